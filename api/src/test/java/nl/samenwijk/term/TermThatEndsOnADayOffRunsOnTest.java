package nl.samenwijk.term;

import static nl.samenwijk.term.TermFixture.codes;
import static nl.samenwijk.term.TermFixture.day;
import static nl.samenwijk.term.TermFixture.received;
import static nl.samenwijk.term.TermFixture.step;
import static nl.samenwijk.term.TermStepCode.SHIFTED;
import static nl.samenwijk.term.TermStepCode.START;
import static nl.samenwijk.term.TermStepCode.WEEKS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermThatEndsOnADayOffRunsOnTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-04-28", // King's Day
        "2027-03-11, 2027-05-10", // Ascension, equated day, weekend
        "2026-03-20, 2026-05-18", // equated day, weekend
        "2028-03-02, 2028-05-01", // King's Day, equated day, weekend
        "2026-02-06, 2026-04-07", // Good Friday until after Easter
        "2026-10-30, 2026-12-28", // Christmas on Friday and Saturday
        "2025-11-06, 2026-01-05", // New Year and the equated day after it
        "2025-03-01, 2025-04-28" // King's Day on Saturday the 26th
    })
    void toTheNextDayThatIsNone(String receivedOn, String dueOn) {
        assertThat(received(receivedOn).dueOn()).isEqualTo(day(dueOn));
    }

    @Test
    void andOneStepSaysWhy() {
        Term term = received("2027-03-11");
        assertThat(codes(term)).containsExactly(START, WEEKS, SHIFTED);
        assertThat(step(term, WEEKS).on()).isEqualTo(day("2027-05-06"));
        assertThat(step(term, SHIFTED).on()).isEqualTo(day("2027-05-10"));
        assertThat(step(term, SHIFTED).article()).isEqualTo("Atw 1");
    }
}
