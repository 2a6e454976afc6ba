package nl.samenwijk.platform.graphql;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenwijk.shared.BadRequest;
import nl.samenwijk.shared.Phrase;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives every error of a request a code, also those that graphql-java itself finds, and ends a wait that takes too long. */
@Component
@Order(0)
class RequestErrors implements WebGraphQlInterceptor {

    /** The parser stops at its limits and says so in a sentence only. */
    private static final Pattern STOPPED = Pattern.compile("Denial Of Service|DDoS");

    private static final Pattern TOO_DEEP = Pattern.compile("\\b(deep|diep)\\b");

    /** Of a value that does not fit its type; the documents themselves are right. */
    private static final Pattern VALUE = Pattern.compile("WrongType|OneOf|^The variables input contains a field");

    private static final Pattern VARIABLE = Pattern.compile("[Vv]ariable '(\\w+)'");

    private final GraphQlLimits limits;

    RequestErrors(GraphQlLimits limits) {
        this.limits = limits;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request)
                .timeout(limits.timeout())
                .onErrorResume(TimeoutException.class, e -> Mono.just(tooLate(request)))
                .map(response -> coded(response, locale(request)));
    }

    private static Locale locale(WebGraphQlRequest request) {
        return request.getLocale() == null ? Locale.of("nl") : request.getLocale();
    }

    private static WebGraphQlResponse tooLate(WebGraphQlRequest request) {
        GraphQLError error = Errors.of(BadRequest.Code.TIMEOUT, Phrase.of("error.timeout"), locale(request));
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(
                request.toExecutionInput(),
                ExecutionResult.newExecutionResult().addError(error).build()));
    }

    private WebGraphQlResponse coded(WebGraphQlResponse response, Locale locale) {
        if (response.getExecutionResult().getErrors().stream().allMatch(RequestErrors::hasCode)) {
            return response;
        }
        List<GraphQLError> errors = response.getExecutionResult().getErrors().stream()
                .map(error -> hasCode(error) ? error : coded(error, locale))
                .toList();
        return response.transform(builder -> builder.errors(errors));
    }

    private static boolean hasCode(GraphQLError error) {
        return error.getExtensions() != null && error.getExtensions().containsKey(Errors.CODE);
    }

    private GraphQLError coded(GraphQLError error, Locale locale) {
        if (error.getErrorType() == ErrorType.InvalidSyntax
                && STOPPED.matcher(error.getMessage()).find()) {
            return stopped(error, locale);
        }
        Map<String, Object> extensions = new LinkedHashMap<>();
        if (error.getExtensions() != null) {
            extensions.putAll(error.getExtensions());
        }
        extensions.putAll(code(error));
        return GraphqlErrorBuilder.newError()
                .message("%s", PlainWords.of(error.getMessage()))
                .locations(error.getLocations())
                .errorType(error.getErrorType())
                .extensions(extensions)
                .build();
    }

    private GraphQLError stopped(GraphQLError error, Locale locale) {
        return TOO_DEEP.matcher(error.getMessage()).find()
                ? Errors.of(BadRequest.Code.QUERY_TOO_DEEP, Phrase.of("error.tooDeep", limits.depth()), locale)
                : Errors.of(
                        BadRequest.Code.QUERY_TOO_COMPLEX, Phrase.of("error.tooManyWords", limits.tokens()), locale);
    }

    private static Map<String, Object> code(GraphQLError error) {
        Matcher variable = VARIABLE.matcher(error.getMessage());
        boolean isValue = error.getErrorType() == ErrorType.ValidationError && variable.find();
        if (isValue || VALUE.matcher(error.getMessage()).find()) {
            return Errors.extensions(BadRequest.Code.INVALID_INPUT, isValue ? List.of(variable.group(1)) : List.of());
        }
        boolean internal = error.getErrorType() == ErrorType.DataFetchingException
                || error.getErrorType() == ErrorType.NullValueInNonNullableField;
        return Errors.extensions(
                internal ? BadRequest.Code.INTERNAL_ERROR : BadRequest.Code.INVALID_DOCUMENT, List.of());
    }
}
