package nl.samenwijk.identity.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.samenwijk.shared.MunicipalityFileError;
import nl.samenwijk.shared.TownFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenPersonNamesFileLineAndRuleTest {

    private static final String PEOPLE = """
            - { person: badgast, displayName: Wietske Duin, about: woont aan zee, listed: true }
            - { person: kok, displayName: Jelle Zeeman, about: kookt, listed: false, represents: { kvkNumber: "90012345", name: Koks, kind: BUSINESS_ASSOCIATION } }
            """;

    @TempDir
    private Path folder;

    @Test
    void whatIsNotBrokenIsRead() throws IOException {
        assertThat(read(PEOPLE)).extracting(DemoPerson::person).containsExactly("badgast", "kok");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            person: kok      | person: De Kok      | the demo person De Kok must have a word of small letters, digits and hyphens
            Jelle Zeeman     | '""'                | the demo person kok must have a displayName
            'about: kookt, ' | ''                  | the demo person kok must have a few words in about
            ', listed: false' | ''                 | null
            90012345         | 9001234             | the demo person Koks must have a kvkNumber of eight digits, a name and a kind
            BUSINESS_ASSOCIATION | SHOP            | "SHOP": not one of the values accepted
            'represents: {'  | 'roles: [KING], represents: {' | "KING": not one of the values accepted
            """)
    void aPerson(String right, String wrong, String rule) {
        assertThat(PEOPLE).contains(right);
        assertThatExceptionOfType(MunicipalityFileError.class)
                .isThrownBy(() -> read(PEOPLE.replace(right, wrong)))
                .withMessageStartingWith("The municipality's file people.yaml, line 2: ")
                .withMessageContaining(rule);
    }

    @Test
    void twoByTheSameWord() {
        assertThatExceptionOfType(MunicipalityFileError.class)
                .isThrownBy(() -> read(PEOPLE.replace("badgast", "kok")))
                .withMessage("The municipality's file people.yaml: the person kok is there twice");
    }

    private List<DemoPerson> read(String people) throws IOException {
        Files.writeString(folder.resolve("people.yaml"), people);
        return DemoPeople.read(TownFiles.in(folder));
    }
}
