package nl.samenwijk.term;

import static nl.samenwijk.term.TermFixture.HOLIDAYS;
import static nl.samenwijk.term.TermFixture.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.samenwijk.shared.LocalText;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The movable days as calendars print them, 2024 to 2032; where the published list overlaps, the list. */
class HolidaysOfNineYearsTest {

    @ParameterizedTest
    @CsvSource({
        // Good Friday, Easter Monday, King's Day, Ascension, Whit Monday
        "2024-03-29, 2024-04-01, 2024-04-27, 2024-05-09, 2024-05-20",
        "2025-04-18, 2025-04-21, 2025-04-26, 2025-05-29, 2025-06-09",
        "2026-04-03, 2026-04-06, 2026-04-27, 2026-05-14, 2026-05-25",
        "2027-03-26, 2027-03-29, 2027-04-27, 2027-05-06, 2027-05-17",
        "2028-04-14, 2028-04-17, 2028-04-27, 2028-05-25, 2028-06-05",
        "2029-03-30, 2029-04-02, 2029-04-27, 2029-05-10, 2029-05-21",
        "2030-04-19, 2030-04-22, 2030-04-27, 2030-05-30, 2030-06-10",
        "2031-04-11, 2031-04-14, 2031-04-26, 2031-05-22, 2031-06-02",
        "2032-03-26, 2032-03-29, 2032-04-27, 2032-05-06, 2032-05-17"
    })
    void everyYearHasItsNineAndNoOthers(
            LocalDate friday, LocalDate easter, LocalDate king, LocalDate up, LocalDate whit) {
        int year = friday.getYear();
        assertThat(named(Holidays.computed(), year).keySet())
                .containsExactlyInAnyOrder(
                        LocalDate.of(year, 1, 1),
                        friday,
                        easter,
                        king,
                        LocalDate.of(year, 5, 5),
                        up,
                        whit,
                        LocalDate.of(year, 12, 25),
                        LocalDate.of(year, 12, 26));
    }

    @Test
    void thePublishedListSaysTheSameWhereItOverlaps() {
        Map<LocalDate, String> published = new TreeMap<>();
        for (CSVRecord row : TermFixture.rows("/term/atw_days_2025_2028.csv")) {
            published.put(day(row.get("date")), row.get("name"));
        }
        Map<LocalDate, String> ours = new TreeMap<>();
        List.of(2025, 2026, 2027, 2028).forEach(year -> ours.putAll(named(HOLIDAYS, year)));
        assertThat(ours).isEqualTo(published);
    }

    private static Map<LocalDate, String> named(Holidays holidays, int year) {
        Map<LocalDate, String> days = new TreeMap<>();
        LocalDate first = LocalDate.of(year, 1, 1);
        first.datesUntil(first.plusYears(1))
                .forEach(day -> holidays.nameOf(day).map(LocalText::nl).ifPresent(name -> days.put(day, name)));
        days.values().removeIf(name -> name.equals("zaterdag") || name.equals("zondag"));
        return days;
    }
}
