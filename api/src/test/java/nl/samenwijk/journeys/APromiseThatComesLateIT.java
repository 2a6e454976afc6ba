package nl.samenwijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

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

/** What is late can still be postponed, done or cancelled; everybody sees that it is late. */
@TravellingTown
class APromiseThatComesLateIT {

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
        aPromise();
    }

    private Thing request;
    private Thing commitment;

    private void aPromise() {
        request = tales.facilitating("resident");
        commitment = tales.promised(request, "Kraan plaatsen", time.inDays(5));
    }

    @Test
    void itStandsOnTopOfTheQueueAsLate() {
        assertThat(facilitator.queue("late", true).holds(commitment)).isFalse();
        time.days(6);
        Seen late = facilitator.queue("scope", "MINE", "late", true).item(commitment);
        assertThat(late.text("late")).isEqualTo("true");
        assertThat(late.text("title")).isEqualTo("Moestuin op het hoekje: Kraan plaatsen");
        assertThat(late.text("reference")).isEqualTo(request.reference());
        assertThat(late.allowed())
                .containsExactly("START_COMMITMENT", "FULFIL_COMMITMENT", "POSTPONE_COMMITMENT", "CANCEL_COMMITMENT");
        assertThat(coordinator.queue("late", true).item(commitment).allowed()).containsExactly("CANCEL_COMMITMENT");
        assertThat(town.anybody().reads(request).text("commitments.0.status")).isEqualTo("LATE");
        assertThat(resident.reads(request).number("version")).isEqualTo(request.version());
    }

    @Test
    void itGetsALaterDateWithAReason() {
        time.days(6);
        Answer refused = facilitator.act("PostponeCommitment", commitment, "reason", "", "newDueOn", time.inDays(-1));
        assertThat(refused.paths()).containsExactly("reason", "newDueOn", "newDueOn");
        facilitator.does(
                "PostponeCommitment", commitment, "reason", "De kraan is niet geleverd.", "newDueOn", time.inDays(10));
        assertThat(commitment.status()).isEqualTo("PLANNED");
        assertThat(commitment.version()).isEqualTo(2);
        assertThat(facilitator.queue("late", true).holds(commitment)).isFalse();
        assertThat(resident.reads(request).text("waitingOn.dueOn")).isEqualTo(time.inDays(10));

        Page page = resident.page(tales.initiativeOf(request));
        assertThat(page.entry("POSTPONE_COMMITMENT").text("reason")).isEqualTo("De kraan is niet geleverd.");
        Page known = town.anybody().page(tales.initiativeOf(request));
        assertThat(known.entry("POSTPONE_COMMITMENT").text("text")).contains("Kraan plaatsen");
        assertThat(known.entry("POSTPONE_COMMITMENT").textOrNull("reason")).isNull();
        assertThat(known.words()).doesNotContain("niet geleverd", "Kees Vos").contains("Openbare ruimte");
    }

    @Test
    void itIsDoneAfterAllAndTheInitiatorSaysSo() {
        time.days(8);
        facilitator.does("StartCommitment", commitment);
        assertThat(facilitator.reads(commitment).text("status")).isEqualTo("LATE");
        assertThat(facilitator.act("StartCommitment", commitment).refusals()).containsExactly("NOT_ALLOWED_NOW");
        facilitator.does("FulfilCommitment", commitment, "remark", "Met excuses.");
        assertThat(facilitator.queue().holds(commitment)).isFalse();
        Seen done = resident.reads(request);
        assertThat(done.party()).isEqualTo("INITIATOR");
        assertThat(done.text("waitingOn.dueOn")).isEqualTo(time.inDays(28));
        assertThat(done.text("commitments.0.remark")).isEqualTo("Met excuses.");
        assertThat(done.number("version")).isEqualTo(request.version());
        assertThat(done.allowed()).containsExactly("CONFIRM_DELIVERY", "REPORT_NOT_DELIVERED", "LODGE_OBJECTION");
        resident.does("ConfirmDelivery", request);
        assertThat(request.status()).isEqualTo("DELIVERED");
        assertThat(request.party()).isEqualTo("COORDINATOR");
        assertThat(facilitator
                        .act("CancelCommitment", commitment, "reason", "Toch niet.")
                        .refusals())
                .containsExactly("NOT_ALLOWED_NOW");
    }

    @Test
    void whoNeverConfirmsDoesNotKeepItOpen() {
        facilitator.does("FulfilCommitment", commitment);
        assertThat(coordinator.reads(request).allowed()).doesNotContain("CLOSE_SUPPORT_REQUEST");
        time.days(29);
        assertThat(coordinator.queue("scope", "MINE").holds(request)).isTrue();
        assertThat(coordinator.act("CloseRequest", request).paths()).containsExactly("reason");
        coordinator.does("CloseRequest", request, "reason", "Niemand zei er iets van.");
        assertThat(resident.reads(request).text("reason")).isEqualTo("Niemand zei er iets van.");
    }

    @Test
    void ofTwoPromisesTheFirstDateCounts() {
        Thing sooner = tales.promised(request, "Water aansluiten", time.inDays(2));
        assertThat(resident.reads(request).text("waitingOn.subject")).contains("Water aansluiten");
        assertThat(facilitator.queue().only(commitment, sooner, request)).containsExactly(sooner, commitment);
        facilitator.does("FulfilCommitment", sooner);
        assertThat(resident.reads(request).text("waitingOn.subject")).contains("Kraan plaatsen");
        assertThat(resident.reads(request).allowed()).doesNotContain("CONFIRM_DELIVERY", "WITHDRAW_SUPPORT_REQUEST");
    }
}
