package nl.samenwijk.support;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenwijk.activity.Actor;
import nl.samenwijk.objection.Objection;
import nl.samenwijk.objection.ObjectionStatus;
import nl.samenwijk.scheme.DecisionOutcome;
import org.junit.jupiter.api.Test;

/** Awb 6:10: too early is not too early. */
class AnObjectionWaitsForTheDecisionThatIsToComeTest {

    private static final Deed NEIGHBOUR =
            Asked.deed("neighbour", Actor.Role.INTERESTED_PARTY, Asked.moment("2026-03-05"));

    private static final SupportRequest EARLY = Asked.objected(Asked.decided(DecisionOutcome.REFUSED), NEIGHBOUR);

    private static Objection objection(SupportRequest request) {
        return request.objections().getLast();
    }

    @Test
    void withoutATermUntilItIsAnnounced() {
        assertThat(objection(EARLY).status()).isEqualTo(ObjectionStatus.WAITING);
        assertThat(objection(EARLY).dueOn()).isNull();
        assertThat(objection(EARLY).isLate(Asked.TERMS)).isFalse();
    }

    @Test
    void thenItIsAgainstThatDecisionAndItsTermCounts() {
        SupportRequest announced = Asked.announced(EARLY);

        assertThat(objection(announced).status()).isEqualTo(ObjectionStatus.OPEN);
        assertThat(objection(announced).decision())
                .isEqualTo(announced.lastDecision().orElseThrow().id());
        assertThat(objection(announced).dueOn())
                .isEqualTo(Asked.TERMS
                        .decisionOnObjection(Asked.day("2026-03-06"), false, false)
                        .lastDay());
    }

    @Test
    void andTheRequestWaitsOnWhoDecidesOnIt() {
        assertThat(RequestTurn.forTheLog(Asked.announced(EARLY))
                        .at(Asked.day("2026-03-07"))
                        .party())
                .isEqualTo(nl.samenwijk.activity.WaitingParty.DECISION_MAKER);
    }
}
