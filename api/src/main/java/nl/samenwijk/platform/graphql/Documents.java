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
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import nl.samenwijk.shared.BadRequest;
import nl.samenwijk.shared.Phrase;

/**
 * Finds the document of a request, parses and validates each once, and refuses what asks too much before anything is read. Documents that are wrong are not
 * remembered; the memory for right ones is bounded by their size. What a client sends is never kept under a hash: only the manifests say what a hash stands for.
 */
final class Documents implements PreparsedDocumentProvider {

    private static final long REMEMBERED_CHARACTERS = 8_000_000;

    private final DocumentMode mode;
    private final TrustedDocuments trusted;
    private final DocumentLimits limits;
    private final Cache<String, PreparsedDocumentEntry> remembered = Caffeine.newBuilder()
            .maximumWeight(REMEMBERED_CHARACTERS)
            .<String, PreparsedDocumentEntry>weigher((text, entry) -> text.length())
            .build();

    Documents(DocumentMode mode, TrustedDocuments trusted, DocumentLimits limits) {
        this.mode = mode;
        this.trusted = trusted;
        this.limits = limits;
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        return CompletableFuture.completedFuture(document(input, parseAndValidate));
    }

    private PreparsedDocumentEntry document(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        if (input.getQuery().equals(PersistedQuerySupport.PERSISTED_QUERY_MARKER)) {
            return trusted.find(input.getExtensions())
                    .map(stored -> input.transform(changed -> changed.query(stored.text())))
                    .map(meant -> entry(meant, parseAndValidate))
                    .orElseGet(() ->
                            refused(BadRequest.Code.PERSISTED_DOCUMENT_NOT_FOUND, "error.unknownDocument", input));
        }
        return mode == DocumentMode.OPEN
                ? entry(input, parseAndValidate)
                : refused(BadRequest.Code.TRUSTED_DOCUMENT_REQUIRED, "error.trustedDocumentOnly", input);
    }

    private static PreparsedDocumentEntry refused(BadRequest.Code code, String key, ExecutionInput input) {
        return new PreparsedDocumentEntry(Errors.of(code, Phrase.of(key), input.getLocale()));
    }

    private PreparsedDocumentEntry entry(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
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
                .flatMap(operation -> limits.exceededBy(
                        document, operation, input.getRawVariables().toMap()))
                .map(problem -> Errors.of(problem, input.getLocale()));
    }

    private static Optional<OperationDefinition> operation(
            Document document, @org.jspecify.annotations.Nullable String name) {
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> name == null || name.isEmpty() || name.equals(operation.getName()))
                .findFirst();
    }
}
