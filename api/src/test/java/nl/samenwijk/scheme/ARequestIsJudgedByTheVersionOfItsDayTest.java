package nl.samenwijk.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ARequestIsJudgedByTheVersionOfItsDayTest {

    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);

    private final Schemes schemes = SchemeFiles.zeewijk();

    @Test
    void onTheLastDayOfOneAndTheFirstOfTheNext() {
        assertThat(schemes.find("STRANDFONDS", LAST)).map(Scheme::validTo).contains(LAST);
        assertThat(schemes.find("STRANDFONDS", LAST.plusDays(1)))
                .map(Scheme::validFrom)
                .contains(LAST.plusDays(1));
        assertThat(schemes.defaultFor(SupportKind.FUNDING, LAST))
                .map(Scheme::legalEntityAbove)
                .contains(250_000L);
    }

    @Test
    void allVersionsStayReadableTheNewestFirst() {
        assertThat(schemes.versions("STRANDFONDS"))
                .extracting(Scheme::validFrom)
                .containsExactly(LAST.plusDays(1), LocalDate.of(2020, 1, 1));
        assertThat(schemes.versions("BUURTHULP")).hasSize(1);
        assertThat(schemes.versions("strandfonds")).isEmpty();
        assertThat(schemes.versions("")).isEmpty();
    }

    @Test
    void beforeTheFirstVersionThereIsNone() {
        assertThat(schemes.find("STRANDFONDS", LocalDate.of(2019, 12, 31))).isEmpty();
    }
}
