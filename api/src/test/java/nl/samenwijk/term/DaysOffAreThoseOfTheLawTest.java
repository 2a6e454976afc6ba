package nl.samenwijk.term;

import static nl.samenwijk.term.TermFixture.HOLIDAYS;
import static nl.samenwijk.term.TermFixture.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import nl.samenwijk.shared.LocalText;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysOffAreThoseOfTheLawTest {

    private static final LocalDate FIRST = day("2025-01-01");
    private static final LocalDate AFTER_LAST = day("2029-01-01");

    @Test
    void computedDaysAndDecreesTogetherAreTheKnownListByDayAndName() {
        assertThat(namedDays(HOLIDAYS)).isEqualTo(knownList());
    }

    @Test
    void theDataHoldsOnlyWhatCannotBeComputed() {
        Map<LocalDate, String> known = knownList();
        known.values().removeIf(name -> name.equals("Gelijkgestelde dag"));
        assertThat(namedDays(Holidays.computed())).isEqualTo(known);
    }

    @Test
    void everySaturdayAndSundayIsADayOff() {
        assertThat(FIRST.datesUntil(AFTER_LAST).filter(DaysOffAreThoseOfTheLawTest::isWeekend))
                .allMatch(HOLIDAYS::isDayOff);
        assertThat(HOLIDAYS.nameOf(day("2026-03-07"))).contains(new LocalText("zaterdag", "Saturday"));
        assertThat(HOLIDAYS.nameOf(day("2026-03-08"))).contains(new LocalText("zondag", "Sunday"));
    }

    @Test
    void anOrdinaryMondayIsNone() {
        assertThat(HOLIDAYS.isWorkingDay(day("2026-03-02"))).isTrue();
        assertThat(HOLIDAYS.nameOf(day("2026-03-02"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-04-26", "2031-04-26", "2036-04-26", "2026-04-27", "2024-04-27"})
    void kingsDayIsThe27thOrThe26thWhenThatIsASunday(String day) {
        assertThat(HOLIDAYS.nameOf(day(day))).contains(new LocalText("Koningsdag", "King's Day"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1818-03-22", "1943-04-25", "1954-04-18", "1961-04-02", "2000-04-23", "2008-03-23", "2019-04-21",
                "2024-03-31", "2038-04-25", "2049-04-18", "2076-04-19", "2199-04-14", "2285-03-22", "2299-04-16"
            })
    void easterIsComputedForAnyYear(String easter) {
        assertThat(PublicHoliday.easter(day(easter).getYear())).isEqualTo(day(easter));
    }

    private static Map<LocalDate, String> namedDays(Holidays holidays) {
        Map<LocalDate, String> days = new TreeMap<>();
        FIRST.datesUntil(AFTER_LAST)
                .forEach(day -> holidays.nameOf(day).map(LocalText::nl).ifPresent(name -> days.put(day, name)));
        days.values().removeIf(name -> name.equals("zaterdag") || name.equals("zondag"));
        return days;
    }

    private static Map<LocalDate, String> knownList() {
        Map<LocalDate, String> days = new TreeMap<>();
        for (CSVRecord row : TermFixture.rows("/term/atw_days_2025_2028.csv")) {
            days.put(day(row.get("date")), row.get("name"));
        }
        return days;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }
}
