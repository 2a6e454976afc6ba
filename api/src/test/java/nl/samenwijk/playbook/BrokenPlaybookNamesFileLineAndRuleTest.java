package nl.samenwijk.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.samenwijk.shared.MunicipalityFileError;
import nl.samenwijk.shared.TownFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenPlaybookNamesFileLineAndRuleTest {

    private static final String PLAYBOOK = """
            - code: beach-day
              title: { nl: Stranddag, en: Beach day }
              theme: CLEAN
              approaches: [PREVENTION]
              initiatorKinds: [RESIDENT]
              supportKinds: [FUNDING]
              budget: { minimum: 0, typical: 82.50, maximum: 300 }
              source: made up
              checklist:
                - { nl: Kies een dag, en: Choose a day }
                - { nl: Ruim op, en: Clean up }
            """;

    @TempDir
    private Path folder;

    @Test
    void whatIsNotBrokenIsRead() throws IOException {
        assertThat(read(PLAYBOOK).all()).extracting(Playbook::code).containsExactly("beach-day");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [FUNDING]           | [SUBSIDY]          | 6  | "SUBSIDY": not one of the values accepted
            [FUNDING]           | [LUCK]             | 6  | "LUCK": not one of the values accepted
            CLEAN               | CLEANING           | 3  | "CLEANING": not one of the values accepted
            ', en: Clean up'    | ''                 | 11 | missing: en
            made up             | ''                 | 12 | the playbook beach-day must have a source
            beach-day           | Beach Day          | 12 | the playbook Beach Day must have a code of small letters, digits and hyphens
            Choose a day        | '""'               | 12 | the playbook beach-day must have a checklist in nl and in en
            , en: Choose a day  | ''                 | 10 | missing: en
            typical: 82.50      | typical: 400       | 7  | a budget must rise from minimum over typical to maximum
            typical: 82.50      | typical: 8.255     | 7  | a budget must be in euros and whole cents, not 8.255
            minimum: 0,         | ''                 | 7  | a budget must have minimum, typical and maximum
            maximum: 300        | 'maximum: 300, a: 1' | 7 | Unrecognized property "a"
            [RESIDENT]          | [RESIDENT, null]   | 5  | null
            """)
    void aPlaybook(String right, String wrong, int line, String rule) {
        assertThat(PLAYBOOK).contains(right);
        assertThatExceptionOfType(MunicipalityFileError.class)
                .isThrownBy(() -> read(PLAYBOOK.replace(right, wrong)))
                .withMessageStartingWith("The municipality's file playbooks.yaml, line " + line + ": ")
                .withMessageContaining(rule);
    }

    @Test
    void twoWithTheSameCode() {
        assertThatExceptionOfType(MunicipalityFileError.class)
                .isThrownBy(() -> read(PLAYBOOK + PLAYBOOK))
                .withMessage("The municipality's file playbooks.yaml: the code beach-day is there twice");
    }

    private Playbooks read(String playbooks) throws IOException {
        Files.writeString(folder.resolve("playbooks.yaml"), playbooks);
        return new Playbooks(TownFiles.in(folder));
    }
}
