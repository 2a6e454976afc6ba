package nl.samenwijk.contract;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AstPrinter;
import graphql.language.AstSorter;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import graphql.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a manifest says is true, and the schema still answers it: that of this client, and those of clients that were released before. Says it without Node,
 * where a stale manifest would otherwise go unseen.
 */
class EveryManifestIsAnsweredTest {

    private static final GraphQLSchema SCHEMA = Contract.schema();

    @ParameterizedTest
    @MethodSource("manifests")
    void itsTextsAreThoseOfTheirHashesAndFitTheSchema(Path manifest) {
        assertThat(problems(Contract.manifest(manifest)))
                .as(manifest.toString())
                .isEmpty();
    }

    @Test
    void thatOfThisClientHoldsExactlyItsOperations() {
        Map<String, String> stored = new HashMap<>();
        Contract.manifest(Contract.MANIFEST).values().forEach(text -> {
            Document document = Parser.parse(text);
            stored.put(name(document), normal(document));
        });
        Map<String, String> written = new HashMap<>();
        Contract.operations().forEach((name, document) -> written.put(name, normal(document)));

        assertThat(Stream.concat(stored.keySet().stream(), written.keySet().stream())
                        .distinct()
                        .filter(name -> !Objects.equals(stored.get(name), written.get(name))))
                .as("stale: run `npm run generate` in frontend-contract and commit what it makes")
                .isEmpty();
    }

    @Test
    void aWrongManifestIsFound() {
        String right = "query Right { viewer { id } }";
        String gone = "query Gone { viewer { id shoeSize } }";

        assertThat(problems(Map.of(hash(right), right))).isEmpty();
        assertThat(problems(Map.of(hash(right), right + " ")))
                .containsExactly("Right: the text is not that of its hash");
        assertThat(problems(Map.of(hash(gone), gone)))
                .singleElement()
                .asString()
                .startsWith("Gone: ")
                .contains("shoeSize");
        assertThat(problems(Map.of(hash("query Half {"), "query Half {")))
                .singleElement()
                .asString()
                .startsWith("no document: ");
    }

    private static Stream<Path> manifests() {
        return Stream.concat(Stream.of(Contract.MANIFEST), Contract.files(Contract.RELEASED, ".json"));
    }

    private static List<String> problems(Map<String, String> manifest) {
        List<String> problems = new ArrayList<>();
        manifest.forEach((hash, text) -> {
            try {
                Document document = Parser.parse(text);
                String name = name(document);
                if (!hash.equals(hash(text))) {
                    problems.add(name + ": the text is not that of its hash");
                }
                new Validator()
                        .validateDocument(SCHEMA, document, Locale.ENGLISH).stream()
                                .map(ValidationError::getMessage)
                                .forEach(problem -> problems.add(name + ": " + problem));
            } catch (InvalidSyntaxException e) {
                problems.add("no document: " + text);
            }
        });
        return problems;
    }

    private static String name(Document document) {
        return document.getFirstDefinitionOfType(OperationDefinition.class)
                .map(operation -> String.valueOf(operation.getName()))
                .orElse("no operation");
    }

    /** The order in which things stand does not matter, and the generator has its own. */
    private static String normal(Document document) {
        return AstPrinter.printAstCompact(new AstSorter().sort(document));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
