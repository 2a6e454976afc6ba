package nl.samenwijk.town;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenwijk.contract.AnswerShape;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** The operations of the frontend contract: as they stand in its files, and as its manifest stores them. */
public final class Contract {

    private static final Map<String, Operation> OPERATIONS = read();

    private Contract() {}

    /**
     * One operation.
     *
     * @param text the file it stands in, or what the manifest stores when it needs fragments of other files
     * @param hash what a client sends instead of the text
     * @param root its one field of Query or Mutation
     */
    public record Operation(String name, String text, String hash, boolean isMutation, String root, AnswerShape shape) {

        Operation withText(String other) {
            return new Operation(name, other, hash, isMutation, root, shape);
        }
    }

    public static Operation operation(String name) {
        Operation operation = OPERATIONS.get(name);
        if (operation == null) {
            throw new IllegalArgumentException("the contract has no operation " + name);
        }
        return operation;
    }

    public static List<Operation> operations() {
        return List.copyOf(OPERATIONS.values());
    }

    /** The first operation that does this mutation; those of the core come first. */
    public static Operation doing(String mutation) {
        return operations().stream()
                .filter(operation -> operation.isMutation() && operation.root().equals(mutation))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no operation of the contract does " + mutation));
    }

    private static Map<String, Operation> read() {
        Map<String, String> files = files();
        Map<String, Operation> operations = stored();
        operations.replaceAll((name, stored) -> {
            String file = files.get(name);
            return file == null || !standsAlone(file) ? stored : stored.withText(file);
        });
        return operations;
    }

    /** By the name of each operation the text of its file, the files in the order of their names. */
    private static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        try {
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:operations/**/*.graphql")) {
                files.put(file.getURL().toString(), file.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        files.values()
                .forEach(text -> Parser.parse(text)
                        .getDefinitionsOfType(OperationDefinition.class)
                        .forEach(operation -> texts.put(String.valueOf(operation.getName()), text)));
        return texts;
    }

    private static Map<String, Operation> stored() {
        Map<String, Operation> stored = new LinkedHashMap<>();
        manifest().forEach((hash, text) -> {
            Document document = Parser.parse(text);
            OperationDefinition operation =
                    document.getFirstDefinitionOfType(OperationDefinition.class).orElseThrow();
            String name = String.valueOf(operation.getName());
            stored.put(
                    name,
                    new Operation(
                            name,
                            text,
                            hash.replace("sha256:", ""),
                            operation.getOperation() == OperationDefinition.Operation.MUTATION,
                            operation.getSelectionSet().getSelectionsOfType(Field.class).stream()
                                    .map(Field::getName)
                                    .findFirst()
                                    .orElseThrow(),
                            AnswerShape.of(document)));
        });
        return stored;
    }

    private static Map<String, String> manifest() {
        try (var in = new ClassPathResource("documents/persisted-documents.json").getInputStream()) {
            return new ObjectMapper().readValue(in, new TypeReference<LinkedHashMap<String, String>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean standsAlone(String file) {
        Document document = Parser.parse(file);
        Set<String> defined = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .map(FragmentDefinition::getName)
                .collect(Collectors.toSet());
        return nodes(document)
                .filter(FragmentSpread.class::isInstance)
                .map(spread -> ((FragmentSpread) spread).getName())
                .allMatch(defined::contains);
    }

    private static Stream<Node<?>> nodes(Node<?> node) {
        Stream<Node<?>> below = node.getChildren().stream().flatMap(Contract::nodes);
        return Stream.concat(Stream.of(node), below);
    }
}
