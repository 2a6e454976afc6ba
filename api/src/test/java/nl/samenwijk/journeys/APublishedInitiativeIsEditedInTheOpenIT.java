package nl.samenwijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenwijk.town.Answer;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningTown
class APublishedInitiativeIsEditedInTheOpenIT {

    @LocalServerPort
    private int port;

    private Town town;
    private Tales tales;
    private Person resident;

    @BeforeEach
    void people() {
        town = new Town(port);
        tales = new Tales(town);
        resident = town.as("resident");
    }

    @Test
    void beforeAndAfterAreLogged() {
        Thing initiative = tales.published("resident");
        int before = initiative.version();
        resident.does("Edit", initiative, "title", "Bloementuin op het hoekje", "startsOn", Tales.inDays(40));
        assertThat(initiative.version()).isEqualTo(before + 1);
        Answer changes = town.anybody()
                .ask(
                        "query Q($id: ID!) { node(id: $id) { ... on Initiative { timeline(first: 1) { nodes { kind changes { field before after } } } } } }",
                        "id",
                        initiative.id());
        assertThat(changes.text("timeline.nodes.0.changes.0.field")).isEqualTo("title");
        assertThat(changes.text("timeline.nodes.0.changes.0.before")).isEqualTo("Moestuin op het hoekje");
        assertThat(changes.text("timeline.nodes.0.changes.0.after")).isEqualTo("Bloementuin op het hoekje");
        assertThat(changes.text("timeline.nodes.0.changes.1.after")).isEqualTo(Tales.inDays(40));
    }

    @Test
    void placeAndThemeStay() {
        Thing initiative = tales.running("resident");
        Answer refused = resident.act(
                "Edit", initiative, "theme", "CLEAN", "neighbourhoodCode", Tales.OOST, "title", "Een andere titel");
        assertThat(refused.refusals()).containsExactly("NOT_ALLOWED_NOW", "NOT_ALLOWED_NOW");
        assertThat(refused.paths()).containsExactlyInAnyOrder("theme", "neighbourhoodCode");
        assertThat(resident.reads(initiative).text("title")).isEqualTo("Moestuin op het hoekje");
    }

    @Test
    void nothingChangedIsNoChange() {
        Thing initiative = tales.published("resident");
        int before = initiative.version();
        resident.does("Edit", initiative, "title", "Moestuin op het hoekje", "theme", "GREEN");
        assertThat(initiative.version()).isEqualTo(before);
        assertThat(resident.page(initiative).happened()).doesNotContain("EDIT_INITIATIVE");
    }

    @Test
    void onlyDescriptionAndStartCanBeEmptied() {
        Thing initiative = tales.draft("resident");
        resident.does("Edit", initiative, "description", "Met een waterton.", "startsOn", Tales.inDays(9));
        resident.does("Edit", initiative, "description", null, "startsOn", null);
        assertThat(resident.page(initiative).initiative().textOrNull("description"))
                .isNull();
        Answer refused = resident.act(
                "Edit",
                initiative,
                "title",
                null,
                "summary",
                null,
                "theme",
                null,
                "neighbourhoodCode",
                null,
                "language",
                null,
                "approaches",
                null);
        assertThat(refused.paths())
                .containsExactlyInAnyOrder("title", "summary", "theme", "neighbourhoodCode", "language", "approaches");
    }

    @Test
    void whatWasAskedStaysAsItWasAsked() {
        Thing request = tales.received("resident");
        resident.does("Edit", tales.initiativeOf(request), "title", "Iets heel anders");
        assertThat(resident.reads(request).text("explanation")).isEqualTo("Zonder dit lukt het niet.");
        assertThat(resident.reads(request).number("version")).isEqualTo(request.version());
    }
}
