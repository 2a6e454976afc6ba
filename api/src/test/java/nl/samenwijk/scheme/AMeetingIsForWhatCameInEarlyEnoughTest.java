package nl.samenwijk.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AMeetingIsForWhatCameInEarlyEnoughTest {

    /** On the first Tuesday of the month in Centrum, the second in Oost, the third in West, and never in August; four weeks ahead. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            CENTRUM, 2026-03-10, 2026-04-07
            CENTRUM, 2026-03-11, 2026-05-05
            OOST,    2026-03-10, 2026-04-14
            WEST,    2026-03-10, 2026-04-21
            CENTRUM, 2026-06-10, 2026-09-01
            CENTRUM, 2028-11-07, 2028-12-05
            """)
    void theFirstOneThatIsFarEnoughAway(String area, LocalDate receivedOn, LocalDate meeting) {
        assertThat(SchemeFiles.dordrecht("WIJKWENSEN").meetingAfter(area, receivedOn))
                .contains(meeting);
    }

    @Test
    void noneIsKnownAfterTheLast() {
        assertThat(SchemeFiles.dordrecht("WIJKWENSEN").meetingAfter("CENTRUM", LocalDate.of(2028, 11, 8)))
                .isEmpty();
    }

    @Test
    void noneIsForAnAreaWithoutASteeringGroup() {
        assertThat(SchemeFiles.dordrecht("WIJKWENSEN").meetingAfter("UNASSIGNED", LocalDate.of(2026, 3, 2)))
                .isEmpty();
    }

    @Test
    void earliestFirst() {
        List<SchemeMeeting> meetings = SchemeFiles.dordrecht("WIJKWENSEN").meetings();
        assertThat(meetings)
                .hasSize(3 * 4 * 11)
                .extracting(SchemeMeeting::on)
                .isSorted()
                .allMatch(day -> day.getDayOfWeek() == DayOfWeek.TUESDAY);
    }

    @Test
    void onDaysThatAreNamedOneByOne() {
        Scheme scheme = SchemeFiles.zeewijk()
                .find("STRANDFONDS", LocalDate.of(2026, 5, 1))
                .orElseThrow();
        assertThat(scheme.meetings())
                .containsExactly(
                        new SchemeMeeting("KUST", LocalDate.of(2026, 3, 18)),
                        new SchemeMeeting(null, LocalDate.of(2026, 6, 3)));
        assertThat(scheme.meetingAfter("DORP", LocalDate.of(2026, 1, 1))).contains(LocalDate.of(2026, 6, 3));
        assertThat(scheme.meetingAfter("KUST", LocalDate.of(2026, 3, 18))).contains(LocalDate.of(2026, 3, 18));
    }
}
