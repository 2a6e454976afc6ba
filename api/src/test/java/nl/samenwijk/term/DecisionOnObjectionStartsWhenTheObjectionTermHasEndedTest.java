package nl.samenwijk.term;

import static nl.samenwijk.term.TermFixture.TERMS;
import static nl.samenwijk.term.TermFixture.codes;
import static nl.samenwijk.term.TermFixture.day;
import static nl.samenwijk.term.TermFixture.step;
import static nl.samenwijk.term.TermFixture.steps;
import static nl.samenwijk.term.TermStepCode.POSTPONED;
import static nl.samenwijk.term.TermStepCode.SHIFTED;
import static nl.samenwijk.term.TermStepCode.START;
import static nl.samenwijk.term.TermStepCode.WEEKS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Announced on 20 February 2026: an objection can be made until 7 April 2026, after Easter. */
class DecisionOnObjectionStartsWhenTheObjectionTermHasEndedTest {

    @ParameterizedTest
    @CsvSource({
        "false, false, 2026-05-19", // six weeks
        "true,  false, 2026-06-30", // twelve with a committee
        "false, true,  2026-06-30", // six and six
        "true,  true,  2026-08-11" // twelve and six
    })
    void sixOrTwelveWeeksPostponableOnceBySix(boolean committee, boolean postponed, String dueOn) {
        Term term = TERMS.decisionOnObjection(day("2026-02-20"), committee, postponed);
        assertThat(term.startsOn()).isEqualTo(day("2026-04-08"));
        assertThat(term.dueOn()).isEqualTo(day(dueOn));
    }

    @Test
    void runOnPastDaysOffAtItsOwnEndToo() {
        Term term = TERMS.decisionOnObjection(day("2026-03-10"), false, false);
        assertThat(term.startsOn()).isEqualTo(day("2026-04-22"));
        assertThat(term.dueOn()).isEqualTo(day("2026-06-02"));
        assertThat(TERMS.decisionOnObjection(day("2026-03-02"), false, false).dueOn())
                .isEqualTo(day("2026-05-26")); // Whit Monday
    }

    @Test
    void withBothTermsInItsSteps() {
        Term term = TERMS.decisionOnObjection(day("2026-02-20"), false, true);
        assertThat(codes(term)).containsExactly(START, WEEKS, SHIFTED, WEEKS, POSTPONED);
        assertThat(steps(term, WEEKS).map(TermStep::article)).containsExactly("Awb 6:7", "Awb 7:10(1)");
        assertThat(step(term, POSTPONED).article()).isEqualTo("Awb 7:10(3)");
    }
}
