package nl.samenwijk.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenwijk.activity.Actor;
import nl.samenwijk.identity.People;
import nl.samenwijk.initiative.Initiative;
import nl.samenwijk.initiative.Plans;
import nl.samenwijk.mandate.Mandate;
import nl.samenwijk.scheme.DecisionOutcome;
import org.junit.jupiter.api.Test;

/** Awb 10:3. The decision was proposed by the coordinator and confirmed by a decision maker. */
class OnlyWhoTookNoPartDecidesOnAnObjectionTest {

    private static final Initiative PLAN = Plans.published("resident");
    private static final SupportRequest OBJECTED = Asked.objected(
            Asked.announced(confirmed()),
            Asked.deed("neighbour", Actor.Role.INTERESTED_PARTY, Asked.moment("2026-03-09")));

    private static SupportRequest confirmed() {
        SupportRequest review = Asked.inReview();
        Deed proposes = Asked.byCoordinator("2026-03-05");
        SupportOutcome proposal = Asked.proposal(DecisionOutcome.GRANTED, review, proposes, List.of(), 80_000);
        SupportRequest proposed = review.proposed(proposal, proposes);
        Deed agrees = Asked.deed("decision-maker", Actor.Role.DECISION_MAKER, Asked.moment("2026-03-05"));
        Mandate mandate = Asked.MANDATES
                .of(People.named("decision-maker"), proposed.matter(agrees.today()))
                .orElseThrow();
        return proposed.confirmed(proposal.decided(agrees.actor(), mandate, review.body(), agrees.today()), agrees);
    }

    private static List<String> allowed(String person, SupportRequest request) {
        return Asked.RIGHTS.allowed(
                Asked.standing(person, request, PLAN, Asked.day("2026-03-10")), Asked.day("2026-03-10"));
    }

    @Test
    void anotherDecisionMaker() {
        assertThat(allowed("decision-maker-2", OBJECTED)).contains("DECIDE_OBJECTION", "POSTPONE_OBJECTION_DECISION");
    }

    @Test
    void notWhoConfirmedIt() {
        RequestStanding standing = Asked.standing("decision-maker", OBJECTED, PLAN, Asked.day("2026-03-10"));

        assertThat(allowed("decision-maker", OBJECTED)).doesNotContain("DECIDE_OBJECTION");
        assertThat(Asked.RIGHTS.refusal(SupportAct.DECIDE_OBJECTION, standing, Asked.day("2026-03-10")))
                .containsInstanceOf(FourEyesError.class);
    }

    @Test
    void notWhoProposedIt() {
        assertThat(allowed("coordinator-centrum", OBJECTED)).doesNotContain("DECIDE_OBJECTION");
    }

    @Test
    void notWhoDeclaredAnInterest() {
        Deed declares = Asked.deed("decision-maker-2", Actor.Role.DECISION_MAKER, Asked.moment("2026-03-10"));
        SupportRequest declared = LegalChanges.interestDeclared(
                OBJECTED, new DeclaredInterest(People.id("decision-maker-2"), "Mijn zus.", declares.now()), declares);

        assertThat(allowed("decision-maker-2", declared)).doesNotContain("DECIDE_OBJECTION");
        assertThat(allowed("decision-maker-3", declared)).contains("DECIDE_OBJECTION");
    }

    @Test
    void notWhoObjects() {
        SupportRequest own = Asked.objected(
                OBJECTED, Asked.deed("decision-maker-3", Actor.Role.INTERESTED_PARTY, Asked.moment("2026-03-09")));

        assertThat(allowed("decision-maker-3", own)).doesNotContain("DECIDE_OBJECTION");
    }

    @Test
    void theQueueShowsItToThoseAlone() {
        SecondPerson second = new SecondPerson(Asked.MANDATES, People.directory());

        assertThat(second.others(OBJECTED.matter(Asked.day("2026-03-10")), OBJECTED, PLAN))
                .contains("decision-maker-2", "decision-maker-3")
                .doesNotContain("decision-maker", "coordinator-centrum");
    }
}
