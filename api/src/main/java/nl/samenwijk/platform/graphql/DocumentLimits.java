package nl.samenwijk.platform.graphql;

import graphql.language.Document;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLSchema;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.samenwijk.shared.BadRequest;
import nl.samenwijk.shared.PageRequest;
import nl.samenwijk.shared.Phrase;

/** What one operation may ask, counted before anything is read. */
final class DocumentLimits {

    private final GraphQlLimits limits;
    private final Supplier<GraphQLSchema> schema;

    DocumentLimits(GraphQlLimits limits, Supplier<GraphQLSchema> schema) {
        this.limits = limits;
        this.schema = schema;
    }

    /** What is too much of it, with these variables. */
    Optional<BadRequest> exceededBy(Document document, OperationDefinition operation, Map<String, Object> variables) {
        return shape(document, operation).or(() -> cost(document, operation, variables));
    }

    /** The same, whatever variables a client may send: every page that is asked with a variable counts as the largest there is. */
    Optional<BadRequest> exceededAtWorstBy(Document document, OperationDefinition operation) {
        return exceededBy(document, operation, largest(operation));
    }

    private static Map<String, Object> largest(OperationDefinition operation) {
        return operation.getVariableDefinitions().stream()
                .collect(Collectors.toMap(
                        VariableDefinition::getName,
                        variable -> isList(variable.getType())
                                ? Collections.nCopies(PageRequest.MOST, "")
                                : PageRequest.MOST,
                        (a, b) -> a));
    }

    private static boolean isList(Type<?> type) {
        return type instanceof ListType || (type instanceof NonNullType some && isList(some.getType()));
    }

    private Optional<BadRequest> shape(Document document, OperationDefinition operation) {
        OperationShape.Size size = OperationShape.of(document, operation);
        if (size.depth() > limits.depth()) {
            return refuse(BadRequest.Code.QUERY_TOO_DEEP, "error.tooDeep", limits.depth());
        }
        if (size.aliases() > limits.aliases()) {
            return refuse(BadRequest.Code.QUERY_TOO_COMPLEX, "error.tooManyAliases", limits.aliases());
        }
        boolean acts = operation.getOperation() == OperationDefinition.Operation.MUTATION;
        return acts && size.root() > limits.acts()
                ? refuse(BadRequest.Code.QUERY_TOO_COMPLEX, "error.tooManyActs", limits.acts())
                : Optional.empty();
    }

    private Optional<BadRequest> cost(Document document, OperationDefinition operation, Map<String, Object> variables) {
        return OperationCost.of(schema.get(), document, operation, variables) > limits.cost()
                ? refuse(BadRequest.Code.QUERY_TOO_COMPLEX, "error.tooComplex", limits.cost())
                : Optional.empty();
    }

    private static Optional<BadRequest> refuse(BadRequest.Code code, String key, int limit) {
        return Optional.of(new BadRequest(code, Phrase.of(key, limit)));
    }
}
