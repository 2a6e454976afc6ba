package nl.samenwijk.term;

import static nl.samenwijk.term.TermFixture.codes;
import static nl.samenwijk.term.TermFixture.day;
import static nl.samenwijk.term.TermFixture.received;
import static nl.samenwijk.term.TermFixture.step;
import static nl.samenwijk.term.TermFixture.weeks;
import static nl.samenwijk.term.TermStepCode.NOT_SHIFTED;
import static nl.samenwijk.term.TermStepCode.SHIFTED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongTermStaysOnADayOffTest {

    @Test
    void thirteenWeeksEndOnASunday() {
        Term term = received("2026-02-01", weeks(13));
        assertThat(term.dueOn()).isEqualTo(day("2026-05-03"));
        assertThat(step(term, NOT_SHIFTED).on()).isEqualTo(day("2026-05-03"));
        assertThat(step(term, NOT_SHIFTED).article()).isEqualTo("Atw 4");
    }

    @Test
    void twelveWeeksRunOn() {
        Term term = received("2026-02-01", weeks(12));
        assertThat(term.dueOn()).isEqualTo(day("2026-04-28"));
        assertThat(codes(term)).contains(SHIFTED).doesNotContain(NOT_SHIFTED);
    }

    @Test
    void aLongTermThatEndsOnAWorkingDayNeedsNoWord() {
        assertThat(codes(received("2026-02-02", weeks(13)))).doesNotContain(NOT_SHIFTED, SHIFTED);
    }

    @Test
    void aByLawMaySayThatItsShortTermStays() {
        Term term = received("2026-03-02", TermRule.of(8, "APV 1:2", true, false, null, false));
        assertThat(term.dueOn()).isEqualTo(day("2026-04-27"));
        assertThat(step(term, NOT_SHIFTED).article()).isNull();
    }

    @Test
    void aByLawMaySayThatItsLongTermRunsOn() {
        Term term = received("2026-02-01", TermRule.of(13, "APV 1:2", true, true, null, false));
        assertThat(term.dueOn()).isEqualTo(day("2026-05-04"));
    }

    @Test
    void standingStillDoesNotMakeAShortTermLong() {
        Term term = received("2026-03-02", TermFixture.still("2026-03-10", "2026-05-10"));
        assertThat(term.dueOn()).isEqualTo(day("2026-06-29"));
        assertThat(codes(term)).contains(SHIFTED);
    }
}
