package nl.samenwijk.contract;

import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** What the files of this module say. */
final class Contract {

    static final Path MANIFEST = Path.of("contract/src/generated/persisted-documents.json");
    static final Path RELEASED = Path.of("released");
    private static final Path OPERATIONS = Path.of("operations");
    private static final Path SDL = Path.of("../schema/src/main/resources/graphql");

    private Contract() {}

    static GraphQLSchema schema() {
        String sdl = files(SDL, ".graphqls").map(Contract::read).collect(Collectors.joining("\n"));
        return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(sdl), RuntimeWiring.MOCKED_WIRING);
    }

    /** Everything that is defined in any file of operations, in all folders. */
    static List<Definition<?>> definitions() {
        List<Definition<?>> definitions = new ArrayList<>();
        files(OPERATIONS, ".graphql")
                .map(file -> Parser.parse(read(file)))
                .forEach(document -> document.getDefinitions().forEach(definitions::add));
        return definitions;
    }

    /** Each operation as a document of its own, with the fragments that it needs, wherever these stand. */
    static Map<String, Document> operations() {
        List<Definition<?>> all = definitions();
        Map<String, FragmentDefinition> fragments = all.stream()
                .filter(FragmentDefinition.class::isInstance)
                .map(FragmentDefinition.class::cast)
                .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity(), (a, b) -> a));
        Map<String, Document> operations = new LinkedHashMap<>();
        all.stream()
                .filter(OperationDefinition.class::isInstance)
                .map(OperationDefinition.class::cast)
                .forEach(operation ->
                        operations.put(String.valueOf(operation.getName()), withFragments(operation, fragments)));
        return operations;
    }

    private static Document withFragments(OperationDefinition operation, Map<String, FragmentDefinition> fragments) {
        Map<String, Definition<?>> needed = new LinkedHashMap<>();
        needed.put("", operation);
        spreads(operation, fragments, needed);
        Document.Builder document = Document.newDocument();
        needed.values().forEach(document::definition);
        return document.build();
    }

    private static void spreads(
            Node<?> node, Map<String, FragmentDefinition> fragments, Map<String, Definition<?>> needed) {
        if (node instanceof FragmentSpread spread) {
            FragmentDefinition fragment = fragments.get(spread.getName());
            if (fragment != null && needed.put(spread.getName(), fragment) == null) {
                spreads(fragment, fragments, needed);
            }
        }
        node.getChildren().forEach(child -> spreads(child, fragments, needed));
    }

    static Map<String, String> manifest(Path file) {
        return new ObjectMapper().readValue(read(file), new TypeReference<LinkedHashMap<String, String>>() {});
    }

    static Stream<Path> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
