package nl.samenwijk.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenwijk.activity.Actor;
import nl.samenwijk.identity.People;
import nl.samenwijk.identity.Viewer;
import org.junit.jupiter.api.Test;

class WhoSeesAnInitiativeTest {

    private static final Initiative DRAFT = Plans.draft("resident");
    private static final Initiative SUBMITTED = Plans.submitted(DRAFT);
    private static final Initiative PUBLISHED = Plans.published("resident");

    private static boolean sees(String person, Initiative plan) {
        return InitiativeRights.mayKnow(People.named(person), plan);
    }

    private static Initiative after(InitiativeAct act, Initiative plan, String person, Actor.Role role) {
        return Plans.after(act, plan, Plans.acting(person, role, Plans.NOW));
    }

    @Test
    void aDraftIsItsWritersOnly() {
        assertThat(sees("resident", DRAFT)).isTrue();
        assertThat(sees("coordinator-centrum", DRAFT)).isFalse();
        assertThat(sees("coordinator-desk", DRAFT)).isFalse();
        assertThat(sees("neighbour", DRAFT)).isFalse();
    }

    @Test
    void aDraftThatTheDeskWritesForSomebodyTheDeskFindsAgain() {
        Initiative forSomebody = Plans.draft(Plans.atTheDesk("Mevrouw De Boer"), Plans.CENTRUM);

        assertThat(sees("coordinator-desk", forSomebody)).isTrue();
        assertThat(sees("coordinator-centrum", forSomebody)).isTrue();
        assertThat(sees("coordinator-oost", forSomebody)).isFalse();
        assertThat(InitiativeRights.mayKnow(Viewer.anybody(), forSomebody)).isFalse();
    }

    @Test
    void whatIsHandedInOrReturnedTheCoordinatorOfTheAreaSeesToo() {
        Initiative returned =
                after(InitiativeAct.RETURN_INITIATIVE, SUBMITTED, "coordinator-centrum", Actor.Role.COORDINATOR);

        for (Initiative plan : new Initiative[] {SUBMITTED, returned}) {
            assertThat(sees("resident", plan)).isTrue();
            assertThat(sees("coordinator-centrum", plan)).isTrue();
            assertThat(sees("coordinator-oost", plan)).isFalse();
            assertThat(sees("neighbour", plan)).isFalse();
        }
    }

    @Test
    void ofAnOrganisationWhoRepresentsItNow() {
        Initiative plan = Plans.draft(Plans.organisation("group"), Plans.CENTRUM);

        assertThat(sees("group", plan)).isTrue();
        assertThat(sees("association", plan)).isFalse();
    }

    @Test
    void whatWasPublishedStaysWithStatusAndReason() {
        Initiative withdrawn = after(InitiativeAct.WITHDRAW_INITIATIVE, PUBLISHED, "resident", Actor.Role.INITIATOR);

        assertThat(InitiativeRights.mayKnow(Viewer.anybody(), withdrawn)).isTrue();
        assertThat(withdrawn.closing().reason()).isNotNull();
        assertThat(BoardTerms.of(PUBLISHED)).contains("board");
        assertThat(BoardTerms.of(withdrawn)).doesNotContain("board");
    }

    @Test
    void whatWasTakenDownIsNotFound() {
        Initiative takenDown = after(InitiativeAct.TAKE_DOWN_INITIATIVE, PUBLISHED, "moderator", Actor.Role.MODERATOR);

        assertThat(InitiativeRights.mayKnow(Viewer.anybody(), takenDown)).isFalse();
        assertThat(sees("neighbour", takenDown)).isFalse();
        assertThat(sees("resident", takenDown)).isTrue();
        assertThat(sees("coordinator-centrum", takenDown)).isTrue();
    }

    @Test
    void whatWasNeverPublishedIsForInitiatorAndStaffOfTheArea() {
        Initiative rejected =
                after(InitiativeAct.REJECT_INITIATIVE, SUBMITTED, "coordinator-centrum", Actor.Role.COORDINATOR);

        assertThat(InitiativeRights.mayKnow(Viewer.anybody(), rejected)).isFalse();
        assertThat(sees("resident", rejected)).isTrue();
        assertThat(sees("coordinator-centrum", rejected)).isTrue();
        assertThat(sees("decision-maker", rejected)).isFalse();
    }
}
