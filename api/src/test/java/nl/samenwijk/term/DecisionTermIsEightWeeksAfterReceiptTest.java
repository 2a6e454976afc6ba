package nl.samenwijk.term;

import static nl.samenwijk.term.TermFixture.codes;
import static nl.samenwijk.term.TermFixture.day;
import static nl.samenwijk.term.TermFixture.received;
import static nl.samenwijk.term.TermFixture.step;
import static nl.samenwijk.term.TermFixture.weeks;
import static nl.samenwijk.term.TermStepCode.START;
import static nl.samenwijk.term.TermStepCode.WEEKS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTermIsEightWeeksAfterReceiptTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-03, 2026-04-28", // same weekday
        "2026-11-10, 2027-01-05", // over the year's end
        "2028-01-04, 2028-02-29", // on a leap day
        "2028-01-11, 2028-03-07", // over a leap day
        "2028-02-29, 2028-04-25", // received on a leap day
        "2027-01-05, 2027-03-02" // no leap year
    })
    void itEndsOnTheSameWeekdayBecauseTheDayOfReceiptDoesNotCount(String receivedOn, String dueOn) {
        assertThat(received(receivedOn).dueOn()).isEqualTo(day(dueOn));
    }

    @Test
    void itStartsOnTheDayAfterReceipt() {
        Term term = received("2026-03-03");
        assertThat(term.startsOn()).isEqualTo(day("2026-03-04"));
        assertThat(term.suspendedDays()).isZero();
        assertThat(term.state()).isNull();
        assertThat(codes(term)).containsExactly(START, WEEKS);
        assertThat(step(term, START).on()).isEqualTo(day("2026-03-03"));
        assertThat(step(term, WEEKS).on()).isEqualTo(day("2026-04-28"));
        assertThat(step(term, WEEKS).article()).isEqualTo("Awb 4:13");
    }

    @Test
    void aSchemesOwnTermComesFirst() {
        Term term = received("2026-03-03", weeks(13));
        assertThat(term.dueOn()).isEqualTo(day("2026-06-02"));
        assertThat(step(term, WEEKS).article()).isEqualTo("ASV 5");
    }
}
