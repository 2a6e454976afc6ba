package nl.samenwijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.samenwijk.demo.TimeMachine;
import nl.samenwijk.demo.TravellingTown;
import nl.samenwijk.town.Answer;
import nl.samenwijk.town.Page;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.Seen;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The grant is firm at once; what must be done in return has an owner and a day, and waits on that owner from that day. */
@TravellingTown
class ObligationsAreMetBeforeClosingIT {

    @LocalServerPort
    private int port;

    @Autowired
    private TimeMachine time;

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

    private Thing granted(Object... obligations) {
        Thing request = tales.inReview("resident");
        tales.decide(
                        request,
                        "coordinator-centrum",
                        "GRANTED_WITH_OBLIGATIONS",
                        "PURPOSE",
                        "amount",
                        80_000,
                        "obligations",
                        List.of(obligations))
                .done();
        coordinator.does("Announce", request);
        return request;
    }

    private String obligation(Thing request, int number) {
        return resident.reads(request).text("decision.obligations." + number + ".id");
    }

    @Test
    void theInitiatorMeetsWhatIsDueAndThenItIsClosed() {
        Thing request = granted(Map.of("text", "Stuur foto's van de tuin.", "dueOn", time.inDays(30)));
        Thing commitment = tales.promised(request, "Geld overmaken", time.inDays(5));
        facilitator.does("FulfilCommitment", commitment);
        resident.does("ConfirmDelivery", resident.looksAt(request));
        assertThat(request.party()).isEqualTo("COORDINATOR");
        assertThat(resident.reads(request).text("decision.obligations.0.owner")).isEqualTo("Noor de Vries");

        time.days(30);
        Seen due = resident.reads(request);
        assertThat(due.party()).isEqualTo("INITIATOR");
        assertThat(due.text("waitingOn.name")).isEqualTo("Noor de Vries");
        assertThat(due.allowed()).containsExactly("MEET_OBLIGATION", "LODGE_OBJECTION");
        assertThat(coordinator.queue("scope", "MINE").holds(request)).isFalse();
        resident.does("MeetObligation", request, "obligationId", obligation(request, 0), "remark", "Zie de buurtapp.");
        assertThat(resident.reads(request).text("decision.obligations.0.metOn")).isEqualTo(time.inDays(0));
        assertThat(request.party()).isEqualTo("COORDINATOR");
        assertThat(coordinator.queue("scope", "MINE").holds(request)).isTrue();
        coordinator.does("CloseRequest", coordinator.looksAt(request));

        Page page = resident.page(tales.initiativeOf(request));
        assertThat(page.entry("MEET_OBLIGATION").text("visibility")).isEqualTo("PARTIES");
        assertThat(page.entry("MEET_OBLIGATION").text("reason")).isEqualTo("Zie de buurtapp.");
        assertThat(town.anybody().page(tales.initiativeOf(request)).words()).doesNotContain("foto's");
    }

    @Test
    void theCoordinatorCanRecordIt() {
        Thing request = granted(Map.of("text", "Houd het schoon.", "dueOn", time.inDays(10)));
        coordinator.does("MeetObligation", request, "obligationId", obligation(request, 0));
        Seen entry = resident.page(tales.initiativeOf(request)).entry("MEET_OBLIGATION");
        assertThat(entry.text("actor.displayName")).isEqualTo("Anke Bakker");
        assertThat(coordinator.reads(request).allowed()).doesNotContain("MEET_OBLIGATION");
    }

    @Test
    void alsoSomebodyElseCanOweSomething() {
        String facilitatorId = facilitator.run("Viewer").text("id");
        Thing request = granted(
                Map.of("text", "Zet het hek terug.", "dueOn", time.inDays(10), "owner", facilitatorId),
                Map.of("text", "Maai het gras.", "dueOn", time.inDays(20)));
        String fence = obligation(request, 0);
        assertThat(resident.act("MeetObligation", request, "obligationId", fence)
                        .refusals())
                .containsExactly("FORBIDDEN");
        assertThat(town.as("neighbour")
                        .act("MeetObligation", request, "obligationId", fence)
                        .refusals())
                .containsExactly("FORBIDDEN");
        facilitator.does("MeetObligation", facilitator.looksAt(request), "obligationId", fence);
        assertThat(facilitator
                        .act("MeetObligation", request, "obligationId", fence)
                        .refusals())
                .containsExactly("NOT_ALLOWED_NOW");
        resident.does("MeetObligation", resident.looksAt(request), "obligationId", obligation(request, 1));
    }

    @Test
    void anObligationHasATextAndADay() {
        Thing request = tales.inReview("resident");
        Answer none =
                tales.decide(request, "coordinator-centrum", "GRANTED_WITH_OBLIGATIONS", "PURPOSE", "amount", 80_000);
        assertThat(none.paths()).containsExactly("obligations");
        Answer bad = tales.decide(
                request,
                "coordinator-centrum",
                "GRANTED_WITH_OBLIGATIONS",
                "PURPOSE",
                "amount",
                80_000,
                "obligations",
                List.of(Map.of("text", " ", "dueOn", time.inDays(-1), "owner", "niemand")));
        assertThat(bad.paths()).containsExactly("obligations.0.text", "obligations.0.dueOn", "obligations.0.owner");
        assertThat(tales.decide(
                                request,
                                "coordinator-centrum",
                                "GRANTED",
                                "PURPOSE",
                                "amount",
                                80_000,
                                "obligations",
                                List.of(Map.of("text", "Veeg.", "dueOn", time.inDays(3))))
                        .paths())
                .containsExactly("obligations");
    }
}
