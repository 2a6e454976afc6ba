package nl.samenwijk.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.samenwijk.scheme.AdministrativeAuthority;
import nl.samenwijk.scheme.SupportKind;
import nl.samenwijk.shared.MunicipalityFileError;
import nl.samenwijk.shared.TownFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenMandateNamesFileLineAndRuleTest {

    private static final String MANDATES = """
            # who may decide
            - { holder: mayor, bodies: [MAYOR], validFrom: 2020-01-01 }
            - { holder: someone, bodies: [COLLEGE], kinds: [FUNDING], areas: [KUST], cap: 40000, validFrom: 2020-01-01, validTo: 2030-12-31 }
            """;

    @TempDir
    private Path folder;

    @Test
    void whatIsNotBrokenIsRead() throws IOException {
        Matter matter = new Matter(
                SupportKind.FUNDING, "ANY", AdministrativeAuthority.COLLEGE, "KUST", 40_000, LocalDate.of(2026, 3, 2));
        assertThat(read(MANDATES).holdersReaching(matter)).containsExactly("someone");
        assertThat(read(MANDATES).holdersReaching(matter.withGranted(40_001))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'holder: someone, '   | ''             | the mandate of null must have a holder
            bodies: [COLLEGE]     | bodies: []     | the mandate of someone must have at least one of bodies
            COLLEGE               | COLLEG         | "COLLEG": not one of the values accepted
            FUNDING               | MONEY          | "MONEY": not one of the values accepted
            cap: 40000            | cap: -1        | the mandate of someone must have a cap in cents that is not below zero, or none
            cap: 40000            | cap: much      | "much"
            2030-12-31            | 2019-12-31     | the mandate of someone must have a validTo that is not before validFrom
            areas                 | area           | Unrecognized property "area"
            """)
    void aMandate(String right, String wrong, String rule) {
        assertThat(MANDATES).contains(right);
        assertThatExceptionOfType(MunicipalityFileError.class)
                .isThrownBy(() -> read(MANDATES.replace(right, wrong)))
                .withMessageStartingWith("The municipality's file mandates.yaml, line 3: ")
                .withMessageContaining(rule);
    }

    private Mandates read(String mandates) throws IOException {
        Files.writeString(folder.resolve("mandates.yaml"), mandates);
        return new Mandates(TownFiles.in(folder));
    }
}
