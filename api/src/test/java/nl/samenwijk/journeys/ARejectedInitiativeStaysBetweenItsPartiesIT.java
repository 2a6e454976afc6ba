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
class ARejectedInitiativeStaysBetweenItsPartiesIT {

    @LocalServerPort
    private int port;

    private Town town;
    private Tales tales;
    private Person resident;
    private Person coordinator;

    @BeforeEach
    void people() {
        town = new Town(port);
        tales = new Tales(town);
        resident = town.as("resident");
        coordinator = town.as("coordinator-centrum");
    }

    @Test
    void withAReasonAndAnotherWay() {
        Thing initiative = tales.submitted("resident");
        Answer empty = coordinator.act("Reject", initiative, "reason", "", "alternative", "");
        assertThat(empty.paths()).containsExactly("reason", "alternative");

        coordinator.does(
                "Reject",
                initiative,
                "reason",
                "Hier komt een school.",
                "alternative",
                "Vraag de school om een schooltuin.");
        Seen rejected = resident.reads(initiative);
        assertThat(rejected.text("status")).isEqualTo("REJECTED");
        assertThat(rejected.text("reason")).isEqualTo("Hier komt een school.");
        assertThat(rejected.text("alternative")).isEqualTo("Vraag de school om een schooltuin.");
        assertThat(rejected.party()).isEqualTo("NOBODY");
        assertThat(rejected.textOrNull("waitingOn.name")).isNull();
        assertThat(rejected.textOrNull("waitingOn.since")).isNull();
        assertThat(rejected.allowed()).isEmpty();
        assertThat(town.anybody().page(initiative).isThere()).isFalse();
        assertThat(town.as("neighbour").node(initiative)).isNull();
        assertThat(coordinator.page(initiative).isThere()).isTrue();
        assertThat(coordinator.queue().holds(initiative)).isFalse();
    }

    @Test
    void afterThatNothingHappensToIt() {
        Thing initiative = tales.submitted("resident");
        coordinator.does("Reject", initiative, "reason", "Te gevaarlijk.", "alternative", "Neem contact op.");
        assertThat(resident.act("Submit", initiative).refusals()).containsExactly("NOT_ALLOWED_NOW");
        assertThat(resident.act("Withdraw", initiative, "reason", "Laat maar.").refusals())
                .containsExactly("NOT_ALLOWED_NOW");
        assertThat(coordinator.act("Publish", initiative).refusals()).containsExactly("NOT_ALLOWED_NOW");
    }
}
