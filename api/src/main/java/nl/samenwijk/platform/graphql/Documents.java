package nl.samenwijk.platform.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.samenwijk.shared.BadRequest;
import nl.samenwijk.shared.Phrase;

/**
 * Parses and validates each document once, and refuses what asks too much before anything is read. Documents that are wrong are not remembered; the memory for
 * right ones is bounded by their size.
 */
final class Documents implements PreparsedDocumentProvider {

    private static final long REMEMBERED_CHARACTERS = 8_000_000;

    private final GraphQlLimits limits;
    private final Supplier<GraphQLSchema> schema;
    private final Cache<String, PreparsedDocumentEntry> remembered = Caffeine.newBuilder()
            .maximumWeight(REMEMBERED_CHARACTERS)
            .<String, PreparsedDocumentEntry>weigher((text, entry) -> text.length())
            .build();

    Documents(GraphQlLimits limits, Supplier<GraphQLSchema> schema) {
        this.limits = limits;
        this.schema = schema;
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        return CompletableFuture.completedFuture(document(input, parseAndValidate));
    }

    private PreparsedDocumentEntry document(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        if (input.getQuery().equals(PersistedQuerySupport.PERSISTED_QUERY_MARKER)) {
            BadRequest problem = new BadRequest(BadRequest.Code.INVALID_DOCUMENT, Phrase.of("error.noStoredQueries"));
            return new PreparsedDocumentEntry(Errors.of(problem, input.getLocale()));
        }
        PreparsedDocumentEntry entry = remembered.getIfPresent(input.getQuery());
        if (entry == null) {
            entry = parseAndValidate.apply(input);
            if (entry.hasErrors()) {
                return entry;
            }
            remembered.put(input.getQuery(), entry);
        }
        return tooMuch(entry.getDocument(), input)
                .map(PreparsedDocumentEntry::new)
                .orElse(entry);
    }

    private Optional<GraphQLError> tooMuch(Document document, ExecutionInput input) {
        return operation(document, input.getOperationName())
                .flatMap(operation -> shape(document, operation).or(() -> cost(document, operation, input)))
                .map(problem -> Errors.of(problem, input.getLocale()));
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

    private Optional<BadRequest> cost(Document document, OperationDefinition operation, ExecutionInput input) {
        long cost = OperationCost.of(
                schema.get(), document, operation, input.getRawVariables().toMap());
        return cost > limits.cost()
                ? refuse(BadRequest.Code.QUERY_TOO_COMPLEX, "error.tooComplex", limits.cost())
                : Optional.empty();
    }

    private static Optional<BadRequest> refuse(BadRequest.Code code, String key, int limit) {
        return Optional.of(new BadRequest(code, Phrase.of(key, limit)));
    }

    private static Optional<OperationDefinition> operation(
            Document document, @org.jspecify.annotations.Nullable String name) {
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> name == null || name.isEmpty() || name.equals(operation.getName()))
                .findFirst();
    }
}
