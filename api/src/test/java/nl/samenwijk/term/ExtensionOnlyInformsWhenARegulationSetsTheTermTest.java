package nl.samenwijk.term;

import static nl.samenwijk.term.TermFixture.codes;
import static nl.samenwijk.term.TermFixture.day;
import static nl.samenwijk.term.TermFixture.extended;
import static nl.samenwijk.term.TermFixture.step;
import static nl.samenwijk.term.TermFixture.still;
import static nl.samenwijk.term.TermFixture.weeks;
import static nl.samenwijk.term.TermStepCode.EXTENDED;
import static nl.samenwijk.term.TermStepCode.INFORMED;
import static nl.samenwijk.term.TermStepCode.SHIFTED;
import static nl.samenwijk.term.TermStepCode.START;
import static nl.samenwijk.term.TermStepCode.SUSPENDED;
import static nl.samenwijk.term.TermStepCode.WEEKS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Received on 2 March 2026 under a scheme's own eight weeks; its postponement is four weeks at most, where it has one. */
class ExtensionOnlyInformsWhenARegulationSetsTheTermTest {

    private static final String RECEIVED = "2026-03-02";
    private static final TermRule WITH_POSTPONEMENT =
            TermRule.of(8, "ASV 5", true, null, new TermRule.Postponement(4, "ASV 6"), false);

    @Test
    void theLastDayStays() {
        Term term = extended(RECEIVED, weeks(8), "2026-04-20", "2026-05-26");
        assertThat(term.dueOn()).isEqualTo(day("2026-04-28"));
        assertThat(codes(term)).containsExactly(START, WEEKS, SHIFTED, INFORMED);
        assertThat(step(term, INFORMED).article()).isEqualTo("Awb 4:14(1)");
        assertThat(step(term, INFORMED).on()).isEqualTo(day("2026-04-28"));
    }

    @Test
    void unlessTheSchemeHasItsOwnPostponement() {
        Term term = extended(RECEIVED, WITH_POSTPONEMENT, "2026-04-20", "2026-05-20");
        assertThat(term.dueOn()).isEqualTo(day("2026-05-20"));
        assertThat(step(term, EXTENDED).article()).isEqualTo("ASV 6");
    }

    @Test
    void ofWhichTheWeeksAreTheMostCountedFromTheEndBeforeItRanOn() {
        Term term = extended(RECEIVED, WITH_POSTPONEMENT, "2026-04-20", "2026-06-30");
        assertThat(step(term, EXTENDED).on()).isEqualTo(day("2026-05-25"));
        assertThat(term.dueOn()).isEqualTo(day("2026-05-26"));
        assertThat(codes(term)).containsExactly(START, WEEKS, EXTENDED, SHIFTED);
    }

    @Test
    void andWhichAlsoIsAnnouncedOnTheLastDayAtTheLatest() {
        Term term = extended(RECEIVED, WITH_POSTPONEMENT, "2026-04-29", "2026-05-20");
        assertThat(term.dueOn()).isEqualTo(day("2026-04-28"));
        assertThat(step(term, INFORMED).text().key()).isEqualTo("term.informed.tooLate");
    }

    @Test
    void andWhichLaterStandingStillPushesOn() {
        Term term =
                extended(RECEIVED, WITH_POSTPONEMENT, "2026-04-20", "2026-06-30", still("2026-05-01", "2026-05-03"));
        assertThat(term.dueOn()).isEqualTo(day("2026-05-28"));
        assertThat(codes(term)).containsExactly(START, WEEKS, EXTENDED, SUSPENDED);
    }
}
