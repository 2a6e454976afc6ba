package nl.samenwijk.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.samenwijk.activity.Actor;
import nl.samenwijk.identity.People;
import nl.samenwijk.initiative.Plans;
import nl.samenwijk.mandate.Mandate;
import nl.samenwijk.objection.ObjectionOutcome;
import nl.samenwijk.scheme.DecisionOutcome;
import nl.samenwijk.shared.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Awb 10:3(3): not who decided, wrote or agreed; and nobody with an interest of their own (Awb 2:4). */
class OnlyWhoTookNoPartDecidesOnAnObjectionTest {

    /** Written by one decision maker, agreed to by another, objected to by a neighbour. */
    private final TownHall hall = TownHall.with(objected()).on("2026-04-20");

    private static SupportRequest objected() {
        SupportRequest request = Asked.inReview();
        Deed wrote = Asked.deed("decision-maker", Actor.Role.DECISION_MAKER, Asked.moment("2026-03-05"));
        SupportRequest proposed = request.proposed(
                Asked.proposal(DecisionOutcome.REFUSED, request, wrote, List.of(), 0), wrote);
        Deed agreed = Asked.deed("decision-maker-2", Actor.Role.DECISION_MAKER, Asked.moment("2026-03-05"));
        SupportOutcome proposal = java.util.Objects.requireNonNull(proposed.proposal());
        SupportRequest decided = proposed.confirmed(
                proposal.decided(agreed.actor(), mandate("decision-maker-2"), request.body(), agreed.today()), agreed);
        return Asked.objected(
                Asked.announced(decided), Asked.deed("neighbour", Actor.Role.INTERESTED_PARTY, Asked.moment("2026-03-09")));
    }

    private static Mandate mandate(String person) {
        return Asked.MANDATES
                .of(People.named(person), Asked.inReview().matter(Asked.day("2026-03-05")))
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"decision-maker", "decision-maker-2"})
    void neitherWhoWroteTheDecisionNorWhoAgreed(String person) {
        assertThat(hall.allowed(person)).doesNotContain("DECIDE_OBJECTION", "POSTPONE_OBJECTION_DECISION");
        assertThat(TownHall.refusal(hall.decidesOnObjection(person, ObjectionOutcome.DISMISSED)))
                .isEqualTo(UserError.Code.FOUR_EYES);
        assertThat(TownHall.refusal(hall.objections.postpone(
                        hall.ref(), hall.objection().id().opaque(), "Te druk.", People.named(person))))
                .isEqualTo(UserError.Code.FOUR_EYES);
    }

    @Test
    void aThirdDoes() {
        assertThat(hall.allowed("decision-maker-3")).contains("DECIDE_OBJECTION", "POSTPONE_OBJECTION_DECISION");

        TownHall.done(hall.decidesOnObjection("decision-maker-3", ObjectionOutcome.DISMISSED));

        assertThat(hall.objection().isDecidedBy(People.named("decision-maker-3"))).isTrue();
    }

    @Test
    void itWaitsForThemOnly() {
        Pending objection = hall.pending().stream()
                .filter(one -> one.id().equals(hall.objection().id()))
                .findFirst()
                .orElseThrow();

        assertThat(objection.deciders()).isEqualTo(Set.of("decision-maker-3"));
    }

    @Test
    void noCoordinatorAlthoughTheirMandateReachesIt() {
        assertThat(hall.allowed("coordinator-centrum")).doesNotContain("DECIDE_OBJECTION");
        assertThat(TownHall.refusal(hall.decidesOnObjection("coordinator-centrum", ObjectionOutcome.DISMISSED)))
                .isEqualTo(UserError.Code.FORBIDDEN);
    }

    @Test
    void notWhoDeclaredAnInterest() {
        hall.law.declareConflict(hall.ref(), "Mijn zus vraagt het.", People.named("decision-maker-3"));

        assertThat(TownHall.refusal(hall.decidesOnObjection("decision-maker-3", ObjectionOutcome.DISMISSED)))
                .isEqualTo(UserError.Code.CONFLICT_OF_INTEREST);
    }

    @Test
    void notWhoObjects() {
        hall.happens(request -> Asked.objected(
                request, Asked.deed("decision-maker-3", Actor.Role.INTERESTED_PARTY, Asked.moment("2026-03-10"))));

        assertThat(hall.allowed("decision-maker-3")).doesNotContain("DECIDE_OBJECTION");
        assertThat(TownHall.refusal(hall.decidesOnObjection("decision-maker-3", ObjectionOutcome.DISMISSED)))
                .isEqualTo(UserError.Code.CONFLICT_OF_INTEREST);
    }

    @Test
    void notWhoAsked() {
        TownHall own = TownHall.with(objected(), Plans.published("decision-maker-3")).on("2026-04-20");

        assertThat(TownHall.refusal(own.decidesOnObjection("decision-maker-3", ObjectionOutcome.UPHELD)))
                .isEqualTo(UserError.Code.CONFLICT_OF_INTEREST);
    }
}
