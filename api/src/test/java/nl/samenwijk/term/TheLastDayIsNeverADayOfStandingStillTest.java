package nl.samenwijk.term;

import static nl.samenwijk.term.TermFixture.asked;
import static nl.samenwijk.term.TermFixture.codes;
import static nl.samenwijk.term.TermFixture.day;
import static nl.samenwijk.term.TermFixture.received;
import static nl.samenwijk.term.TermFixture.still;
import static nl.samenwijk.term.TermStepCode.SHIFTED;
import static nl.samenwijk.term.TermStepCode.START;
import static nl.samenwijk.term.TermStepCode.SUSPENDED;
import static nl.samenwijk.term.TermStepCode.WEEKS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The weeks end on King's Day (27 April 2026), so the term runs on to the 28th. */
class TheLastDayIsNeverADayOfStandingStillTest {

    @Test
    void askedOnTheDayOffItselfTheDayThatWasLeftComesAfterTheDeadline() {
        Term term = received("2026-03-02", asked("2026-04-27", "2026-05-11", null));
        assertThat(term.dueOn()).isEqualTo(day("2026-05-12"));
        assertThat(term.suspendedDays()).isEqualTo(14);
        assertThat(codes(term)).containsExactly(START, WEEKS, SHIFTED, SUSPENDED);
    }

    @Test
    void andThatDayRunsOnAgainWhenItIsADayOff() {
        Term term = received("2026-03-02", asked("2026-04-27", "2026-05-08", null));
        assertThat(term.dueOn()).isEqualTo(day("2026-05-11"));
        assertThat(codes(term)).containsExactly(START, WEEKS, SHIFTED, SUSPENDED, SHIFTED);
    }

    @Test
    void daysOffThatStandStillAfterTheWeeksMoveNothing() {
        Term term = received("2026-03-06", still("2026-05-02", "2026-05-03"));
        assertThat(term.dueOn()).isEqualTo(received("2026-03-06").dueOn());

        Term endsOnSaturday = received("2026-03-07", still("2026-05-03", "2026-05-03"));
        assertThat(endsOnSaturday.dueOn()).isEqualTo(day("2026-05-04"));
    }
}
