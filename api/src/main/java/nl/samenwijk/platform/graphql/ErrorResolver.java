package nl.samenwijk.platform.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionException;
import nl.samenwijk.platform.mongo.StoreUnavailable;
import nl.samenwijk.shared.BadRequest;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.Phrase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import reactor.core.publisher.Mono;

/** Makes of what was thrown an error that says what a client can do. What is our own fault is logged under an id, and the id is all that leaves the house. */
@Component
@Order(0)
class ErrorResolver implements DataFetcherExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorResolver.class);

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable thrown, DataFetchingEnvironment environment) {
        return Mono.just(List.of(error(cause(thrown), environment)));
    }

    private static Throwable cause(Throwable thrown) {
        return thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
    }

    private static GraphQLError error(Throwable thrown, DataFetchingEnvironment environment) {
        Locale locale = environment.getLocale();
        GraphQLError error = switch (thrown) {
            case BadRequest mistake -> Errors.of(mistake, locale);
            case StoreUnavailable away ->
                Errors.of(BadRequest.Code.UNAVAILABLE, Phrase.of("error.unavailable"), locale);
            case AbortExecutionException aborted ->
                Errors.of(BadRequest.Code.TIMEOUT, Phrase.of("error.timeout"), locale);
            case BindException unreadable ->
                Errors.of(BadRequest.Code.INVALID_INPUT, Phrase.of("error.unreadableInput"), locale);
            default -> ourFault(thrown, locale);
        };
        return placed(error, environment);
    }

    private static GraphQLError ourFault(Throwable thrown, Locale locale) {
        String id = NodeId.random("X").key();
        LOG.error("internal error {}", id, thrown);
        GraphQLError error = Errors.of(BadRequest.Code.INTERNAL_ERROR, Phrase.of("error.internal", id), locale);
        return GraphqlErrorBuilder.newError()
                .message("%s", error.getMessage())
                .errorType(error.getErrorType())
                .extensions(Map.of(Errors.CODE, BadRequest.Code.INTERNAL_ERROR.name(), "errorId", id))
                .build();
    }

    private static GraphQLError placed(GraphQLError error, DataFetchingEnvironment environment) {
        return GraphqlErrorBuilder.newError(environment)
                .message("%s", error.getMessage())
                .errorType(error.getErrorType())
                .extensions(error.getExtensions())
                .build();
    }
}
