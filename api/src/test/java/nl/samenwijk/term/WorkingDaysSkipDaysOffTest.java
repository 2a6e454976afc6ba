package nl.samenwijk.term;

import static nl.samenwijk.term.TermFixture.HOLIDAYS;
import static nl.samenwijk.term.TermFixture.day;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysSkipDaysOffTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-02", // a Monday stays
        "2026-03-07, 2026-03-09", // Saturday
        "2026-04-03, 2026-04-07", // Good Friday until after Easter Monday
        "2027-05-05, 2027-05-10", // Liberation Day, Ascension, equated day, weekend
        "2025-12-31, 2025-12-31",
        "2026-01-01, 2026-01-05" // New Year, equated day, weekend
    })
    void theNextWorkingDayIsTheDayItselfOrTheFirstThatIsNoDayOff(String day, String next) {
        assertThat(HOLIDAYS.nextWorkingDay(day(day))).isEqualTo(day(next));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 0, 2026-03-02",
        "2026-03-07, 0, 2026-03-09",
        "2026-03-06, 1, 2026-03-09",
        "2026-03-07, 1, 2026-03-09", // the first working day after a Saturday
        "2026-03-02, 5, 2026-03-09",
        "2026-04-02, 1, 2026-04-07",
        "2025-12-24, 3, 2025-12-31"
    })
    void workingDaysAreCountedAfterTheDay(String day, int count, String end) {
        assertThat(HOLIDAYS.plusWorkingDays(day(day), count)).isEqualTo(day(end));
    }
}
