package nl.samenwijk.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import org.junit.jupiter.api.Test;

class EveryLineOfTheSdlKeepsTheRulesTest {

    @Test
    void theSdlIsASchema() {
        var schema = new SchemaGenerator().makeExecutableSchema(Sdl.registry(), RuntimeWiring.MOCKED_WIRING);

        assertThat(schema.getQueryType().getFieldDefinition("initiatives")).isNotNull();
    }

    @Test
    void everythingIsDescribedAndNamedByTheRules() {
        assertThat(new SdlLint(Sdl.registry()).findings()).isEmpty();
    }

    @Test
    void theRulesFindWhatBreaksThem() {
        String careless = """
                type Query { a: String }
                type Mutation
                extend type Mutation { act(id: ID!): String }
                type XConnection { edges: [XEdge] }
                type XEdge { node: X }
                type X { Bad_name: ID }
                input Wrong { a: Int }
                enum E { lower }
                """;

        assertThat(SdlLint.lint(careless))
                .contains(
                        "act must answer with ActPayload!",
                        "act must take one argument `input` of an input type",
                        "XConnection must have edges: [XEdge!]!",
                        "XConnection must have pageInfo: PageInfo!",
                        "XEdge must have cursor: String!",
                        "X has no description",
                        "X.Bad_name is not written as camelCase",
                        "Wrong is an input and must end in Input or Filter",
                        "E.lower has no description",
                        "E.lower is not written as UPPER_SNAKE_CASE");
    }
}
