package nl.samenwijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenwijk.town.Answer;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Seen;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningTown
class ATakenDownInitiativeIsNoLongerPublicIT {

    @LocalServerPort
    private int port;

    private Town town;
    private Tales tales;
    private Person resident;
    private Person coordinator;
    private Person moderator;
    private Person neighbour;

    @BeforeEach
    void people() {
        town = new Town(port);
        tales = new Tales(town);
        resident = town.as("resident");
        coordinator = town.as("coordinator-centrum");
        moderator = town.as("moderator");
        neighbour = town.as("neighbour");
    }

    @Test
    void itsRequestsGoOnForThePartiesOnly() {
        Thing request = tales.taken("resident");
        Thing initiative = tales.initiativeOf(request);
        assertThat(moderator.reads(initiative).allowed()).containsExactly("TAKE_DOWN_INITIATIVE");
        assertThat(coordinator
                        .act("TakeDown", initiative, "reason", "x", "ground", "y")
                        .refusals())
                .containsExactly("FORBIDDEN");

        moderator.does(
                "TakeDown",
                moderator.looksAt(initiative),
                "reason",
                "Er staat een naam van een buur in.",
                "ground",
                "Huisregel 3");
        assertThat(neighbour.page(initiative).isThere()).isFalse();
        assertThat(town.anybody().node(initiative)).isNull();
        assertThat(neighbour.node(request)).isNull();
        Seen mine = resident.page(initiative).initiative();
        assertThat(mine.text("status")).isEqualTo("REJECTED");
        assertThat(resident.page(initiative).entry("TAKE_DOWN_INITIATIVE").text("reason"))
                .isEqualTo("Er staat een naam van een buur in.");
        assertThat(resident.reads(request).text("status")).isEqualTo("COMPLETENESS_CHECK");
        coordinator.does("StartReview", coordinator.looksAt(request));
        assertThat(coordinator.queue().holds(request)).isTrue();
        assertThat(coordinator.queue().holds(initiative)).isFalse();
    }

    @Test
    void onlyWhatIsOnTheBoardCanBeTakenDown() {
        Thing submitted = tales.submitted("resident");
        assertThat(moderator
                        .act("TakeDown", submitted, "reason", "x", "ground", "y")
                        .refusals())
                .containsExactly("NOT_FOUND");
        Thing completed = tales.running("resident");
        resident.does("CompleteInitiative", completed, "outcome", "Klaar.");
        Answer empty = moderator.act("TakeDown", completed, "reason", "", "ground", " ");
        assertThat(empty.paths()).containsExactly("reason", "ground");
        moderator.does("TakeDown", completed, "reason", "Reclame.", "ground", "Huisregel 1");
        assertThat(moderator.node(completed)).isNull();
    }
}
