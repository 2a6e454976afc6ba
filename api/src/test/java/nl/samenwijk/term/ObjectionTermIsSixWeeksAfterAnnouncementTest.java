package nl.samenwijk.term;

import static nl.samenwijk.term.TermFixture.TERMS;
import static nl.samenwijk.term.TermFixture.codes;
import static nl.samenwijk.term.TermFixture.day;
import static nl.samenwijk.term.TermFixture.step;
import static nl.samenwijk.term.TermStepCode.SHIFTED;
import static nl.samenwijk.term.TermStepCode.START;
import static nl.samenwijk.term.TermStepCode.WEEKS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectionTermIsSixWeeksAfterAnnouncementTest {

    @ParameterizedTest
    @CsvSource({
        "2026-02-20, 2026-04-07", // Good Friday until after Easter
        "2026-03-02, 2026-04-13",
        "2026-11-13, 2026-12-28", // Christmas on a Friday
        "2028-01-18, 2028-02-29"
    })
    void runOnPastDaysOff(String announcedOn, String dueOn) {
        assertThat(TERMS.objection(day(announcedOn)).dueOn()).isEqualTo(day(dueOn));
    }

    @Test
    void withItsArticles() {
        Term term = TERMS.objection(day("2026-02-20"));
        assertThat(term.startsOn()).isEqualTo(day("2026-02-21"));
        assertThat(codes(term)).containsExactly(START, WEEKS, SHIFTED);
        assertThat(step(term, START).article()).isEqualTo("Awb 6:8");
        assertThat(step(term, WEEKS).article()).isEqualTo("Awb 6:7");
    }
}
