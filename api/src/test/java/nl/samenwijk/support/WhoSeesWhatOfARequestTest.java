package nl.samenwijk.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenwijk.activity.ActivityEntry;
import nl.samenwijk.activity.Actor;
import nl.samenwijk.activity.Visibility;
import nl.samenwijk.identity.People;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.initiative.Initiative;
import nl.samenwijk.initiative.InitiativeAct;
import nl.samenwijk.initiative.Plans;
import nl.samenwijk.scheme.DecisionOutcome;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WhoSeesWhatOfARequestTest {

    private static final Initiative PLAN = Plans.published("resident");
    private static final String TODAY = "2026-03-10";

    private static RequestSight sight(String person, SupportRequest request) {
        return sight(People.named(person), request, PLAN);
    }

    private static RequestSight sight(Viewer viewer, SupportRequest request, Initiative plan) {
        return RequestSight.of(Asked.standing(viewer, request, plan, Asked.day(TODAY)));
    }

    private static ActivityEntry lastEntry(SupportRequest request) {
        return request.outbox().getLast();
    }

    @Nested
    class OfAPublicPlan {

        @Test
        void anybodyAndNeighboursReadWhatIsPublic() {
            assertThat(sight(Viewer.anybody(), Asked.received(), PLAN)).isEqualTo(RequestSight.PUBLIC);
            assertThat(sight("neighbour", Asked.received())).isEqualTo(RequestSight.PUBLIC);
            assertThat(sight("coordinator-oost", Asked.received())).isEqualTo(RequestSight.PUBLIC);
        }

        @Test
        void theInitiatorAndTheDeskReadAsParties() {
            assertThat(sight("resident", Asked.received())).isEqualTo(RequestSight.PARTIES);
            assertThat(sight("coordinator-desk", Asked.received())).isEqualTo(RequestSight.PARTIES);
        }

        @Test
        void theStaffOfTheAreaReadsTheProposalToo() {
            assertThat(sight("coordinator-centrum", Asked.received())).isEqualTo(RequestSight.INTERNAL);
        }

        @Test
        void whoWaitsOrWaitedForItReadsIt() {
            SupportRequest asked = Asked.inReview()
                    .adviceAsked("Wat vindt u?", Asked.day("2026-03-20"), Asked.byCoordinator("2026-03-09"));
            SupportRequest planned = Asked.planned(Asked.facilitating(), "facilitator", "2026-04-20", "2026-03-09");

            assertThat(sight("steering-centrum", Asked.inReview())).isEqualTo(RequestSight.PUBLIC);
            assertThat(sight("steering-centrum", asked)).isEqualTo(RequestSight.PARTIES);
            assertThat(sight("steering-oost", asked)).isEqualTo(RequestSight.PUBLIC);
            assertThat(sight("decision-maker", Asked.received())).isEqualTo(RequestSight.PUBLIC);
            assertThat(sight("decision-maker", Asked.inReview())).isEqualTo(RequestSight.INTERNAL);
            assertThat(sight("facilitator", planned)).isEqualTo(RequestSight.PARTIES);
            assertThat(sight("facilitator-2", planned)).isEqualTo(RequestSight.PUBLIC);
        }

        @Test
        void aCoordinatorWithAnInterestReadsAsParty() {
            Initiative own = Plans.published("coordinator-centrum");
            SupportRequest request = Asked.received(Asked.MONEY, own, Asked.byInitiator("2026-03-02"));

            assertThat(sight(People.named("coordinator-centrum"), request, own)).isEqualTo(RequestSight.PARTIES);
        }
    }

    @Nested
    class PresenceOfEnforcementIsHandledWithCare {

        private final SupportRequest request = Asked.received(Asked.ENFORCEMENT, PLAN, Asked.byInitiator("2026-03-02"));

        @Test
        void thePublicReadsWhereItStands() {
            assertThat(sight("neighbour", request)).isEqualTo(RequestSight.STATUS);
            assertThat(sight("resident", request)).isEqualTo(RequestSight.PARTIES);
        }

        @Test
        void itStaysOutOfThePublicTurnOfThePlan() {
            RequestBasket basket = new RequestBasket(List.of(request), Asked.RIGHTS, Asked.day(TODAY));

            assertThat(Plans.waiting(PLAN, basket, Asked.day(TODAY), true)
                            .party()
                            .isTown())
                    .isTrue();
            assertThat(Plans.waiting(PLAN, basket, Asked.day(TODAY), false)
                            .party()
                            .isTown())
                    .isFalse();
        }

        @Test
        void itsEntriesAreForTheParties() {
            assertThat(lastEntry(request).visibility()).isEqualTo(Visibility.PARTIES);
            assertThat(lastEntry(request.taken(Asked.byCoordinator("2026-03-03")))
                            .visibility())
                    .isEqualTo(Visibility.PARTIES);
        }
    }

    @Nested
    class OfAPlanThatIsNotPublicAnyMore {

        private final Initiative takenDown = Plans.after(
                InitiativeAct.TAKE_DOWN_INITIATIVE,
                PLAN,
                Plans.acting("moderator", Actor.Role.MODERATOR, Asked.moment("2026-03-09")));

        @Test
        void itsRequestsGoOnForThePartiesOnly() {
            SupportRequest planned = Asked.planned(Asked.facilitating(), "facilitator", "2026-04-20", "2026-03-09");

            assertThat(sight(Viewer.anybody(), planned, takenDown)).isEqualTo(RequestSight.NOTHING);
            assertThat(sight(People.named("neighbour"), planned, takenDown)).isEqualTo(RequestSight.NOTHING);
            assertThat(sight(People.named("resident"), planned, takenDown)).isEqualTo(RequestSight.PARTIES);
            assertThat(sight(People.named("facilitator"), planned, takenDown)).isEqualTo(RequestSight.PARTIES);
            assertThat(sight(People.named("coordinator-centrum"), planned, takenDown))
                    .isEqualTo(RequestSight.INTERNAL);
        }

        @Test
        void whoDecidesReadsWhatWaitsOnThem() {
            assertThat(sight(People.named("decision-maker"), Asked.inReview(), takenDown))
                    .isEqualTo(RequestSight.INTERNAL);
        }
    }

    @Nested
    class ADecisionIsForTheStaffUntilItIsAnnounced {

        @Test
        void itsEntryToo() {
            assertThat(lastEntry(Asked.decided(DecisionOutcome.GRANTED)).visibility())
                    .isEqualTo(Visibility.INTERNAL);
            assertThat(lastEntry(Asked.facilitating()).visibility()).isEqualTo(Visibility.PUBLIC);
            assertThat(lastEntry(Asked.facilitating()).reasonFor()).isEqualTo(Visibility.PARTIES);
        }

        @Test
        void onlyAnAnnouncedOneIsTheDecision() {
            assertThat(Asked.decided(DecisionOutcome.GRANTED).announcedDecision())
                    .isEmpty();
            assertThat(Asked.facilitating().announcedDecision()).isPresent();
        }

        @Test
        void thePublicReadsOutcomeAmountDayAndRemedy() {
            SupportOutcome announced = Asked.facilitating().announcedDecision().orElseThrow();

            SeenSupportOutcome seen = SeenSupportOutcome.toThePublic(announced);

            assertThat(seen.outcome()).isEqualTo(DecisionOutcome.GRANTED);
            assertThat(seen.amount()).isEqualTo(80_000);
            assertThat(seen.announcedOn()).isEqualTo("2026-03-06");
            assertThat(seen.objectionUntil()).isEqualTo("2026-04-17");
            assertThat(seen.remedyClause()).isNotNull();
            assertThat(seen)
                    .extracting(
                            SeenSupportOutcome::reasoning,
                            SeenSupportOutcome::ground,
                            SeenSupportOutcome::mandate,
                            SeenSupportOutcome::obligations,
                            SeenSupportOutcome::alternative,
                            SeenSupportOutcome::decidedOn)
                    .containsOnlyNulls();
        }
    }

    @Nested
    class ACommitmentNamesTheDepartmentToThePublic {

        private final SupportRequest planned =
                Asked.planned(Asked.facilitating(), "facilitator", "2026-04-20", "2026-03-09");

        @Test
        void andNeitherThePersonNorARemark() {
            var one = planned.commitments().getFirst();

            SeenCommitment seen = SeenCommitment.of(one, false, List.of(), Asked.day(TODAY));

            assertThat(seen.facilitator().displayName()).isEqualTo(one.holder().name(true));
            assertThat(seen.facilitator().displayName())
                    .isNotEqualTo(one.holder().name(false));
            assertThat(seen.remark()).isNull();
            assertThat(seen.waitingOn()).isNull();
        }
    }

    @Nested
    class SoManyAreArranged {

        @Test
        void announcedGrantsOfAllThatAreNotWithdrawn() {
            SupportRequest withdrawn = Asked.received().withdrawn("Niet nodig.", Asked.byInitiator("2026-03-03"));
            RequestBasket basket = new RequestBasket(
                    List.of(
                            Asked.facilitating(),
                            Asked.decided(DecisionOutcome.GRANTED),
                            Asked.announced(Asked.decided(DecisionOutcome.REFUSED)),
                            withdrawn),
                    Asked.RIGHTS,
                    Asked.day(TODAY));

            assertThat(basket.requested()).isEqualTo(3);
            assertThat(basket.arranged()).isEqualTo(1);
        }
    }
}
