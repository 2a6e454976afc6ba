package nl.samenwijk.support;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenwijk.identity.People;
import nl.samenwijk.initiative.Initiative;
import nl.samenwijk.initiative.Plans;
import nl.samenwijk.mandate.Matter;
import org.junit.jupiter.api.Test;

class OnlyWhoCanConfirmMakesAProposalPossibleTest {

    private static final SecondPerson SECOND = new SecondPerson(Asked.MANDATES, People.directory());

    private static Matter matter(long cents) {
        return Asked.inReview().matter(Asked.day("2026-03-05")).withGranted(cents);
    }

    @Test
    void aDecisionMakerWhoDidNotProposeIt() {
        assertThat(SECOND.deciders(matter(200_000), Asked.inReview(), Plans.published("resident"), "decision-maker"))
                .containsExactlyInAnyOrder("decision-maker-2", "decision-maker-3");
    }

    @Test
    void noCoordinatorAlthoughTheirMandateReachesIt() {
        assertThat(SECOND.deciders(matter(1_000), Asked.inReview(), Plans.published("resident"), "coordinator-desk"))
                .doesNotContain("coordinator-centrum")
                .contains("decision-maker");
    }

    @Test
    void nobodyWithAnInterestOfTheirOwn() {
        Initiative own = Plans.published("decision-maker-2");

        assertThat(SECOND.deciders(matter(200_000), Asked.inReview(), own, "decision-maker"))
                .containsExactly("decision-maker-3");
    }

    @Test
    void whoStandsInTheRegisterAndNeverSignedInCounts() {
        SecondPerson firstDay = new SecondPerson(Asked.MANDATES, People.emptyDirectory());

        assertThat(firstDay.deciders(
                        matter(200_000), Asked.inReview(), Plans.published("resident"), "coordinator-centrum"))
                .contains("decision-maker");
    }

    @Test
    void aboveEverybodysMandateThereIsNobody() {
        assertThat(SECOND.deciders(
                        matter(10_000_000), Asked.inReview(), Plans.published("resident"), "coordinator-centrum"))
                .isEmpty();
    }
}
