package nl.samenwijk.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.samenwijk.shared.Warning;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wish for public space comes before 1 October. */
class OutsideTheWindowIsToldOfTest {

    private static final SupportNeed WORK = new SupportNeed.PublicSpaceWorkNeed("tegels eruit", "hoek bij de kerk");

    @ParameterizedTest
    @CsvSource({"2026-09-30, false", "2026-10-01, true", "2027-01-01, false"})
    void aWishForPublicSpace(LocalDate today, boolean told) {
        assertThat(Arrivals.codes(WORK, today, null).contains(Warning.Code.WINDOW_CLOSED))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"2026-09-30", "2026-10-01"})
    void notWhatHasNoWindow(LocalDate today) {
        assertThat(Arrivals.codes(Asked.MONEY, today, null)).doesNotContain(Warning.Code.WINDOW_CLOSED);
    }
}
