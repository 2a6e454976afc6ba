package nl.samenwijk.term;

import static nl.samenwijk.term.TermFixture.GENERAL;
import static nl.samenwijk.term.TermFixture.TERMS;
import static nl.samenwijk.term.TermFixture.asked;
import static nl.samenwijk.term.TermFixture.day;
import static nl.samenwijk.term.TermFixture.still;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermStandsStillWhileTheTownWaitsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-16, false", // the day of asking
        "2026-03-17, true",
        "2026-03-30, true", // the deadline
        "2026-03-31, false"
    })
    void fromTheDayAfterAskingUntilTheDeadline(String on, boolean still) {
        assertThat(standsStill(asked("2026-03-16", "2026-03-30", null), on)).isEqualTo(still);
    }

    @Test
    void notWithoutADeadline() {
        assertThat(standsStill(asked("2026-03-16", null, null), "2026-03-17")).isFalse();
    }

    @Test
    void notAfterItsLastDay() {
        assertThat(standsStill(still("2026-05-01", "2026-05-31"), "2026-05-04")).isFalse();
    }

    private static boolean standsStill(Suspension suspension, String on) {
        DecisionTerm facts = new DecisionTerm(day("2026-03-02"), GENERAL, List.of(suspension), null);
        return TERMS.standsStill(facts, day(on));
    }
}
