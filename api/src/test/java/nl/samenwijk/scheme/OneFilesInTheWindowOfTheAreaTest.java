package nl.samenwijk.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneFilesInTheWindowOfTheAreaTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-01-01, true
            2026-09-30, true
            2026-10-01, false
            2026-12-31, false
            2027-01-01, true
            """)
    void aWishForPublicSpaceComesBeforeOctober(LocalDate day, boolean inTime) {
        Scheme scheme = SchemeFiles.dordrecht("SERVICE_PUBLIC_SPACE");
        assertThat(scheme.isFiledInTime("CENTRUM", day)).isEqualTo(inTime);
        assertThat(scheme.isFiledInTime("UNASSIGNED", day)).isEqualTo(inTime);
    }

    @Test
    void alwaysWhereNoWindowIsSet() {
        assertThat(SchemeFiles.dordrecht("WIJKWENSEN").isFiledInTime("CENTRUM", LocalDate.of(2026, 12, 31)))
                .isTrue();
    }

    @Test
    void theWindowOfOneAreaIsNoWindowOfAnother() {
        Scheme scheme = SchemeFiles.zeewijk()
                .find("STRANDFONDS", LocalDate.of(2026, 5, 1))
                .orElseThrow();
        LocalDate winter = LocalDate.of(2026, 12, 1);
        assertThat(scheme.isFiledInTime("KUST", winter)).isFalse();
        assertThat(scheme.isFiledInTime("KUST", LocalDate.of(2027, 2, 28))).isTrue();
        assertThat(scheme.isFiledInTime("DORP", winter)).isTrue();
    }
}
