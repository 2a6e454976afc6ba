package nl.samenwijk.term;

import static nl.samenwijk.term.TermFixture.GENERAL;
import static nl.samenwijk.term.TermFixture.asked;
import static nl.samenwijk.term.TermFixture.codes;
import static nl.samenwijk.term.TermFixture.day;
import static nl.samenwijk.term.TermFixture.extended;
import static nl.samenwijk.term.TermFixture.step;
import static nl.samenwijk.term.TermFixture.still;
import static nl.samenwijk.term.TermStepCode.EXTENDED;
import static nl.samenwijk.term.TermStepCode.INFORMED;
import static nl.samenwijk.term.TermStepCode.NOT_SHIFTED;
import static nl.samenwijk.term.TermStepCode.SHIFTED;
import static nl.samenwijk.term.TermStepCode.START;
import static nl.samenwijk.term.TermStepCode.SUSPENDED;
import static nl.samenwijk.term.TermStepCode.WEEKS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Received on 2 March 2026, without more the last day is 28 April 2026. */
class ExtensionSetsANewTermTest {

    private static final String RECEIVED = "2026-03-02";

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02", "2026-04-20", "2026-04-27", "2026-04-28"})
    void whenAnnouncedOnTheLastDayAtTheLatest(String announcedOn) {
        Term term = extended(RECEIVED, GENERAL, announcedOn, "2026-05-26");
        assertThat(term.dueOn()).isEqualTo(day("2026-05-26"));
        assertThat(codes(term)).containsExactly(START, WEEKS, EXTENDED);
        assertThat(step(term, EXTENDED).article()).isEqualTo("Awb 4:14(3)");
        assertThat(step(term, EXTENDED).on()).isEqualTo(day("2026-05-26"));
    }

    @Test
    void notWhenAnnouncedLater() {
        Term term = extended(RECEIVED, GENERAL, "2026-04-29", "2026-05-26");
        assertThat(term.dueOn()).isEqualTo(day("2026-04-28"));
        assertThat(codes(term)).containsExactly(START, WEEKS, SHIFTED, INFORMED);
        assertThat(step(term, INFORMED).text().key()).isEqualTo("term.informed.tooLate");
    }

    @Test
    void andNeverAnEarlierLastDay() {
        Term term = extended(RECEIVED, GENERAL, "2026-04-01", "2026-04-20");
        assertThat(term.dueOn()).isEqualTo(day("2026-04-28"));
        assertThat(step(term, INFORMED).text().key()).isEqualTo("term.informed.notLater");
    }

    @Test
    void aNamedDayIsNotMovedWhenItIsADayOff() {
        Term term = extended(RECEIVED, GENERAL, "2026-04-20", "2026-05-25");
        assertThat(term.dueOn()).isEqualTo(day("2026-05-25"));
        assertThat(step(term, NOT_SHIFTED).article()).isEqualTo("Atw 4");
    }

    @Test
    void daysOfStandingStillBeforeItAreInTheNewDayAlready() {
        Term term = extended(
                RECEIVED, GENERAL, "2026-04-20", "2026-05-26", asked("2026-03-16", "2026-03-30", "2026-03-25"));
        assertThat(term.dueOn()).isEqualTo(day("2026-05-26"));
        assertThat(term.suspendedDays()).isEqualTo(8);
        assertThat(codes(term)).containsExactly(START, WEEKS, SUSPENDED, EXTENDED);
    }

    @Test
    void daysOfStandingStillAfterItPushItOnAndThenItRunsOn() {
        Term term = extended(RECEIVED, GENERAL, "2026-04-20", "2026-05-21", still("2026-05-01", "2026-05-02"));
        assertThat(term.dueOn()).isEqualTo(day("2026-05-26"));
        assertThat(codes(term)).containsExactly(START, WEEKS, EXTENDED, SUSPENDED, SHIFTED);
        assertThat(step(term, SUSPENDED).on()).isEqualTo(day("2026-05-23"));
    }

    @Test
    void aSuspensionAcrossTheAnnouncementIsSplitThere() {
        Term term = extended(RECEIVED, GENERAL, "2026-04-20", "2026-05-26", still("2026-04-17", "2026-04-22"));
        assertThat(term.dueOn()).isEqualTo(day("2026-05-28"));
        assertThat(term.suspendedDays()).isEqualTo(6);
        assertThat(codes(term)).containsExactly(START, WEEKS, SUSPENDED, EXTENDED, SUSPENDED);
    }

    @Test
    void standingStillGivesMoreTimeToAnnounceIt() {
        Term term = extended(
                RECEIVED, GENERAL, "2026-05-06", "2026-05-26", asked("2026-03-16", "2026-03-30", "2026-03-25"));
        assertThat(term.dueOn()).isEqualTo(day("2026-05-26"));
    }
}
