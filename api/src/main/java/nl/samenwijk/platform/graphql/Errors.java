package nl.samenwijk.platform.graphql;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.samenwijk.shared.BadRequest;
import nl.samenwijk.shared.Language;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.Words;
import org.springframework.graphql.execution.ErrorType;

/** Top-level errors: a sentence, and a stable {@code extensions.code} for programs. */
final class Errors {

    static final String CODE = "code";
    private static final String PATH = "path";
    private static final String ARTICLE = "article";

    private Errors() {}

    static GraphQLError of(BadRequest problem, Locale locale) {
        return GraphqlErrorBuilder.newError()
                .message("%s", Words.say(problem.phrase(), Language.of(locale)))
                .errorType(classification(problem.code()))
                .extensions(extensions(problem))
                .build();
    }

    static GraphQLError of(BadRequest.Code code, Phrase phrase, Locale locale) {
        return of(new BadRequest(code, phrase), locale);
    }

    private static Map<String, Object> extensions(BadRequest problem) {
        Map<String, Object> extensions = extensions(problem.code(), problem.path());
        if (problem.article() != null) {
            extensions.put(ARTICLE, problem.article());
        }
        return extensions;
    }

    static Map<String, Object> extensions(BadRequest.Code code, List<String> path) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put(CODE, code.name());
        if (!path.isEmpty()) {
            extensions.put(PATH, path);
        }
        return extensions;
    }

    private static ErrorClassification classification(BadRequest.Code code) {
        return switch (code) {
            case UNAUTHENTICATED -> ErrorType.UNAUTHORIZED;
            case FORBIDDEN -> ErrorType.FORBIDDEN;
            case TIMEOUT, UNAVAILABLE, INTERNAL_ERROR -> ErrorType.INTERNAL_ERROR;
            default -> ErrorType.BAD_REQUEST;
        };
    }
}
