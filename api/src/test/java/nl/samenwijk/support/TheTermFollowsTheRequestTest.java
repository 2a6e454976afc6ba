package nl.samenwijk.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenwijk.initiative.Initiative;
import nl.samenwijk.initiative.Plans;
import nl.samenwijk.shared.NotAllowedNowError;
import nl.samenwijk.shared.UserError;
import org.junit.jupiter.api.Test;

/** Received on 2 March 2026, so due on 28 April: what the acts on the way do to that day. */
class TheTermFollowsTheRequestTest {

    private static final Initiative PLAN = Plans.published("resident");
    private static final SupportRequest ASKED = Asked.taken()
            .askedToComplete("Wie geeft water?", Asked.day("2026-03-30"), Asked.byCoordinator("2026-03-16"));

    private static SupportRequest answered(String on) {
        return ASKED.completed("De buren.", null, Asked.day(on), Asked.byInitiator(on));
    }

    private static Optional<UserError> refusal(SupportAct act, SupportRequest request, String today) {
        LocalDate day = Asked.day(today);
        return Asked.RIGHTS.refusal(act, Asked.standing("coordinator-centrum", request, PLAN, day), day);
    }

    private static SupportRequest extended(SupportRequest request, String to, String on) {
        return request.extended(Asked.day(to), "Wij moeten meer weten.", Asked.byCoordinator(on));
    }

    @Test
    void itStandsStillUntilTheAnswer() {
        assertThat(Asked.taken().dueOn()).isEqualTo("2026-04-28");
        assertThat(answered("2026-03-25").dueOn()).isEqualTo("2026-05-06");
    }

    @Test
    void withoutAnAnswerUntilTheDeadline() {
        assertThat(ASKED.dueOn()).isEqualTo("2026-05-11");
        assertThat(answered("2026-04-02").dueOn())
                .as("an answer after it changes nothing")
                .isEqualTo("2026-05-11");
    }

    @Test
    void anAnswerThatIsNotEnoughDoesNotEndIt() {
        SupportRequest again =
                answered("2026-03-25").stillIncomplete("Welke buren?", Asked.byCoordinator("2026-03-26"));

        assertThat(again.dueOn()).isEqualTo("2026-05-11");
        assertThat(again.lastCompletion().orElseThrow().deadline()).isEqualTo("2026-03-30");
    }

    @Test
    void afterTheDeadlineNoAnswerIsFoundInsufficient() {
        assertThat(refusal(SupportAct.STILL_INCOMPLETE, answered("2026-03-25"), "2026-03-30"))
                .isEmpty();
        assertThat(refusal(SupportAct.STILL_INCOMPLETE, answered("2026-03-25"), "2026-03-31"))
                .isPresent();
    }

    @Test
    void adviceAndSecondApprovalNeverStopIt() {
        SupportRequest advised = Asked.inReview()
                .adviceAsked("Wat vindt u?", Asked.day("2026-04-10"), Asked.byCoordinator("2026-03-09"));

        assertThat(advised.dueOn()).isEqualTo("2026-04-28");
    }

    @Test
    void itIsExtendedOnTheLastDayAndNotLater() {
        assertThat(refusal(SupportAct.EXTEND_DECISION_TERM, Asked.inReview(), "2026-04-28"))
                .isEmpty();
        assertThat(refusal(SupportAct.EXTEND_DECISION_TERM, Asked.inReview(), "2026-04-29"))
                .get()
                .isInstanceOf(TermPassedError.class);
    }

    @Test
    void onceOnly() {
        SupportRequest extended = extended(Asked.inReview(), "2026-05-19", "2026-04-20");

        assertThat(extended.dueOn()).isEqualTo("2026-05-19");
        assertThat(refusal(SupportAct.EXTEND_DECISION_TERM, extended, "2026-04-21"))
                .get()
                .isInstanceOf(NotAllowedNowError.class);
    }

    @Test
    void ofAFactualActThereIsNothingToExtend() {
        SupportRequest loan = Asked.received(Asked.LOAN, PLAN, Asked.byInitiator("2026-03-02"));

        assertThat(refusal(SupportAct.EXTEND_DECISION_TERM, loan, "2026-03-03"))
                .get()
                .isInstanceOf(NotAllowedNowError.class);
    }

    @Test
    void itCanBeLeftUnprocessedForFourWeeksAfterTheDeadline() {
        assertThat(refusal(SupportAct.DECIDE_SUPPORT, ASKED, "2026-03-30")).isPresent();
        assertThat(refusal(SupportAct.DECIDE_SUPPORT, ASKED, "2026-03-31")).isEmpty();
        assertThat(refusal(SupportAct.DECIDE_SUPPORT, ASKED, "2026-04-28"))
                .as("four weeks end on King's Day")
                .isEmpty();
        assertThat(refusal(SupportAct.DECIDE_SUPPORT, ASKED, "2026-04-29"))
                .get()
                .isInstanceOf(TermPassedError.class);
    }
}
