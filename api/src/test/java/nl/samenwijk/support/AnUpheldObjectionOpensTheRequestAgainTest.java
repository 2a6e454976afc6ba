package nl.samenwijk.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenwijk.activity.Actor;
import nl.samenwijk.objection.ObjectionOutcome;
import nl.samenwijk.scheme.DecisionOutcome;
import org.junit.jupiter.api.Test;

/** Awb 7:11(2): a new decision takes the place of the old one, and all are kept. */
class AnUpheldObjectionOpensTheRequestAgainTest {

    private static final Deed NEIGHBOUR =
            Asked.deed("neighbour", Actor.Role.INTERESTED_PARTY, Asked.moment("2026-03-20"));
    private static final Deed DECIDER =
            Asked.deed("decision-maker-3", Actor.Role.DECISION_MAKER, Asked.moment("2026-04-01"));

    private static SupportRequest objected() {
        SupportRequest promised = Asked.planned(Asked.facilitating(), "facilitator", "2026-05-20", "2026-03-09");
        return Asked.objected(promised, NEIGHBOUR);
    }

    private static SupportRequest again(ObjectionOutcome outcome) {
        return Asked.onObjection(objected(), outcome, DECIDER);
    }

    private static SupportRequest decidedAgain(DecisionOutcome outcome) {
        SupportRequest again = again(ObjectionOutcome.UPHELD);
        Deed deed = Asked.byCoordinator("2026-04-02");
        return Asked.announced(again.decided(Asked.decision(outcome, again, deed, List.of()), deed), deed);
    }

    @Test
    void inPartTooButNotWhenItIsDismissed() {
        assertThat(again(ObjectionOutcome.UPHELD).status()).isEqualTo(SupportStatus.IN_REVIEW);
        assertThat(again(ObjectionOutcome.PARTLY_UPHELD).status()).isEqualTo(SupportStatus.IN_REVIEW);
        assertThat(again(ObjectionOutcome.DISMISSED).status()).isEqualTo(SupportStatus.FACILITATING);
        assertThat(again(ObjectionOutcome.INADMISSIBLE).status()).isEqualTo(SupportStatus.FACILITATING);
    }

    @Test
    void whatWasPromisedGoesOnMeanwhile() {
        assertThat(again(ObjectionOutcome.UPHELD).hasOpenCommitment()).isTrue();
        assertThat(Asked.fulfilled(again(ObjectionOutcome.UPHELD), 1, "2026-04-03")
                        .hasDoneCommitment())
                .isTrue();
    }

    @Test
    void theNewDecisionIsDueWithTheOneOnTheObjection() {
        SupportRequest again = again(ObjectionOutcome.UPHELD);

        assertThat(again.decideBy())
                .isEqualTo(again.objections().getLast().dueOn())
                .isAfter(again.dueOn());
        assertThat(RequestTurn.forTheLog(again).at(Asked.day("2026-04-02")).dueOn())
                .isEqualTo(again.decideBy());
    }

    @Test
    void allDecisionsStay() {
        SupportRequest revised = decidedAgain(DecisionOutcome.GRANTED);

        assertThat(revised.decisions())
                .extracting(SupportOutcome::kind)
                .containsExactly(DecisionKind.GRANT, DecisionKind.REVISION);
        assertThat(revised.announcedDecision().orElseThrow().kind()).isEqualTo(DecisionKind.REVISION);
        assertThat(revised.reviseBy()).isNull();
    }

    @Test
    void whatIsNoLongerGrantedIsNoLongerPromised() {
        SupportRequest refused = decidedAgain(DecisionOutcome.REFUSED);

        assertThat(refused.status()).isEqualTo(SupportStatus.CLOSED);
        assertThat(refused.hasOpenCommitment()).isFalse();
        assertThat(refused.isArranged()).isFalse();
    }

    /** It was answered in time; that it is judged again makes it not late. */
    @Test
    void theFirstAnswerKeptTheTerm() {
        SupportRequest again = again(ObjectionOutcome.UPHELD);

        assertThat(again.isBeforeAnnouncement()).isFalse();
        assertThat(again.signalled(Asked.moment("2026-06-30"), Asked.TERMS).outbox())
                .extracting(entry -> entry.kind())
                .doesNotContain("SUPPORT_REQUEST_LATE");
    }
}
