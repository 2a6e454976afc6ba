package nl.samenwijk.support;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenwijk.objection.ObjectionOutcome;
import nl.samenwijk.objection.ObjectionStatus;
import nl.samenwijk.scheme.DecisionOutcome;
import nl.samenwijk.shared.UserError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Premature is fine (Awb 6:10): it is received, and its term begins with the announcement. */
class AnObjectionWaitsForTheDecisionThatIsToComeTest {

    private final TownHall hall = TownHall.with(Asked.inReview()).on("2026-03-05");

    @BeforeEach
    void theNeighbourObjects() {
        assertThat(TownHall.warnings(hall.lodges("neighbour"))).isEmpty();
    }

    @Test
    void untilThenNothingIsDueOfIt() {
        assertThat(hall.objection().status()).isEqualTo(ObjectionStatus.WAITING);
        assertThat(hall.objection().decision()).isNull();
        assertThat(hall.objection().dueOn()).isNull();
        assertThat(hall.objection().waiting(hall.request().kind()).isOpen()).isFalse();
        assertThat(hall.pending()).extracting(Pending::id).doesNotContain(hall.objection().id());
    }

    @Test
    void nobodyDecidesOnItYet() {
        assertThat(hall.allowed("decision-maker")).doesNotContain("DECIDE_OBJECTION", "POSTPONE_OBJECTION_DECISION");
        assertThat(TownHall.refusal(hall.decidesOnObjection("decision-maker", ObjectionOutcome.UPHELD)))
                .isEqualTo(UserError.Code.NOT_ALLOWED_NOW);
    }

    @Test
    void whoObjectedCanAddAndWithdraw() {
        assertThat(hall.sees("neighbour").objections().getFirst().allowedActions())
                .containsExactlyInAnyOrder("ADD_OBJECTION_GROUNDS", "WITHDRAW_OBJECTION");
    }

    @Test
    void theAnnouncementOpensIt() {
        hall.decides("coordinator-centrum", DecisionOutcome.GRANTED);
        assertThat(hall.objection().status())
                .as("decided, not known yet")
                .isEqualTo(ObjectionStatus.WAITING);

        TownHall.done(hall.on("2026-03-06").announces("coordinator-centrum"));

        SupportOutcome answer = hall.request().announcedDecision().orElseThrow();
        assertThat(hall.objection().status()).isEqualTo(ObjectionStatus.OPEN);
        assertThat(hall.objection().decision()).isEqualTo(answer.id());
        assertThat(hall.objection().decisionAnnouncedOn()).isEqualTo("2026-03-06");
        assertThat(hall.objection().since()).isEqualTo(Asked.moment("2026-03-06"));
        assertThat(hall.objection().dueOn()).isEqualTo("2026-05-29");
        assertThat(hall.objection().isLate(Asked.TERMS)).isFalse();
        assertThat(hall.pending()).extracting(Pending::id).contains(hall.objection().id());
    }

    /** It is not against what follows from being late. */
    @Test
    void theAnnouncementOfAPenaltyDoesNotOpenIt() {
        hall.on("2026-04-29").givesNotice("resident");
        hall.on("2026-06-25").fixesPenalty("decision-maker", null);

        TownHall.done(hall.announces("decision-maker"));

        assertThat(hall.objection().status()).isEqualTo(ObjectionStatus.WAITING);
        assertThat(hall.request().status()).isEqualTo(SupportStatus.IN_REVIEW);
    }

    @Test
    void whatIsWithdrawnIsNotAnnounced() {
        hall.happens(request -> request.withdrawn("Niet nodig.", Asked.byInitiator("2026-03-06")));

        assertThat(hall.objection().status()).isEqualTo(ObjectionStatus.WAITING);
        assertThat(hall.request().isOpen()).isFalse();
    }
}
