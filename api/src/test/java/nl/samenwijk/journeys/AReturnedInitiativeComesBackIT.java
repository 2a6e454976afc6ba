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

/** What is not ready for the board goes back with a reason, and comes again. */
@RunningTown
class AReturnedInitiativeComesBackIT {

    @LocalServerPort
    private int port;

    private Town town;
    private Tales tales;
    private Person resident;
    private Person coordinator;
    private Person neighbour;

    @BeforeEach
    void people() {
        town = new Town(port);
        tales = new Tales(town);
        resident = town.as("resident");
        coordinator = town.as("coordinator-centrum");
        neighbour = town.as("neighbour");
    }

    @Test
    void theInitiatorRepairsItAndTheCoordinatorPublishesIt() {
        Thing initiative = tales.submitted("resident");
        int version = initiative.version();
        assertThat(coordinator.queue("scope", "MINE").item(initiative).allowed())
                .contains("PUBLISH_INITIATIVE", "RETURN_INITIATIVE", "REJECT_INITIATIVE");

        coordinator.does("Return", initiative, "reason", "Zeg erbij wie de tuin onderhoudt.");
        Seen returned = resident.reads(initiative);
        assertThat(returned.text("status")).isEqualTo("RETURNED");
        assertThat(returned.text("reason")).isEqualTo("Zeg erbij wie de tuin onderhoudt.");
        assertThat(returned.party()).isEqualTo("INITIATOR");
        assertThat(returned.text("waitingOn.name")).isEqualTo("Noor de Vries");
        assertThat(returned.allowed()).containsExactly("EDIT_INITIATIVE", "SUBMIT_INITIATIVE", "WITHDRAW_INITIATIVE");
        assertThat(coordinator.queue("scope", "MINE").holds(initiative)).isFalse();
        assertThat(coordinator
                        .queue("scope", "WAITING_ON_OTHERS")
                        .item(initiative)
                        .party())
                .isEqualTo("INITIATOR");

        resident.does(
                "Edit",
                initiative,
                "summary",
                "De buren onderhouden de tuin om de beurt, elke week.",
                "theme",
                "MEETING");
        resident.does("Submit", initiative);
        assertThat(initiative.version()).isEqualTo(version + 3);
        Seen again = coordinator.reads(initiative);
        assertThat(again.party()).isEqualTo("COORDINATOR");
        assertThat(again.text("waitingOn.name")).isEqualTo("Wijkregisseur Centrum");
        assertThat(again.textOrNull("reason")).isNull();
        coordinator.does("Publish", initiative);
        assertThat(coordinator.queue("scope", "MINE").holds(initiative)).isFalse();
    }

    @Test
    void theReasonStaysBetweenTheTownAndTheInitiator() {
        Thing initiative = tales.submitted("resident");
        coordinator.does("Return", initiative, "reason", "Het adres klopt niet.");
        assertThat(neighbour.page(initiative).isThere()).isFalse();
        assertThat(resident.page(initiative).entry("RETURN_INITIATIVE").text("reason"))
                .isEqualTo("Het adres klopt niet.");
        resident.does("Submit", initiative);
        coordinator.does("Publish", initiative);

        assertThat(town.anybody().page(initiative).happened())
                .containsExactly("PROPOSE_INITIATIVE", "SUBMIT_INITIATIVE", "SUBMIT_INITIATIVE", "PUBLISH_INITIATIVE");
        assertThat(resident.page(initiative).happened())
                .containsExactly(
                        "PROPOSE_INITIATIVE",
                        "SUBMIT_INITIATIVE",
                        "RETURN_INITIATIVE",
                        "SUBMIT_INITIATIVE",
                        "PUBLISH_INITIATIVE");
        assertThat(town.anybody().page(initiative).words()).doesNotContain("Het adres klopt niet.");
    }

    @Test
    void withAnotherPlaceItComesToAnotherCoordinator() {
        Thing initiative = tales.submitted("resident");
        coordinator.does("Return", initiative, "reason", "Dit ligt in Oost.");
        resident.does("Edit", initiative, "neighbourhoodCode", Tales.OOST);
        resident.does("Submit", initiative);

        assertThat(town.as("coordinator-oost").queue("scope", "MINE").holds(initiative))
                .isTrue();
        assertThat(coordinator.queue().holds(initiative)).isFalse();
        assertThat(coordinator.act("Publish", initiative).refusals()).containsExactly("NOT_FOUND");
        town.as("coordinator-oost").does("Publish", initiative);
    }

    @Test
    void aReasonIsNeededAndNothingChangesWithoutOne() {
        Thing initiative = tales.submitted("resident");
        Answer refused = coordinator.act("Return", initiative, "reason", "  ");
        assertThat(refused.refusals()).containsExactly("INVALID_INPUT");
        assertThat(refused.paths()).containsExactly("reason");
        assertThat(coordinator.reads(initiative).number("version")).isEqualTo(initiative.version());
    }
}
