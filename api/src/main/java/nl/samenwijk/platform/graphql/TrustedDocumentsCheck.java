package nl.samenwijk.platform.graphql;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.samenwijk.shared.Language;
import nl.samenwijk.shared.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * Looks at start whether every document of every manifest fits this server: its hash, the schema and the limits with the largest pages. So a client that was
 * built with them is never told by a citizen's screen that they do not.
 */
final class TrustedDocumentsCheck implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(TrustedDocumentsCheck.class);

    private final DocumentMode mode;
    private final TrustedDocuments documents;
    private final DocumentLimits limits;
    private final Supplier<GraphQLSchema> schema;

    TrustedDocumentsCheck(
            DocumentMode mode, TrustedDocuments documents, DocumentLimits limits, Supplier<GraphQLSchema> schema) {
        this.mode = mode;
        this.documents = documents;
        this.limits = limits;
        this.schema = schema;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> problems = Stream.concat(
                        documents.problems().stream(), documents.all().stream().flatMap(this::problem))
                .sorted()
                .toList();
        if (mode == DocumentMode.TRUSTED_ONLY) {
            stopFor(problems);
        }
        problems.forEach(problem -> LOG.warn("a stored query does not work here: {}", problem));
    }

    private void stopFor(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new WrongDocument(problems);
        }
        if (documents.all().isEmpty()) {
            LOG.warn("only stored queries are answered (samenwijk.documents), and there are none");
        }
    }

    private Stream<String> problem(TrustedDocument document) {
        ParseAndValidateResult read = ParseAndValidate.parseAndValidate(
                schema.get(),
                ExecutionInput.newExecutionInput(document.text())
                        .locale(Locale.ENGLISH)
                        .build());
        Optional<String> problem = read.isFailure()
                ? read.getErrors().stream().map(GraphQLError::getMessage).findFirst()
                : tooMuch(read.getDocument());
        return problem.map(words -> document.name() + ": " + PlainWords.of(words)).stream();
    }

    private Optional<String> tooMuch(Document document) {
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .flatMap(operation -> limits.exceededAtWorstBy(document, operation).stream())
                .map(problem -> Words.say(problem.phrase(), Language.EN))
                .findFirst();
    }
}
