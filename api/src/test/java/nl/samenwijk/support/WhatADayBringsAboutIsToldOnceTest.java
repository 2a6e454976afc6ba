package nl.samenwijk.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.samenwijk.activity.ActivityEntry;
import nl.samenwijk.activity.Visibility;
import nl.samenwijk.initiative.Plans;
import nl.samenwijk.scheme.DecisionOutcome;
import nl.samenwijk.shared.TownClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Received on 2 March 2026, so due on Tuesday 28 April; five working days before is Monday 20 April, because of King's Day. */
class WhatADayBringsAboutIsToldOnceTest {

    private static SupportRequest signalled(SupportRequest request, String at) {
        Instant moment = LocalDateTime.parse(at).atZone(TownClock.ZONE).toInstant();
        return request.signalled(moment, Asked.TERMS);
    }

    private static List<String> told(SupportRequest request, SupportRequest before) {
        return request.outbox().stream()
                .skip(before.outbox().size())
                .map(ActivityEntry::kind)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-19T23:59, ''",
        "2026-04-20T00:01, SUPPORT_REQUEST_DUE_SOON",
        "2026-04-28T23:59, SUPPORT_REQUEST_DUE_SOON",
        "2026-04-29T00:01, SUPPORT_REQUEST_DUE_SOON SUPPORT_REQUEST_LATE"
    })
    void fromTheFirstMinuteOfTheDayInTheNetherlands(String at, String kinds) {
        SupportRequest taken = Asked.taken();
        assertThat(String.join(" ", told(signalled(taken, at), taken))).isEqualTo(kinds);
    }

    @Test
    void andNotAgain() {
        SupportRequest soon = signalled(Asked.taken(), "2026-04-20T09:00");
        SupportRequest late = signalled(soon, "2026-05-20T09:00");
        assertThat(told(signalled(soon, "2026-04-21T09:00"), soon)).isEmpty();
        assertThat(told(late, soon)).containsExactly("SUPPORT_REQUEST_LATE");
        assertThat(told(signalled(late, "2026-08-20T09:00"), late)).isEmpty();
        assertThat(late.signalOn()).isEqualTo(Signal.NEVER);
    }

    @Test
    void theDayOfTheNextIsKnown() {
        assertThat(Asked.taken().signalOn()).isEqualTo("2026-04-20");
        assertThat(signalled(Asked.taken(), "2026-04-20T09:00").signalOn()).isEqualTo("2026-04-29");
    }

    @Test
    void anotherLastDayIsToldAnew() {
        SupportRequest soon = signalled(Asked.inReview(), "2026-04-20T09:00");
        SupportRequest extended =
                soon.extended(LocalDate.of(2026, 5, 26), "Wij moeten meer weten.", Asked.byCoordinator("2026-04-21"));
        assertThat(extended.signalOn()).isEqualTo("2026-05-18");
        assertThat(told(signalled(extended, "2026-05-27T09:00"), extended))
                .containsExactly("SUPPORT_REQUEST_DUE_SOON", "SUPPORT_REQUEST_LATE");
    }

    @Test
    void whatIsDecidedAndNotAnnouncedStillRuns() {
        SupportRequest decided = Asked.decided(DecisionOutcome.GRANTED);
        assertThat(told(signalled(decided, "2026-04-29T09:00"), decided)).contains("SUPPORT_REQUEST_LATE");
        assertThat(Asked.announced(decided).signalOn()).isEqualTo(Signal.NEVER);
    }

    @Test
    void aWithdrawnRequestIsNeverLate() {
        SupportRequest withdrawn = Asked.taken().withdrawn("Geen tijd.", Asked.byInitiator("2026-03-05"));
        assertThat(told(signalled(withdrawn, "2026-05-20T09:00"), withdrawn)).isEmpty();
    }

    @Test
    void itChangesNoFactOfTheRequest() {
        SupportRequest taken = Asked.taken();
        SupportRequest late = signalled(taken, "2026-04-29T09:00");
        assertThat(late.version()).isEqualTo(taken.version());
        assertThat(late.revision()).isEqualTo(taken.revision() + 1);
        assertThat(late.status()).isEqualTo(taken.status());
    }

    @Test
    void nobodyDidItAndEverybodyMayKnowThatItIsLate() {
        List<ActivityEntry> entries =
                signalled(Asked.taken(), "2026-04-29T09:00").outbox();
        ActivityEntry late = entries.getLast();
        ActivityEntry soon = entries.get(entries.size() - 2);
        assertThat(late.actor()).isNull();
        assertThat(late.visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(soon.visibility()).isEqualTo(Visibility.INTERNAL);
    }

    @Test
    void enforcementStaysBetweenTheParties() {
        SupportRequest watched =
                Asked.received(Asked.ENFORCEMENT, Plans.published("resident"), Asked.byInitiator("2026-03-02"));
        assertThat(signalled(watched, "2026-04-29T09:00").outbox().getLast().visibility())
                .isEqualTo(Visibility.PARTIES);
    }

    @Test
    void aCommitmentUntilItEnds() {
        SupportRequest planned = Asked.planned(Asked.facilitating(), "facilitator", "2026-03-31", "2026-03-09");
        assertThat(planned.signalOn()).isEqualTo("2026-03-24");
        SupportRequest late = signalled(planned, "2026-04-01T00:01");
        assertThat(told(late, planned)).containsExactly("COMMITMENT_DUE_SOON", "COMMITMENT_LATE");
        assertThat(late.commitments().getFirst().version()).isEqualTo(1);

        SupportRequest done = Asked.fulfilled(planned, 1, "2026-03-20");
        assertThat(told(signalled(done, "2026-06-01T09:00"), done)).isEmpty();
    }
}
