package nl.samenwijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.samenwijk.town.Answer;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningTown
class TheBoardIsSearchedIT {

    @LocalServerPort
    private int port;

    private Town town;
    private Tales tales;
    private Person resident;
    private Person association;

    @BeforeEach
    void people() {
        town = new Town(port);
        tales = new Tales(town);
        resident = town.as("resident");
        association = town.as("association");
    }

    private static final String HERE = "BU05050201";

    private Thing onTheBoard(Person person, String title, String summary, Object... more) {
        Thing initiative = Thing.initiative(person.run(
                "Propose",
                "input",
                Tales.with(Tales.plan(HERE, "submit", true, "title", title, "summary", summary), more)));
        town.as("coordinator-centrum").does("Publish", initiative);
        return initiative;
    }

    private List<String> found(@Nullable Object... filter) {
        return town.anybody().board(filter);
    }

    @Test
    void wordsInAnyOrderWithTheirEndingsAndWithoutAccents() {
        Thing initiative = onTheBoard(
                resident,
                "Coöperatief café voor senioren",
                "Wij drinken koffie en repareren samen oude fietsen.",
                "description",
                "Elke week zijn er rondleidingen langs de bomen.");
        for (String text : List.of(
                "café",
                "cafe",
                "CAFÉ",
                "cooperatief",
                "coöperatief",
                "senioren cafe",
                "fiets",
                "fietsen repareren",
                "koffie SENIOREN",
                "boom",
                "rondleiding",
                "cafe, fietsen!",
                "  cafe  ")) {
            assertThat(found("text", text)).as(text).contains(initiative.reference());
        }
        for (String text : List.of("theehuis", "cafe theehuis", "fietsen theehuis", "koff")) {
            assertThat(found("text", text)).as(text).doesNotContain(initiative.reference());
        }
    }

    @Test
    void alsoInEnglish() {
        Thing initiative = onTheBoard(
                resident,
                "Neighbours cleaning canals",
                "We are going to clean the canals with boats and nets, every Saturday.",
                "language",
                "EN");
        for (String text : List.of("canal", "cleaning", "clean boat", "neighbour", "saturdays")) {
            assertThat(found("text", text)).as(text).contains(initiative.reference());
        }
    }

    @Test
    void emptyAndAbsentDoNotFilter() {
        Thing initiative = onTheBoard(
                resident, "Speelplek zonder zoekwoord", "Een plek om te spelen voor alle kinderen uit de straat.");
        assertThat(found()).contains(initiative.reference());
        assertThat(found("text", "", "areaCode", null, "status", null, "theme", List.of(), "kind", null))
                .contains(initiative.reference());
        assertThat(town.anybody().run("BoardFiltered", "text", "x".repeat(201)).codes())
                .containsExactly("INVALID_INPUT");
    }

    @Test
    void facetsAloneAndTogether() {
        Thing green =
                onTheBoard(resident, "Facetten groen", "Een groene gevel aan de kade voor iedereen.", "theme", "GREEN");
        Thing safe = onTheBoard(
                association,
                "Facetten veilig",
                "Samen letten wij op de winkels aan de kade.",
                "theme",
                "BUSINESS_SAFETY",
                "onBehalfOf",
                association.run("Viewer").text("organisations.0.id"));
        association.does("Start", safe);
        assertThat(found("text", "facetten")).containsExactly(safe.reference(), green.reference());
        assertThat(found("text", "facetten", "theme", List.of("GREEN"))).containsExactly(green.reference());
        assertThat(found("text", "facetten", "theme", List.of("GREEN", "BUSINESS_SAFETY")))
                .hasSize(2);
        assertThat(found("text", "facetten", "kind", List.of("BUSINESS_ASSOCIATION")))
                .containsExactly(safe.reference());
        assertThat(found("text", "facetten", "kind", List.of("RESIDENT"), "theme", List.of("BUSINESS_SAFETY")))
                .isEmpty();
        assertThat(found("text", "facetten", "status", List.of("RUNNING"))).containsExactly(safe.reference());
        assertThat(found("text", "facetten", "status", List.of("PUBLISHED", "RUNNING")))
                .hasSize(2);
        assertThat(found(
                        "text",
                        "facetten",
                        "neighbourhoodCode",
                        HERE,
                        "districtCode",
                        "WK050502",
                        "areaCode",
                        "CENTRUM"))
                .hasSize(2);
        assertThat(found("text", "facetten", "neighbourhoodCode", HERE, "areaCode", "OOST"))
                .isEmpty();
        assertThat(found(
                        "text",
                        "facetten",
                        "neighbourhoodCode",
                        HERE,
                        "districtCode",
                        "WK050502",
                        "areaCode",
                        "CENTRUM",
                        "theme",
                        List.of("GREEN"),
                        "status",
                        List.of("PUBLISHED"),
                        "kind",
                        List.of("RESIDENT"),
                        "text",
                        "facetten groene"))
                .containsExactly(green.reference());
    }

    @Test
    void anUnknownCodeIsAMistakeOfTheClient() {
        for (String field : List.of("neighbourhoodCode", "districtCode", "areaCode")) {
            Answer answer = town.anybody().run("BoardFiltered", field, "NERGENS");
            assertThat(answer.codes()).containsExactly("INVALID_INPUT");
            assertThat(String.valueOf(answer.body())).contains(field);
        }
        assertThat(town.anybody()
                        .run("BoardFiltered", "theme", List.of("ONZIN"))
                        .codes())
                .containsExactly("INVALID_INPUT");
        assertThat(town.anybody()
                        .run("BoardFiltered", "status", List.of("ONZIN"))
                        .codes())
                .containsExactly("INVALID_INPUT");
    }

    @Test
    void whatIsNotPublicIsFoundByItsOwnPeopleOnly() {
        Thing draft = Thing.initiative(resident.run(
                "Propose",
                "input",
                Tales.with(
                        Tales.plan(HERE),
                        "title",
                        "Verborgen schatkaart",
                        "summary",
                        "Dit mag nog niemand weten behalve wij.")));
        assertThat(found("text", "schatkaart")).isEmpty();
        assertThat(resident.board("text", "schatkaart")).isEmpty();
        assertThat(resident.board("text", "schatkaart", "status", List.of("DRAFT")))
                .containsExactly(draft.reference());
        for (Person other : List.of(
                town.anybody(), town.as("neighbour"), town.as("coordinator-centrum"), town.as("coordinator-desk"))) {
            assertThat(other.board("text", "schatkaart", "status", List.of("DRAFT", "SUBMITTED", "RETURNED")))
                    .isEmpty();
        }
        resident.does("Submit", draft);
        assertThat(town.as("coordinator-centrum").board("text", "schatkaart", "status", List.of("SUBMITTED")))
                .containsExactly(draft.reference());
        assertThat(town.as("neighbour").board("text", "schatkaart", "status", List.of("SUBMITTED")))
                .isEmpty();
        assertThat(town.as("coordinator-oost").board("text", "schatkaart", "status", List.of("SUBMITTED")))
                .isEmpty();
    }

    @Test
    void forwardWithoutDoublesWhileNewOnesArrive() {
        for (int i = 0; i < 5; i++) {
            onTheBoard(resident, "Bladeren nummer " + i, "Wij vegen samen alle bladeren in het park bijeen.");
        }
        List<String> seen = new ArrayList<>();
        String after = null;
        do {
            Answer page = town.anybody()
                    .run("Board", "first", 2, "after", after, "filter", Map.of("text", "bladeren"))
                    .done();
            page.list("edges")
                    .forEach(edge -> seen.add(edge.get("node").get("title").asString()));
            after = page.text("pageInfo.hasNextPage").equals("true") ? page.text("pageInfo.endCursor") : null;
            onTheBoard(resident, "Bladeren later", "Wij vegen samen alle bladeren in het park bijeen.");
        } while (after != null);
        assertThat(seen)
                .containsExactly(
                        "Bladeren nummer 4",
                        "Bladeren nummer 3",
                        "Bladeren nummer 2",
                        "Bladeren nummer 1",
                        "Bladeren nummer 0");
    }

    @Test
    void nodesAndNodeShowWhatTheEdgesShow() {
        Thing initiative = onTheBoard(
                resident, "Knikkerbaan op het plein", "Een lange knikkerbaan voor alle kinderen van de buurt.");
        Answer both = town.anybody()
                .ask(
                        "{ initiatives(first: 1, filter: {text: \"knikkerbaan\"}) { nodes { id } edges { node { id } } } }");
        assertThat(both.text("nodes.0.id")).isEqualTo(initiative.id());
        assertThat(both.text("edges.0.node.id")).isEqualTo(initiative.id());
        Thing draft = tales.draft("resident");
        String nodes = "query Q($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }";
        Answer three = town.anybody().ask(nodes, "ids", List.of(initiative.id(), draft.id(), "onzin"));
        assertThat(three.list("")).hasSize(3);
        assertThat(three.textOrNull("0.id")).isEqualTo(initiative.id());
        assertThat(three.at("1")).isNull();
        assertThat(three.at("2")).isNull();
        assertThat(resident.ask(nodes, "ids", List.of(draft.id())).text("0.id")).isEqualTo(draft.id());
    }
}
