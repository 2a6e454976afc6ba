package nl.samenwijk.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import nl.samenwijk.activity.Actor;
import nl.samenwijk.objection.ObjectionOutcome;
import nl.samenwijk.scheme.DecisionOutcome;
import nl.samenwijk.shared.Creation;
import nl.samenwijk.shared.NodeId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Awb 4:17. The request of 2 March 2026 is due on Tuesday 28 April; a notice on the day after gives until Wednesday 13 May. */
class ThePenaltyRunsUntilTheAnnouncementTest {

    private static final Creation CREATION = new Creation("key", "fingerprint");

    private static SupportRequest noticed(SupportRequest request, @Nullable NodeId objection, String on) {
        return LegalChanges.noticed(
                request, new NoticeOfDefault(objection, Asked.day(on), CREATION), Asked.byInitiator(on));
    }

    private static SupportRequest announcedOn(SupportRequest request, String on) {
        Deed deed = Asked.byCoordinator(on);
        return Asked.announced(
                request.decided(Asked.decision(DecisionOutcome.REFUSED, request, deed, List.of()), deed), deed);
    }

    private static long amount(SupportRequest request, String on) {
        return Asked.LATENESS
                .penalty(request, null, Asked.day(on))
                .orElseThrow()
                .amount();
    }

    @Test
    void fromTheDayAfterTheTwoWeeks() {
        SupportRequest late = noticed(Asked.inReview(), null, "2026-04-29");

        assertThat(amount(late, "2026-05-13")).isZero();
        assertThat(amount(late, "2026-05-14")).isEqualTo(2_300);
        assertThat(amount(late, "2026-05-28")).isEqualTo(14 * 2_300 + 3_500);
        assertThat(amount(late, "2027-01-01")).isEqualTo(144_200);
    }

    @Test
    void theDayOfTheAnnouncementIsNotPaid() {
        SupportRequest late = announcedOn(noticed(Asked.inReview(), null, "2026-04-29"), "2026-05-20");

        assertThat(amount(late, "2026-08-01")).isEqualTo(6 * 2_300);
    }

    @Test
    void aNoticeOnTheLastDayHasNoEffect() {
        assertThat(Asked.LATENESS.hasEffect(Asked.inReview(), null, Asked.day("2026-04-28")))
                .isFalse();
        assertThat(Asked.LATENESS.hasEffect(Asked.inReview(), null, Asked.day("2026-04-29")))
                .isTrue();
        assertThat(Asked.LATENESS.penalty(noticed(Asked.inReview(), null, "2026-04-28"), null, Asked.day("2026-07-01")))
                .isEmpty();
    }

    @Test
    void ofAFactualActThereIsNone() {
        SupportRequest loan = Asked.received(
                Asked.LOAN, nl.samenwijk.initiative.Plans.published("resident"), Asked.byInitiator("2026-03-02"));

        assertThat(Asked.LATENESS.penalty(noticed(loan, null, "2026-12-01"), null, Asked.day("2027-03-01")))
                .isEmpty();
    }

    /** Awb 7:14. */
    @Test
    void ofALateDecisionOnAnObjectionToo() {
        SupportRequest objected = Asked.objected(
                announcedOn(Asked.inReview(), "2026-03-06"),
                Asked.deed("neighbour", Actor.Role.INTERESTED_PARTY, Asked.moment("2026-03-20")));
        NodeId objection = objected.objections().getLast().id();
        String late = Objects.requireNonNull(objected.objections().getLast().dueOn())
                .plusDays(1)
                .toString();
        SupportRequest noticed = noticed(objected, objection, late);

        assertThat(Asked.LATENESS.penalty(noticed, null, Asked.day("2027-01-01")))
                .isEmpty();
        assertThat(Asked.LATENESS
                        .penalty(noticed, objection, Asked.day("2027-01-01"))
                        .orElseThrow()
                        .amount())
                .isEqualTo(144_200);
        SupportRequest dismissed = Asked.onObjection(
                noticed,
                ObjectionOutcome.DISMISSED,
                Asked.deed("decision-maker-3", Actor.Role.DECISION_MAKER, Asked.moment(late)));
        SupportRequest told = Asked.announcedOnObjection(
                dismissed, Asked.deed("decision-maker-3", Actor.Role.DECISION_MAKER, Asked.moment(late)));
        assertThat(Asked.LATENESS
                        .penalty(told, objection, Asked.day("2027-01-01"))
                        .orElseThrow()
                        .amount())
                .isZero();
    }

    @Test
    void itIsFixedWhenNoDayCanBeAdded() {
        SupportRequest running = noticed(Asked.inReview(), null, "2026-04-29");

        assertThat(Asked.LATENESS.penaltyRefusal(running, null, Asked.day("2026-06-23")))
                .isPresent();
        assertThat(Asked.LATENESS.penaltyRefusal(running, null, Asked.day("2026-06-24")))
                .isEmpty();
        assertThat(Asked.LATENESS.penaltyRefusal(announcedOn(running, "2026-05-20"), null, Asked.day("2026-05-20")))
                .isEmpty();
        assertThat(Asked.LATENESS.penaltyRefusal(Asked.inReview(), null, Asked.day("2026-06-24")))
                .isPresent();
    }
}
