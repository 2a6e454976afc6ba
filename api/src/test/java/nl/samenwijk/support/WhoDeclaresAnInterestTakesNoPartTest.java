package nl.samenwijk.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.samenwijk.activity.Actor;
import nl.samenwijk.identity.People;
import nl.samenwijk.initiative.Initiative;
import nl.samenwijk.initiative.Plans;
import org.junit.jupiter.api.Test;

/** Awb 2:4: no part at all, under no role; another takes over. */
class WhoDeclaresAnInterestTakesNoPartTest {

    private static final Initiative PLAN = Plans.published("resident");
    private static final LocalDate TODAY = Asked.day("2026-03-06");

    private static SupportRequest declared(String person, Actor.Role role) {
        Deed deed = Asked.deed(person, role, Asked.moment("2026-03-05"));
        return LegalChanges.interestDeclared(
                Asked.inReview(), new DeclaredInterest(People.id(person), "Mijn zus woont daar.", deed.now()), deed);
    }

    @Test
    void theCoordinatorCanDoNothingMore() {
        SupportRequest request = declared("coordinator-centrum", Actor.Role.COORDINATOR);
        RequestStanding standing = Asked.standing("coordinator-centrum", request, PLAN, TODAY);

        assertThat(Asked.RIGHTS.allowed(standing, TODAY)).containsExactly("LODGE_OBJECTION");
        assertThat(standing.servesTheInitiator()).isFalse();
        assertThat(RequestSight.of(standing)).isEqualTo(RequestSight.PUBLIC);
    }

    @Test
    void itIsNobodysUntilAnotherTakesItOver() {
        assertThat(declared("coordinator-centrum", Actor.Role.COORDINATOR).handler())
                .isNull();
    }

    @Test
    void whereAllOfTheAreaAreBarredTheDeskTakesOver() {
        SupportRequest request = declared("coordinator-centrum", Actor.Role.COORDINATOR);

        assertThat(Asked.standing("coordinator-desk", request, PLAN, TODAY).coordinates())
                .isTrue();
        assertThat(Asked.standing("coordinator-desk", Asked.inReview(), PLAN, TODAY)
                        .coordinates())
                .isFalse();
    }

    @Test
    void aDecisionMakerIsNotAskedToConfirm() {
        SupportRequest request = declared("decision-maker-2", Actor.Role.DECISION_MAKER);
        SecondPerson second = new SecondPerson(Asked.MANDATES, People.directory());

        assertThat(second.deciders(request.matter(TODAY).withGranted(200_000), request, PLAN, "coordinator-centrum"))
                .contains("decision-maker", "decision-maker-3")
                .doesNotContain("decision-maker-2");
    }
}
