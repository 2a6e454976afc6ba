package nl.samenwijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
class ARequestIsWithdrawnIT {

    @LocalServerPort
    private int port;

    private Town town;
    private Tales tales;
    private Person resident;
    private Person coordinator;
    private Person facilitator;

    @BeforeEach
    void people() {
        town = new Town(port);
        tales = new Tales(town);
        resident = town.as("resident");
        coordinator = town.as("coordinator-centrum");
        facilitator = town.as("facilitator");
    }

    @Test
    void beforeTheAnnouncementAndWhileNothingWasDone() {
        Thing granted = tales.facilitating("resident");
        Thing commitment = tales.promised(granted);
        for (Thing request : List.of(
                tales.received("resident"),
                tales.taken("resident"),
                tales.inReview("resident"),
                tales.decided("resident"),
                granted)) {
            resident.does("WithdrawRequest", resident.looksAt(request), "reason", "De buren betalen het zelf.");
            Seen withdrawn = resident.reads(request);
            assertThat(withdrawn.text("status")).isEqualTo("WITHDRAWN");
            assertThat(withdrawn.text("reason")).isEqualTo("De buren betalen het zelf.");
            assertThat(withdrawn.party()).isEqualTo("NOBODY");
            assertThat(withdrawn.allowed()).containsExactly("LODGE_OBJECTION");
            assertThat(coordinator.queue().holds(request)).isFalse();
        }
        assertThat(facilitator.reads(commitment).text("status")).isEqualTo("CANCELLED");
        assertThat(facilitator.queue().holds(commitment)).isFalse();
        assertThat(resident.reads(tales.initiativeOf(granted)).number("supportSummary.requested"))
                .isZero();
        assertThat(resident.reads(tales.initiativeOf(granted)).number("supportSummary.arranged"))
                .isZero();
    }

    @Test
    void notAnyMoreOnceSomethingWasDone() {
        Thing request = tales.facilitating("resident");
        Thing commitment = tales.promised(request);
        facilitator.does("FulfilCommitment", commitment);
        assertThat(resident.act("WithdrawRequest", resident.looksAt(request), "reason", "Toch niet.")
                        .refusals())
                .containsExactly("NOT_ALLOWED_NOW");
        assertThat(resident.act("WithdrawRequest", resident.looksAt(request), "reason", "")
                        .refusals())
                .containsExactly("NOT_ALLOWED_NOW");
    }

    @Test
    void byTheInitiatorOrForThem() {
        Thing request = tales.received("resident");
        assertThat(town.as("neighbour")
                        .act("WithdrawRequest", request, "reason", "Weg ermee.")
                        .refusals())
                .containsExactly("FORBIDDEN");
        assertThat(town.as("facilitator")
                        .act("WithdrawRequest", request, "reason", "Weg ermee.")
                        .refusals())
                .containsExactly("FORBIDDEN");
        assertThat(resident.act("WithdrawRequest", request, "reason", "  ").paths())
                .containsExactly("reason");
        coordinator.does("WithdrawRequest", request, "reason", "Noor belde: het hoeft niet meer.");
        Seen entry = resident.page(tales.initiativeOf(request)).entry("WITHDRAW_SUPPORT_REQUEST");
        assertThat(entry.text("onBehalfOf.displayName")).isEqualTo("Noor de Vries");
        assertThat(entry.text("actor.displayName")).isEqualTo("Anke Bakker");
        assertThat(entry.text("actor.role")).isEqualTo("COORDINATOR");
    }
}
