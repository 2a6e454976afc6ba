package nl.samenwijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenwijk.demo.TimeMachine;
import nl.samenwijk.demo.TravellingTown;
import nl.samenwijk.town.Answer;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.Seen;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who got a chance to complete and did not use it, hears within four weeks that the request is left unprocessed. */
@TravellingTown
class AnIncompleteRequestIsNotProcessedIT {

    @LocalServerPort
    private int port;

    @Autowired
    private TimeMachine time;

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

    private Answer unprocessed(Thing request) {
        return tales.decide(request, "coordinator-centrum", "NOT_PROCESSED", "AWB_4_5");
    }

    private Thing asked() {
        Thing request = tales.taken("resident");
        coordinator.does("AskToComplete", request, "question", "Welke kosten?", "deadline", time.inDays(14));
        return request;
    }

    @Test
    void afterAnUnusedDeadline() {
        Thing request = asked();
        assertThat(unprocessed(request).refusals()).containsExactly("NOT_ALLOWED_NOW");
        time.days(15);
        Seen passed = coordinator.queue("scope", "MINE").item(request);
        assertThat(passed.party()).isEqualTo("COORDINATOR");
        assertThat(passed.allowed()).contains("DECIDE_SUPPORT", "START_REVIEW", "ASK_TO_COMPLETE");
        assertThat(tales.grant(request, "coordinator-centrum", 80_000).refusals())
                .containsExactly("NOT_ALLOWED_NOW");

        unprocessed(request).done();
        assertThat(request.status()).isEqualTo("DECIDED");
        coordinator.does("Announce", request);
        Seen closed = resident.reads(request);
        assertThat(closed.text("status")).isEqualTo("CLOSED");
        assertThat(closed.text("decision.outcome")).isEqualTo("NOT_PROCESSED");
        assertThat(closed.text("decision.remedyClause")).contains("bezwaar");
        assertThat(closed.party()).isEqualTo("NOBODY");
        assertThat(resident.reads(tales.initiativeOf(request)).number("supportSummary.arranged"))
                .isZero();
    }

    @Test
    void afterAnAnswerThatIsNotEnough() {
        Thing request = asked();
        resident.does("CompleteRequest", request, "answer", "Geen idee.");
        assertThat(coordinator.reads(request).allowed()).contains("DECIDE_SUPPORT");
        unprocessed(request).done();
        assertThat(request.status()).isEqualTo("DECIDED");
    }

    @Test
    void notWhenNothingWasAsked() {
        Thing request = tales.taken("resident");
        assertThat(coordinator.reads(request).allowed()).doesNotContain("DECIDE_SUPPORT");
        assertThat(unprocessed(request).refusals()).containsExactly("NOT_ALLOWED_NOW");
        coordinator.does("StartReview", coordinator.looksAt(request));
        assertThat(unprocessed(request).refusals()).containsExactly("NOT_ALLOWED_NOW");
    }

    @Test
    void afterFourWeeksTheTownDecidesOnTheMerits() {
        Thing request = asked();
        time.days(14 + 28);
        assertThat(coordinator.reads(request).allowed()).contains("DECIDE_SUPPORT");
        time.days(1);
        assertThat(coordinator.reads(request).allowed())
                .doesNotContain("DECIDE_SUPPORT")
                .contains("START_REVIEW");
        Answer tooLate = unprocessed(request);
        assertThat(tooLate.refusals()).containsExactly("TERM_PASSED");
        coordinator.does("StartReview", request);
        assertThat(unprocessed(request).refusals()).containsExactly("TERM_PASSED");
        tales.grant(request, "coordinator-centrum", 80_000).done();
    }

    @Test
    void anAnswerAfterTheDeadlineCountsUntilTheCoordinatorActs() {
        Thing request = asked();
        time.days(20);
        resident.does("CompleteRequest", request, "answer", "Sorry, hier is het: planten en aarde.");
        Seen late = coordinator.reads(request);
        assertThat(late.text("status")).isEqualTo("COMPLETENESS_CHECK");
        assertThat(late.number("term.suspendedDays")).isEqualTo(14);
        assertThat(coordinator
                        .act("StillIncomplete", request, "reason", "Te laat.")
                        .refusals())
                .containsExactly("NOT_ALLOWED_NOW");
        coordinator.does("AskToComplete", request, "question", "En de aarde?", "deadline", time.inDays(10));
        assertThat(coordinator.reads(request).number("term.suspendedDays")).isEqualTo(24);
    }

    @Test
    void whoDoesNotAnswerCanBeReviewedAllTheSame() {
        Thing request = asked();
        time.days(15);
        coordinator.does("StartReview", request);
        assertThat(request.status()).isEqualTo("IN_REVIEW");
        assertThat(resident.act("CompleteRequest", resident.looksAt(request), "answer", "Nu wel.")
                        .refusals())
                .containsExactly("NOT_ALLOWED_NOW");
    }
}
