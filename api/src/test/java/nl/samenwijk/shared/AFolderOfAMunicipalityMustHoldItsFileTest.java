package nl.samenwijk.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.DefaultResourceLoader;

class AFolderOfAMunicipalityMustHoldItsFileTest {

    private static final String RIGHT = """
            code: GM9999
            name: Zeewijk
            referencePrefix: ZEE
            postalAddress: Kerkplein 1
            court: Rechtbank, Plein 1
            publishWithinWorkingDays: 5
            confirmDeliveryWithinDays: 28
            departments: []
            """;

    @TempDir
    private Path folder;

    @Test
    void aPlainPathIsAFolderOfThisMachine() throws IOException {
        assertThat(read(folder.toString()).referencePrefix()).isEqualTo("ZEE");
        assertThat(read(folder.toString() + "/").referencePrefix()).isEqualTo("ZEE");
        assertThat(read(folder.toUri().toString()).referencePrefix()).isEqualTo("ZEE");
    }

    @Test
    void aFolderWithoutItStopsTheStart() {
        assertThatExceptionOfType(WrongSetting.class)
                .isThrownBy(() -> new Municipality(TownFiles.in(folder.resolve("nowhere"))))
                .withMessageContaining("nowhere");
    }

    @Test
    void noMunicipalityNeedsNoFile() {
        assertThat(new Municipality(TownFiles.none()).referencePrefix()).isEqualTo("INI");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GM9999           | 9999   | a municipality must have a code such as GM0505
            'name: Zeewijk'  | ''     | a municipality must have a name
            ZEE              | Zee-   | a municipality must have a referencePrefix such as DOR
            Days: 5          | Days: 0 | a municipality must have publishWithinWorkingDays of at least 1
            'departments: []' | ''    | a municipality must have departments, if only an empty list
            'court: Rechtbank, Plein 1' | '' | a municipality must have a court with its address
            'postalAddress: Kerkplein 1' | '' | a municipality must have a postalAddress
            'name: Zeewijk'  | 'name: Zeewijk\nmayor: x' | Unrecognized property "mayor"
            """)
    void whatItMustSay(String right, String wrong, String rule) throws IOException {
        Files.writeString(folder.resolve("municipality.yaml"), RIGHT.replace(right, wrong.replace("\\n", "\n")));
        assertThatExceptionOfType(MunicipalityFileError.class)
                .isThrownBy(() -> new Municipality(TownFiles.in(folder)))
                .withMessageStartingWith("The municipality's file municipality.yaml, line ")
                .withMessageContaining(rule);
    }

    @Test
    void noCommitteeHearsObjectionsUnlessItSaysSo() throws IOException {
        assertThat(read(folder.toString()).hearsObjectionsByCommittee()).isFalse();
    }

    /** Awb 9:17: the National ombudsman serves every town that has none of its own. */
    @Test
    void withoutAnOmbudsmanOfItsOwnItNamesTheNationalOne() throws IOException {
        assertThat(read(folder.toString()).ombudsman())
                .isEqualTo("Nationale ombudsman, Postbus 93122, 2509 AC Den Haag");
        Files.writeString(folder.resolve("municipality.yaml"), RIGHT + "ombudsman: Ombudsman van Zeewijk, Dijk 1\n");
        assertThat(new Municipality(TownFiles.in(folder)).ombudsman()).isEqualTo("Ombudsman van Zeewijk, Dijk 1");
    }

    private Municipality read(String place) throws IOException {
        Files.writeString(folder.resolve("municipality.yaml"), RIGHT);
        return new Municipality(
                new MunicipalityFiles(new DefaultResourceLoader(), new MunicipalitySettings(place, null)));
    }
}
