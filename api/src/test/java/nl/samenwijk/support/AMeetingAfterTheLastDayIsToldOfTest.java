package nl.samenwijk.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.samenwijk.shared.Language;
import nl.samenwijk.shared.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Centrum meets on the first Tuesday of each month but August; a request must be in four weeks before. */
class AMeetingAfterTheLastDayIsToldOfTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-03-02, false
            2026-06-09, false
            2026-06-10, true
            2026-07-06, true
            2026-07-07, false
            2029-01-02, false
            """)
    void ofMoneyThatIsAskedOnADay(LocalDate today, boolean told) {
        assertThat(Arrivals.codes(Asked.MONEY, today, null).contains(Warning.Code.MEETING_TOO_LATE))
                .isEqualTo(told);
    }

    @Test
    void withBothDaysAndWhatFollows() {
        var warnings = Arrivals.warnings(Asked.MONEY, LocalDate.of(2026, 6, 10), null);
        assertThat(Arrivals.sentence(warnings, Warning.Code.MEETING_TOO_LATE, Language.EN))
                .isEqualTo(
                        "The steering group can only talk about your request on 1 September 2026. That is after 5 August 2026, the last day on which we decide. We then decide without its advice, or take more time.");
    }

    @Test
    void notOfWhatNoMeetingTalksAbout() {
        assertThat(Arrivals.codes(Asked.LOAN, LocalDate.of(2026, 6, 10), null))
                .doesNotContain(Warning.Code.MEETING_TOO_LATE);
    }
}
