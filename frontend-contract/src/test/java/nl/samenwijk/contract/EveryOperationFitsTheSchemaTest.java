package nl.samenwijk.contract;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryOperationFitsTheSchemaTest {

    private static final Path OPERATIONS = Path.of("operations");
    private static final List<String> FEATURES = List.of(
            "base",
            "identity",
            "neighbourhood",
            "scheme",
            "term",
            "playbook",
            "activity",
            "initiative",
            "support",
            "facilitation",
            "work");

    @ParameterizedTest
    @MethodSource("files")
    void theFileIsValid(Path file) {
        assertThat(new Validator().validateDocument(schema(), parse(file), Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void everyOperationAndFragmentHasANameOfItsOwn() {
        Set<String> seen = new HashSet<>();
        files().map(EveryOperationFitsTheSchemaTest::parse)
                .flatMap(document -> document.getDefinitions().stream())
                .map(definition -> switch (definition) {
                    case OperationDefinition operation -> String.valueOf(operation.getName());
                    case FragmentDefinition fragment -> "fragment " + fragment.getName();
                    default -> definition.toString();
                })
                .forEach(name -> assertThat(seen.add(name))
                        .as("%s stands twice or has no name", name)
                        .isTrue());
    }

    @Test
    void aWrongOperationIsFound() {
        Document wrong = Parser.parse("query Wrong { initiatives { nodes { colour } } }");

        assertThat(new Validator().validateDocument(schema(), wrong, Locale.ENGLISH))
                .isNotEmpty();
    }

    private static Stream<Path> files() {
        try (var files = Files.walk(OPERATIONS)) {
            return files.filter(file -> file.toString().endsWith(".graphql")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document parse(Path file) {
        try {
            return Parser.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GraphQLSchema schema() {
        StringBuilder sdl = new StringBuilder();
        FEATURES.forEach(feature -> sdl.append(sdl(feature)).append('\n'));
        return new SchemaGenerator()
                .makeExecutableSchema(new SchemaParser().parse(sdl.toString()), RuntimeWiring.MOCKED_WIRING);
    }

    private static String sdl(String feature) {
        String name = "/graphql/" + feature + ".graphqls";
        try (var in = EveryOperationFitsTheSchemaTest.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the schema jar has no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
