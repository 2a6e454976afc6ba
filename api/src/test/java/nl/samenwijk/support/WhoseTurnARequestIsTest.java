package nl.samenwijk.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenwijk.activity.Actor;
import nl.samenwijk.activity.Turn;
import nl.samenwijk.activity.Waiting;
import nl.samenwijk.activity.WaitingParty;
import nl.samenwijk.facilitation.CommitmentAct;
import nl.samenwijk.identity.People;
import nl.samenwijk.initiative.Initiative;
import nl.samenwijk.initiative.InitiativeAct;
import nl.samenwijk.initiative.Plans;
import nl.samenwijk.scheme.DecisionOutcome;
import nl.samenwijk.shared.LocalText;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.TownClock;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each rule in a class of its own; a turn is a pure function of the request and the day. */
class WhoseTurnARequestIsTest {

    private static final Initiative PLAN = Plans.published("resident");

    private static Waiting turn(SupportRequest request, String day) {
        return RequestTurn.of(request, PLAN, false, false).at(Asked.day(day));
    }

    private static Phrase name(String person) {
        return Phrase.verbatim(People.named(person).displayName());
    }

    @Nested
    class UntilSomebodyTakesItItIsTheTurnOfARole {

        @Test
        void theCoordinatorOfTheArea() {
            Waiting waiting = turn(Asked.received(), "2026-03-02");

            assertThat(waiting.party()).isEqualTo(WaitingParty.COORDINATOR);
            assertThat(waiting.name()).isEqualTo(Phrase.of("turn.coordinator", new LocalText("Centrum", "Centrum")));
            assertThat(waiting.who()).isNull();
            assertThat(waiting.dueOn()).isEqualTo("2026-04-28");
        }

        @Test
        void thenOfWhoTookIt() {
            Waiting waiting = turn(Asked.taken(), "2026-03-03");

            assertThat(waiting.name()).isEqualTo(name("coordinator-centrum"));
            assertThat(waiting.who()).isEqualTo(People.id("coordinator-centrum"));
            assertThat(waiting.since()).isEqualTo(Asked.moment("2026-03-03"));
        }

        @Test
        void anyCoordinatorOfTheAreaMayStillAct() {
            var colleague = People.named("neighbour", nl.samenwijk.identity.Role.COORDINATOR, "CENTRUM");
            RequestStanding standing = Asked.standing(colleague, Asked.taken(), PLAN, Asked.day("2026-03-04"));

            assertThat(Asked.RIGHTS.allowed(standing, Asked.day("2026-03-04"))).contains("START_REVIEW");
        }
    }

    @Nested
    class WhereNobodyCoordinatesItIsTheDesks {

        private final Initiative nowhere = Plans.submitted(Plans.draft(Plans.person("resident"), Plans.NOWHERE));

        @Test
        void anAreaThatIsNone() {
            assertThat(Plans.coordination().deskServes(nowhere)).isTrue();
            SupportRequest request = Asked.received(Asked.LOAN, nowhere, Asked.byInitiator("2026-03-02"));

            Waiting waiting = RequestTurn.of(request, nowhere, true, false).at(Asked.day("2026-03-02"));

            assertThat(waiting.party()).isEqualTo(WaitingParty.COORDINATOR);
            assertThat(waiting.name()).isEqualTo(Phrase.of("turn.desk"));
        }

        @Test
        void anAreaWhoseOnlyCoordinatorHasAnInterest() {
            Initiative own = Plans.published("coordinator-centrum");

            assertThat(Plans.coordination().deskServes(own)).isTrue();
            assertThat(Plans.standing("coordinator-desk", own).coordinates()).isTrue();
            assertThat(Plans.coordination().deskServes(PLAN)).isFalse();
        }
    }

    @Nested
    class TheApplicantHasUntilTheDeadline {

        private final SupportRequest asked = Asked.taken()
                .askedToComplete("Wie geeft water?", Asked.day("2026-03-30"), Asked.byCoordinator("2026-03-16"));

        @Test
        void onItsLastDayToo() {
            assertThat(turn(asked, "2026-03-30").party()).isEqualTo(WaitingParty.INITIATOR);
            assertThat(turn(asked, "2026-03-30").name()).isEqualTo(name("resident"));
            assertThat(turn(asked, "2026-03-30").dueOn()).isEqualTo("2026-03-30");
        }

        @Test
        void thenTheCoordinatorGoesOn() {
            Waiting waiting = turn(asked, "2026-03-31");

            assertThat(waiting.party()).isEqualTo(WaitingParty.COORDINATOR);
            assertThat(waiting.since()).isEqualTo(TownClock.startOf(Asked.day("2026-03-31")));
        }

        @Test
        void whoIsAskedAgainWaitsSinceThen() {
            SupportRequest again = asked.askedToComplete(
                    "En wie nog meer?", Asked.day("2026-04-20"), Asked.byCoordinator("2026-04-06"));

            assertThat(turn(again, "2026-04-07").party()).isEqualTo(WaitingParty.INITIATOR);
            assertThat(turn(again, "2026-04-07").since()).isEqualTo(Asked.moment("2026-04-06"));
        }
    }

    @Nested
    class AdviceIsWaitedForUntilItsDate {

        private final SupportRequest asked = Asked.inReview()
                .adviceAsked("Wat vindt u?", Asked.day("2026-03-20"), Asked.byCoordinator("2026-03-09"));

        @Test
        void firstTheSteeringGroup() {
            Waiting waiting = turn(asked, "2026-03-20");

            assertThat(waiting.party()).isEqualTo(WaitingParty.STEERING_GROUP);
            assertThat(waiting.name()).isEqualTo(Phrase.of("turn.steeringGroup", new LocalText("Centrum", "Centrum")));
        }

        @Test
        void thenTheCoordinator() {
            assertThat(turn(asked, "2026-03-21").party()).isEqualTo(WaitingParty.COORDINATOR);
        }
    }

    @Nested
    class ADecisionWaits {

        @Test
        void inReviewAndDecidedOnTheCoordinator() {
            assertThat(turn(Asked.inReview(), "2026-03-05").party()).isEqualTo(WaitingParty.COORDINATOR);
            assertThat(turn(Asked.decided(DecisionOutcome.GRANTED), "2026-03-05")
                            .party())
                    .isEqualTo(WaitingParty.COORDINATOR);
        }

        @Test
        void aboveTheMandateOnADecisionMaker() {
            Deed deed = Asked.byCoordinator("2026-03-05");
            SupportRequest proposed = Asked.inReview()
                    .proposed(
                            Asked.proposal(DecisionOutcome.GRANTED, Asked.inReview(), deed, List.of(), 200_000), deed);

            assertThat(turn(proposed, "2026-03-06").party()).isEqualTo(WaitingParty.DECISION_MAKER);
            assertThat(turn(proposed, "2026-03-06").name()).isEqualTo(Phrase.of("WaitingParty.DECISION_MAKER"));
        }
    }

    @Nested
    class WhileItIsCarriedOutTheFirstThatHolds {

        private final SupportRequest granted = Asked.facilitating();
        private final SupportRequest both = Asked.planned(
                Asked.planned(granted, "facilitator", "2026-04-20", "2026-03-09"),
                "facilitator-2",
                "2026-04-10",
                "2026-03-10");

        @Test
        void nothingPlannedYet() {
            assertThat(turn(granted, "2026-03-09").party()).isEqualTo(WaitingParty.COORDINATOR);
        }

        @Test
        void theFacilitatorOfTheEarliestCommitment() {
            Waiting waiting = turn(both, "2026-03-11");

            assertThat(waiting.party()).isEqualTo(WaitingParty.FACILITATOR);
            assertThat(waiting.who()).isEqualTo(People.id("facilitator-2"));
            assertThat(waiting.dueOn()).isEqualTo("2026-04-10");
        }

        @Test
        void alsoWhenItIsLate() {
            assertThat(turn(both, "2026-05-01").party()).isEqualTo(WaitingParty.FACILITATOR);
            assertThat(turn(both, "2026-05-01").isLate(Asked.day("2026-05-01"))).isTrue();
        }

        @Test
        void theEarliestByItsDateAsItIsNow() {
            Deed deed = Asked.deed("facilitator-2", Actor.Role.FACILITATOR, Asked.moment("2026-03-12"));
            var later = both.commitments().get(1).postponed(Asked.day("2026-05-01"), "Geen tijd.");
            SupportRequest postponed = both.with(later, CommitmentAct.POSTPONE_COMMITMENT, "Geen tijd.", deed);

            assertThat(turn(postponed, "2026-03-13").who()).isEqualTo(People.id("facilitator"));
        }

        @Test
        void allCancelledIsNothingDoneYetSinceTheLastWas() {
            SupportRequest cancelled = Asked.cancelled(Asked.cancelled(both, 1, "2026-03-16"), 2, "2026-03-18");

            Waiting waiting = turn(cancelled, "2026-03-19");
            assertThat(waiting.party()).isEqualTo(WaitingParty.COORDINATOR);
            assertThat(waiting.since()).isEqualTo(Asked.moment("2026-03-18"));
        }

        @Test
        void doneAndNoneOpenTheInitiatorForFourWeeks() {
            SupportRequest done = Asked.cancelled(Asked.fulfilled(both, 1, "2026-03-16"), 2, "2026-03-18");

            Waiting waiting = turn(done, "2026-04-15");
            assertThat(waiting.party()).isEqualTo(WaitingParty.INITIATOR);
            assertThat(waiting.since()).isEqualTo(Asked.moment("2026-03-18"));
            assertThat(turn(done, "2026-04-16").party()).isEqualTo(WaitingParty.COORDINATOR);
        }

        @Test
        void whatIsReportedMissingComesBeforeAll() {
            SupportRequest done = Asked.fulfilled(Asked.fulfilled(both, 1, "2026-03-16"), 2, "2026-03-18");
            SupportRequest missing = done.reportedMissing("De kraan lekt.", Asked.byInitiator("2026-03-20"));
            SupportRequest again = missing.reportedMissing("En de slang.", Asked.byInitiator("2026-03-24"));

            assertThat(turn(missing, "2026-03-20").party()).isEqualTo(WaitingParty.COORDINATOR);
            assertThat(turn(again, "2026-03-24").since()).isEqualTo(Asked.moment("2026-03-20"));
            SupportRequest planned = Asked.planned(again, "facilitator", "2026-05-01", "2026-03-25");
            assertThat(turn(planned, "2026-03-25").party()).isEqualTo(WaitingParty.FACILITATOR);
        }
    }

    @Nested
    class DeliveredWaitsForWhatIsDue {

        private final SupportRequest delivered = delivered(List.of(
                Asked.obligation(1, "2026-05-01", null),
                Asked.obligation(2, "2026-06-01", Asked.owner("facilitator", true))));

        private static SupportRequest delivered(List<Obligation> obligations) {
            SupportRequest planned =
                    Asked.planned(Asked.facilitating(obligations), "facilitator", "2026-03-20", "2026-03-09");
            return Asked.fulfilled(planned, 1, "2026-03-16").delivered(Asked.byInitiator("2026-03-17"));
        }

        @Test
        void theCoordinatorWhileNothingIsDue() {
            assertThat(turn(delivered, "2026-04-30").party()).isEqualTo(WaitingParty.COORDINATOR);
        }

        @Test
        void theOwnerFromTheDayItIsDue() {
            assertThat(turn(delivered, "2026-05-01").party()).isEqualTo(WaitingParty.INITIATOR);
            assertThat(turn(delivered, "2026-05-01").name()).isEqualTo(name("resident"));
        }

        @Test
        void anotherOwnerByNameForThePartiesOnly() {
            SupportRequest first = delivered.obligationMet(
                    delivered.unmetObligations().getFirst().met(Asked.moment("2026-05-04"), null),
                    Asked.byInitiator("2026-05-04"));

            assertThat(turn(first, "2026-05-31").party()).isEqualTo(WaitingParty.COORDINATOR);
            assertThat(turn(first, "2026-05-31").since()).isEqualTo(Asked.moment("2026-05-04"));
            assertThat(turn(first, "2026-06-01").party()).isEqualTo(WaitingParty.FACILITATOR);
            assertThat(turn(first, "2026-06-01").name()).isEqualTo(name("facilitator"));
            Turn public_ = RequestTurn.of(first, PLAN, false, true);
            assertThat(public_.at(Asked.day("2026-06-01")).name()).isEqualTo(Phrase.of("turn.owner"));
        }

        @Test
        void whatWasDueBeforeCountsFromTheDelivery() {
            SupportRequest late = delivered(List.of(Asked.obligation(1, "2026-03-10", null)));

            assertThat(turn(late, "2026-03-17").party()).isEqualTo(WaitingParty.INITIATOR);
            assertThat(turn(late, "2026-03-17").since()).isEqualTo(Asked.moment("2026-03-17"));
        }
    }

    @Nested
    class WhatIsFinishedWaitsOnNobody {

        @Test
        void closed() {
            SupportRequest refused = Asked.announced(Asked.decided(DecisionOutcome.REFUSED));

            assertThat(refused.status()).isEqualTo(SupportStatus.CLOSED);
            assertThat(turn(refused, "2026-03-09")).isEqualTo(Waiting.nobody());
        }

        @Test
        void withdrawnWithItsOpenCommitments() {
            SupportRequest planned = Asked.planned(Asked.facilitating(), "facilitator", "2026-04-20", "2026-03-09");
            SupportRequest withdrawn = planned.withdrawn("Niet meer nodig.", Asked.byInitiator("2026-03-10"));

            assertThat(turn(withdrawn, "2026-03-11")).isEqualTo(Waiting.nobody());
            assertThat(withdrawn.hasOpenCommitment()).isFalse();
        }
    }

    @Nested
    class OfAWithdrawnPlanTheCoordinatorDoesWhatTheInitiatorWould {

        @Test
        void sinceItWasWithdrawn() {
            SupportRequest done = Asked.fulfilled(
                    Asked.planned(Asked.facilitating(), "facilitator", "2026-04-20", "2026-03-09"), 1, "2026-03-16");
            Initiative withdrawn = Plans.after(
                    InitiativeAct.WITHDRAW_INITIATIVE,
                    PLAN,
                    Plans.acting("resident", Actor.Role.INITIATOR, Asked.moment("2026-03-20")));

            Waiting waiting = RequestTurn.of(done, withdrawn, false, false).at(Asked.day("2026-03-23"));

            assertThat(turn(done, "2026-03-23").party()).isEqualTo(WaitingParty.INITIATOR);
            assertThat(waiting.party()).isEqualTo(WaitingParty.COORDINATOR);
            assertThat(waiting.since()).isEqualTo(Asked.moment("2026-03-20"));
        }
    }
}
