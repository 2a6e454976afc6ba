package nl.samenwijk.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.samenwijk.shared.MunicipalityFileError;
import nl.samenwijk.shared.TownFiles;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ABadFileOfTheLawStopsTheStartTest {

    private static final String PENALTY = "valid_from,valid_to,from_day,until_day,cents_a_day,basis\n";
    private static final String TERMS = "code,length,unit,article,valid_from,valid_to,basis\n";

    @TempDir
    private Path folder;

    private PenaltyScale penalty(String rows) {
        return PenaltyScale.of(TownFiles.with(folder, "penalty.csv", PENALTY + rows));
    }

    private LegalTerms terms(String rows) {
        return LegalTerms.of(TownFiles.with(folder, "terms.csv", TERMS + rows));
    }

    @Test
    void aTownMayBringItsOwnAmounts() {
        PenaltyScale own = penalty("2026-01-01,,1,10,1000,decree\n2026-01-01,,11,20,2000,decree\n");
        List<PenaltyScale.Band> bands = own.on(LocalDate.of(2026, 5, 1));
        assertThat(PenaltyScale.mostDays(bands)).isEqualTo(20);
        assertThat(PenaltyScale.total(bands, 12)).isEqualTo(14_000);
    }

    @Test
    void daysThatDoNotFollowEachOther() {
        refused(() -> penalty("2026-01-01,,1,14,2300,x\n2026-01-01,,16,28,3500,x\n"), "penalty.csv, line 3", "day 15");
        refused(() -> penalty("2026-01-01,,2,14,2300,x\n"), "line 2", "day 1");
    }

    @Test
    void versionsThatOverlap() {
        refused(() -> penalty("2026-01-01,,1,14,2300,x\n2027-01-01,,1,14,2400,x\n"), "line 3", "overlap");
        refused(() -> penalty("2026-01-01,2025-01-01,1,14,2300,x\n"), "line 2", "valid_to");
    }

    @Test
    void anAmountThatIsNone() {
        refused(() -> penalty("2026-01-01,,1,14,0,x\n"), "line 2", "cents_a_day");
        refused(() -> penalty(""), "no line");
        refused(() -> penalty("2026-01-01,,1,14,2300,\n"), "line 2", "basis");
    }

    @Test
    void aTermThatIsMissingUnknownOrThereTwice() {
        refused(() -> terms("OBJECTION,6,WEEKS,Awb 6:7,,,x\n"), "terms.csv", "DECISION");
        refused(() -> terms("HOLIDAY,6,WEEKS,Awb 6:7,,,x\n"), "line 2", "code must be one of");
        refused(() -> terms("DECISION,8,WEEKS,Awb 4:13,,,x\nDECISION,9,WEEKS,Awb 4:13,,,x\n"), "DECISION", "one day");
        refused(() -> terms("DECISION,8,MONTHS,Awb 4:13,,,x\n"), "line 2", "unit must be one of");
    }

    private static void refused(ThrowingCallable reading, String... said) {
        assertThatThrownBy(reading).isInstanceOf(MunicipalityFileError.class).hasMessageContainingAll(said);
    }
}
