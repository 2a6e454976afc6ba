package nl.samenwijk.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ACeilingIsForOneAreaOrTheWholeTownTest {

    @Test
    void byArea() {
        Scheme scheme = SchemeFiles.dordrecht("WIJKWENSEN");
        assertThat(scheme.hasCeilings()).isTrue();
        assertThat(scheme.ceilingArea("OOST")).isEqualTo("OOST");
        assertThat(scheme.ceiling("OOST", 2026))
                .contains(new Ceiling("OOST", 2026, 2_500_000, LocalDate.of(2025, 12, 1)));
        assertThat(scheme.ceiling("UNASSIGNED", 2026)).isEmpty();
        assertThat(scheme.ceiling(null, 2026)).isEmpty();
    }

    @Test
    void forTheWholeTown() {
        Scheme scheme = SchemeFiles.dordrecht("ASV");
        assertThat(scheme.ceilingArea("OOST")).isNull();
        assertThat(scheme.ceiling("OOST", 2026)).isEqualTo(scheme.ceiling(null, 2026));
        assertThat(scheme.ceiling(null, 2026)).contains(new Ceiling(null, 2026, 25_000_000, LocalDate.of(2025, 12, 1)));
    }

    @Test
    void oncePerYearOfWhatIsWrittenOnce() {
        assertThat(SchemeFiles.dordrecht("WIJKWENSEN").ceilings())
                .hasSize(3 * 15)
                .allMatch(one -> one.publishedOn().equals(LocalDate.of(one.year() - 1, 12, 1)))
                .extracting(Ceiling::areaCode)
                .containsOnly("CENTRUM", "OOST", "WEST");
        assertThat(SchemeFiles.dordrecht("WIJKWENSEN").ceiling("WEST", 2036)).isEmpty();
    }

    @Test
    void withADayOfItsOwn() {
        Scheme scheme = SchemeFiles.zeewijk()
                .find("STRANDFONDS", LocalDate.of(2026, 5, 1))
                .orElseThrow();
        assertThat(scheme.ceilings())
                .isEqualTo(List.of(
                        new Ceiling(null, 2025, 5_000_000, LocalDate.of(2025, 2, 14)),
                        new Ceiling(null, 2026, 6_000_000, LocalDate.of(2025, 11, 20))));
    }

    @Test
    void orThereIsNone() {
        Scheme loan = SchemeFiles.dordrecht("SERVICE_LOAN");
        assertThat(loan.hasCeilings()).isFalse();
        assertThat(loan.ceilingArea("OOST")).isNull();
        assertThat(loan.ceiling("OOST", 2026)).isEmpty();
    }
}
