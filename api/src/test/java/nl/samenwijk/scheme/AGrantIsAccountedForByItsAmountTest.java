package nl.samenwijk.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.samenwijk.shared.Checks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AGrantIsAccountedForByItsAmountTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            WIJKWENSEN, 0,                NONE,                true,  100
            WIJKWENSEN, 25000,            NONE,                true,  100
            WIJKWENSEN, 25001,            CONTENT,             false, 100
            WIJKWENSEN, 100000,           CONTENT,             false, 100
            WIJKWENSEN, 100001,           CONTENT_AND_FINANCE, false, 100
            WIJKWENSEN, 9007199254740991, CONTENT_AND_FINANCE, false, 100
            ASV,        500000,           NONE,                true,  100
            ASV,        500001,           CONTENT,             false, 100
            ASV,        2500001,          CONTENT_AND_FINANCE, false, 80
            """)
    void inTheSmallestBandThatHoldsIt(String code, long cents, AccountingForm form, boolean atOnce, int advance) {
        AccountingBand band = SchemeFiles.dordrecht(code).bandFor(cents);
        assertThat(band.form()).isEqualTo(form);
        assertThat(band.determinedAtOnce()).isEqualTo(atOnce);
        assertThat(band.advancePercent()).isEqualTo(advance);
    }

    /** Awb 4:45: what was done and what it cost, however little it is. */
    @Test
    void asTheLawSaysWhereTheSchemeSaysNothing() {
        Scheme silent = SchemeFiles.zeewijk()
                .find("STRANDFONDS", LocalDate.of(2020, 5, 1))
                .orElseThrow();
        assertThat(silent.accountingBands())
                .containsExactly(new AccountingBand(null, AccountingForm.CONTENT_AND_FINANCE, false, 100));
        assertThat(silent.bandFor(1)).isEqualTo(silent.bandFor(Checks.MOST_CENTS));
        assertThat(silent.distribution()).isEqualTo(DistributionMethod.FIRST_COMPLETE);
    }

    @Test
    void whatGivesNoMoneyHasNoBands() {
        Scheme loan = SchemeFiles.dordrecht("SERVICE_LOAN");
        assertThat(loan.accountingBands()).isEmpty();
        assertThat(loan.distribution()).isNull();
    }
}
