package nl.samenwijk.contract;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import graphql.validation.Validator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EveryOperationFitsTheSchemaTest {

    private static final GraphQLSchema SCHEMA = Contract.schema();

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void theOperationIsValid(String name, Document operation) {
        assertThat(problems(operation)).as(name).isEmpty();
    }

    @Test
    void everyOperationAndFragmentHasANameOfItsOwn() {
        Set<String> seen = new HashSet<>();
        Contract.definitions().stream()
                .map(definition -> switch (definition) {
                    case OperationDefinition operation -> String.valueOf(operation.getName());
                    case FragmentDefinition fragment -> "fragment " + fragment.getName();
                    default -> definition.toString();
                })
                .forEach(name -> assertThat(seen.add(name))
                        .as("%s stands twice or has no name", name)
                        .isTrue());
        assertThat(seen).doesNotContain("null").hasSizeGreaterThan(40);
    }

    @Test
    void everyFragmentIsUsed() {
        Document.Builder all = Document.newDocument();
        Contract.definitions().forEach(all::definition);

        assertThat(problems(all.build())).isEmpty();
    }

    @Test
    void aWrongOperationIsFound() {
        assertThat(problems(Parser.parse("query Wrong { initiatives { nodes { colour } } }")))
                .isNotEmpty();
        assertThat(problems(Parser.parse("query Right { viewer { id } } fragment Lonely on Viewer { id }")))
                .isNotEmpty();
        assertThat(problems(Parser.parse("query Missing { viewer { ...Nowhere } }")))
                .isNotEmpty();
    }

    private static List<ValidationError> problems(Document document) {
        return new Validator().validateDocument(SCHEMA, document, Locale.ENGLISH);
    }

    private static Stream<Arguments> operations() {
        return Contract.operations().entrySet().stream()
                .map(operation -> Arguments.of(operation.getKey(), operation.getValue()));
    }
}
