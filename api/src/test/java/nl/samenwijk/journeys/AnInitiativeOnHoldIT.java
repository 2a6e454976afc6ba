package nl.samenwijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.Queue;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Seen;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A pause has a reason and a day, stops no legal term, and does not end by itself. */
@RunningTown
class AnInitiativeOnHoldIT {

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
    void itGoesOnFromWhereItWasHeld() {
        for (Thing initiative : List.of(tales.published("resident"), tales.running("resident"))) {
            String from = initiative.status();
            resident.does("Hold", initiative, "reason", "Wij wachten op de lente.", "until", Tales.inDays(30));
            assertThat(initiative.status()).isEqualTo("ON_HOLD");
            Seen held = town.anybody().reads(initiative);
            assertThat(held.text("heldUntil")).isEqualTo(Tales.inDays(30));
            assertThat(held.text("reason")).isEqualTo("Wij wachten op de lente.");
            assertThat(held.party()).isEqualTo("INITIATOR");
            assertThat(held.text("waitingOn.dueOn")).isEqualTo(Tales.inDays(30));

            coordinator.does("Hold", initiative, "reason", "De straat ligt open.", "until", Tales.inDays(60));
            assertThat(resident.reads(initiative).text("heldUntil")).isEqualTo(Tales.inDays(60));
            resident.does("Resume", initiative);
            assertThat(initiative.status()).isEqualTo(from);
            assertThat(resident.reads(initiative).textOrNull("heldUntil")).isNull();
            assertThat(resident.reads(initiative).textOrNull("reason")).isNull();
        }
    }

    @Test
    void theLastDayIsAfterToday() {
        Thing initiative = tales.published("resident");
        assertThat(resident.act("Hold", initiative, "reason", "Even niet.", "until", Tales.inDays(0))
                        .paths())
                .containsExactly("until");
        assertThat(resident.act("Hold", initiative, "reason", "", "until", Tales.inDays(-3))
                        .paths())
                .containsExactly("reason", "until");
    }

    @Test
    void nothingCanBeAskedMeanwhileButWhatWasAskedGoesOn() {
        Thing request = tales.received("resident");
        Thing initiative = tales.initiativeOf(request);
        Seen before = coordinator.reads(request);
        resident.does("Hold", initiative, "reason", "Even pauze.", "until", Tales.inDays(20));
        assertThat(initiative.allowed())
                .doesNotContain("REQUEST_SUPPORT", "START_INITIATIVE")
                .contains("RESUME_INITIATIVE");
        assertThat(tales.ask("resident", initiative, Tales.loan()).refusals()).containsExactly("NOT_ALLOWED_NOW");

        assertThat(coordinator.reads(request).text("term.dueOn")).isEqualTo(before.text("term.dueOn"));
        assertThat(coordinator.reads(request).text("term.state")).isEqualTo("RUNNING");
        Queue queue = coordinator.queue();
        assertThat(queue.item(initiative).party()).isEqualTo("INITIATOR");
        assertThat(queue.item(request).party()).isEqualTo("COORDINATOR");
        coordinator.does("Take", request);
    }

    @Test
    void everybodyReadsWhyAndUntilWhen() {
        Thing initiative = tales.running("resident");
        resident.does("Hold", initiative, "reason", "Wij verhuizen.", "until", "2199-12-31");
        Seen entry = town.anybody().page(initiative).entry("HOLD_INITIATIVE");
        assertThat(entry.text("reason")).isEqualTo("Wij verhuizen.");
        assertThat(entry.text("text")).contains("31 december 2199");
        assertThat(entry.text("next")).contains("Noor de Vries");
    }
}
