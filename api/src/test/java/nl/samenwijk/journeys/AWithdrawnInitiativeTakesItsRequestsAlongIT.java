package nl.samenwijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenwijk.town.Page;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Seen;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Without an announced decision they are withdrawn with it; what the town granted goes on. */
@RunningTown
class AWithdrawnInitiativeTakesItsRequestsAlongIT {

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
    void whatWasNotAnnouncedIsWithdrawnAndWhatWasGrantedGoesOn() {
        Thing granted = tales.facilitating("resident");
        Thing initiative = tales.initiativeOf(granted);
        Thing received = tales.asked("resident", initiative, Tales.loan());
        Thing decided = tales.inReview("resident", initiative, Tales.funding(40_000));
        tales.grant(decided, "coordinator-centrum", 40_000).done();

        resident.does("Withdraw", initiative, "reason", "Wij gaan verhuizen.");
        assertThat(initiative.status()).isEqualTo("WITHDRAWN");
        assertThat(resident.reads(received).text("status")).isEqualTo("WITHDRAWN");
        assertThat(resident.reads(received).text("reason")).isEqualTo("Wij gaan verhuizen.");
        assertThat(resident.reads(received).text("term.state")).isEqualTo("NONE");
        assertThat(resident.reads(decided).text("status")).isEqualTo("WITHDRAWN");
        assertThat(resident.reads(decided).at("decision")).isNull();
        assertThat(resident.reads(granted).text("status")).isEqualTo("FACILITATING");
        assertThat(resident.reads(initiative).number("supportSummary.requested"))
                .isEqualTo(1);
        assertThat(coordinator.queue().only(initiative, received, decided, granted))
                .containsExactly(granted);
    }

    @Test
    void theCoordinatorDoesThenWhatTheInitiatorWould() {
        Thing request = tales.facilitating("resident");
        Thing commitment = tales.promised(request);
        resident.does("Withdraw", tales.initiativeOf(request), "reason", "Te druk.");
        town.as("facilitator").does("FulfilCommitment", commitment);

        Seen done = coordinator.reads(request);
        assertThat(done.party()).isEqualTo("COORDINATOR");
        assertThat(done.text("waitingOn.name")).isEqualTo("Anke Bakker");
        assertThat(coordinator.queue("scope", "MINE").item(request).allowed()).contains("CONFIRM_DELIVERY");
        coordinator.does("ConfirmDelivery", coordinator.looksAt(request));
        coordinator.does("CloseRequest", request);
        assertThat(request.party()).isEqualTo("NOBODY");
    }

    @Test
    void thePageStaysWhenItWasPublishedAndIsNotOnTheBoard() {
        Thing initiative = tales.published("resident");
        assertThat(town.anybody().board("neighbourhoodCode", Tales.CENTRUM)).contains(initiative.reference());
        resident.does("Withdraw", initiative, "reason", "Wij stoppen ermee.");
        Page page = town.anybody().page(initiative);
        assertThat(page.initiative().text("status")).isEqualTo("WITHDRAWN");
        assertThat(page.entry("WITHDRAW_INITIATIVE").text("reason")).isEqualTo("Wij stoppen ermee.");
        assertThat(town.anybody().board("neighbourhoodCode", Tales.CENTRUM)).doesNotContain(initiative.reference());

        Thing never = tales.submitted("resident");
        resident.does("Withdraw", never, "reason", "Toch niet.");
        assertThat(town.anybody().page(never).isThere()).isFalse();
        assertThat(resident.page(never).isThere()).isTrue();
        assertThat(coordinator.page(never).isThere()).isTrue();
    }

    @Test
    void fromEveryOpenState() {
        Thing returned = tales.submitted("resident");
        coordinator.does("Return", returned, "reason", "Nog niet af.");
        Thing held = tales.running("resident");
        resident.does("Hold", held, "reason", "Pauze.", "until", Tales.inDays(5));
        for (Thing initiative : List.of(
                tales.draft("resident"),
                tales.submitted("resident"),
                returned,
                tales.published("resident"),
                tales.running("resident"),
                held)) {
            int before = initiative.version();
            resident.does("Withdraw", initiative, "reason", "Het gaat niet door.");
            assertThat(initiative.version()).isEqualTo(before + 1);
            assertThat(initiative.party()).isEqualTo("NOBODY");
            assertThat(initiative.allowed()).isEmpty();
        }
    }
}
