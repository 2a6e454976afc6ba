package nl.samenwijk.contract;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.Parser;
import graphql.schema.idl.SchemaParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.ObjectMapper;

class AWrongAnswerIsSeenTest {

    private static final String SDL = """
            type Query { plan(id: ID!): Plan! plans: [Plan!]! thing: Thing }
            interface Node { id: ID! }
            union Thing = Plan | Wish
            type Plan implements Node { id: ID! title: String state: State! on: Date at: DateTime cents: EuroCents
              count: Int share: Float key: UUID done: Boolean tags: [String!] owner: Node need: Thing }
            type Wish implements Node { id: ID! wanted: String! }
            enum State { OPEN CLOSED }
            scalar Date scalar DateTime scalar EuroCents scalar UUID
            """;

    private static final String ONE = "query One { plan(id: 1) { %s } }";

    private static List<String> broken(String operation, String answer) {
        return AnswerShape.of(AnswerShape.schema(new SchemaParser().parse(SDL)), Parser.parse(operation))
                .brokenBy(new ObjectMapper().readTree(answer));
    }

    private static List<String> plan(String selection, String plan) {
        return broken(ONE.formatted(selection), "{\"data\":{\"plan\":" + plan + "}}");
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(delimiter = '|', textBlock = """
            id     | "a"
            title  | null
            state  | "OPEN"
            on     | "2026-11-25"
            at     | "2026-11-25T09:30:00+01:00"
            cents  | 9007199254740991
            count  | -3
            share  | 0.5
            share  | 1
            key    | "3f1c0a52-6b0e-4b53-9c51-0c7a1b0a2f10"
            done   | false
            tags   | []
            tags   | ["a"]
            """)
    void aRightValuePasses(String field, String value) {
        assertThat(plan(field, "{\"" + field + "\":" + value + "}")).isEmpty();
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(delimiter = '|', textBlock = """
            id     | null                        | is null and may not be
            id     | 7                           | is no ID
            title  | 7                           | is no String
            state  | "HALF"                      | is no State
            state  | 1                           | is no State
            on     | "25-11-2026"                | is no Date
            on     | "2026-02-30"                | is no Date
            on     | 20261125                    | is no Date
            at     | "2026-11-25T09:30:00"       | is no DateTime
            cents  | 9007199254740992            | is no EuroCents
            cents  | 12.5                        | is no EuroCents
            cents  | "12"                        | is no EuroCents
            count  | 2147483648                  | is no Int
            count  | 1.5                         | is no Int
            share  | "1"                         | is no Float
            key    | "x"                         | is no UUID
            done   | "false"                     | is no Boolean
            tags   | "a"                         | is no list
            tags   | ["a",null]                  | is null and may not be
            """)
    void aWrongValueIsSeen(String field, String value, String problem) {
        assertThat(plan(field, "{\"" + field + "\":" + value + "}"))
                .singleElement()
                .asString()
                .startsWith("data.plan." + field)
                .contains(problem);
    }

    @Test
    void aMissingFieldIsSeen() {
        assertThat(plan("id title", "{\"id\":\"a\"}")).containsExactly("data.plan.title is missing");
    }

    @Test
    void aFieldThatNobodyAskedIsSeen() {
        assertThat(plan("id", "{\"id\":\"a\",\"title\":\"b\"}"))
                .containsExactly("data.plan.title was not asked of a Plan");
    }

    @Test
    void aFieldHasTheNameThatWasGivenToIt() {
        assertThat(plan("number: id", "{\"number\":\"a\"}")).isEmpty();
        assertThat(plan("number: id", "{\"id\":\"a\"}"))
                .containsExactly("data.plan.number is missing", "data.plan.id was not asked of a Plan");
    }

    @Test
    void aValueInPlaceOfAnObjectIsSeen() {
        assertThat(plan("id", "\"a\"")).containsExactly("data.plan is no object: \"a\"");
        assertThat(plan("id", "null")).containsExactly("data.plan is null and may not be");
    }

    @Test
    void theFieldsOfFragmentsAreAskedToo() {
        String operation = ONE.formatted("id ...Card ... on Plan { state } ... on Wish { wanted }")
                + " fragment Card on Node { ...Names } fragment Names on Plan { title need { ... on Plan { id } } need { ... on Plan { title } } }";

        assertThat(
                        broken(
                                operation,
                                "{\"data\":{\"plan\":{\"id\":\"a\",\"title\":null,\"state\":\"OPEN\",\"need\":{\"id\":\"b\",\"title\":\"c\"}}}}"))
                .isEmpty();
        assertThat(broken(operation, "{\"data\":{\"plan\":{\"id\":\"a\",\"need\":{\"id\":\"b\"}}}}"))
                .containsExactly(
                        "data.plan.title is missing", "data.plan.need.title is missing", "data.plan.state is missing");
    }

    @Test
    void ofAUnionTheNameOfTheTypeDecides() {
        String thing = "query Thing { thing { __typename ... on Plan { title } ... on Wish { wanted } } }";

        assertThat(broken(thing, "{\"data\":{\"thing\":{\"__typename\":\"Wish\",\"wanted\":\"a\"}}}"))
                .isEmpty();
        assertThat(broken(thing, "{\"data\":{\"thing\":{\"__typename\":\"Wish\",\"title\":\"a\"}}}"))
                .isNotEmpty();
        assertThat(broken(thing, "{\"data\":{\"thing\":{\"__typename\":\"Dream\"}}}"))
                .isNotEmpty();
        assertThat(broken(thing, "{\"data\":{\"thing\":null}}")).isEmpty();
    }

    @Test
    void withoutItsNameOneOfTheTypesMustFit() {
        String owner = ONE.formatted("owner { id ... on Wish { wanted } }");

        assertThat(broken(owner, "{\"data\":{\"plan\":{\"owner\":{\"id\":\"a\"}}}}"))
                .isEmpty();
        assertThat(broken(owner, "{\"data\":{\"plan\":{\"owner\":{\"id\":\"a\",\"wanted\":\"b\"}}}}"))
                .isEmpty();
        assertThat(broken(owner, "{\"data\":{\"plan\":{\"owner\":{\"id\":\"a\",\"wanted\":null}}}}"))
                .isNotEmpty();
    }

    @Test
    void everyItemOfAListIsLookedAt() {
        assertThat(broken("{ plans { id } }", "{\"data\":{\"plans\":[{\"id\":\"a\"},{},{\"id\":null}]}}"))
                .containsExactly("data.plans[1].id is missing", "data.plans[2].id is null and may not be");
    }

    @Test
    void whatDependsOnAVariableMayBeAway() {
        assertThat(plan("id title @include(if: false)", "{\"id\":\"a\"}")).isEmpty();
    }

    @Test
    void withoutDataSomethingMustBeSaid() {
        assertThat(broken("{ plans { id } }", "{\"data\":null,\"errors\":[{\"message\":\"no\"}]}"))
                .isEmpty();
        assertThat(broken("{ plans { id } }", "{\"data\":null}")).isNotEmpty();
        assertThat(broken("{ plans { id } }", "{\"errors\":[]}")).isNotEmpty();
    }
}
