package nl.samenwijk.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.samenwijk.shared.MunicipalityFileError;
import nl.samenwijk.shared.TownFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenSchemeNamesFileLineAndRuleTest {

    private static final String SCHEME = """
            - code: HELP
              name: { nl: Hulp, en: Help }
              summary: { nl: Alles, en: Everything }
              source: made up
              validFrom: 2020-01-01
              kinds: [FUNDING, PERMIT, MATERIAL_LOAN, EXPERTISE, SPACE, PUBLIC_SPACE_WORK, COMMUNICATION, ENFORCEMENT_PRESENCE, PARTNER_LINK, TRAINING]
              defaultFor: [FUNDING, PERMIT, MATERIAL_LOAN, EXPERTISE, SPACE, PUBLIC_SPACE_WORK, COMMUNICATION, ENFORCEMENT_PRESENCE, PARTNER_LINK, TRAINING]
              nature: FACTUAL_ACT
              body: COLLEGE
              term: { weeks: 3, byRegulation: false }
              grounds:
                - code: YES
                  text: { nl: Ja, en: Yes }
                  article: none
                  outcomes: [GRANTED, PARTLY_GRANTED, GRANTED_WITH_OBLIGATIONS]
                - code: NO
                  text: { nl: Nee, en: "No" }
                  article: none
                  outcomes: [REFUSED, NOT_PROCESSED]
            """;

    @TempDir
    private Path folder;

    @Test
    void whatIsNotBrokenIsRead() throws IOException {
        assertThat(read(SCHEME).validOn(LocalDate.of(2026, 3, 2)))
                .extracting(Scheme::code)
                .containsExactly("HELP");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            code: HELP             | code: help              | 1  | the scheme help must have a code of capitals, digits and underscores
            ', en: Everything'     | ''                      | 3  | missing: en
            made up                | '""'                    | 1  | the scheme HELP must have a source
            2020-01-01             | 2020-13-01              | 5  | 2020-13-01
            2020-01-01             | '2020-01-01\\n  validTo: 2019-12-31' | 1  | the scheme HELP must have a validTo that is not before validFrom
            'kinds: [FUNDING, '    | 'kinds: ['              | 1  | the scheme HELP must have among its kinds what it is the default for
            FACTUAL_ACT            | FACT                    | 8  | "FACT": not one of the values accepted
            COLLEGE                | COLLEGE OF B&W          | 9  | not one of the values accepted
            weeks: 3               | weeks: 0                | 10 | a term must have at least one week, not 0
            'weeks: 3, '           | ''                      | 10 | null
            'article: none'        | ''                      | 16 | the ground YES must have a code, a text in nl and in en, an article and outcomes
            REFUSED, NOT_PROCESSED | REFUSED, MAYBE          | 19 | "MAYBE": not one of the values accepted
            nature: FACTUAL_ACT    | 'nature: FACTUAL_ACT\n  natur: ORDER' | 21 | Unrecognized property "natur"
            """)
    void aScheme(String right, String wrong, int line, String rule) {
        assertThat(SCHEME).contains(right);
        String broken = SCHEME.replaceFirst(java.util.regex.Pattern.quote(right), wrong.replace("\\n", "\n"));
        assertThatExceptionOfType(MunicipalityFileError.class)
                .isThrownBy(() -> read(broken))
                .withMessageStartingWith("The municipality's file schemes.yaml, line " + line + ": ")
                .withMessageContaining(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            REFUSED, NOT_PROCESSED | REFUSED        | scheme HELP: it has no ground for NOT_PROCESSED
            code: NO               | code: YES      | scheme HELP: two of its grounds have the same code
            'defaultFor: [FUNDING, ' | 'defaultFor: [' | FUNDING has 0 default schemes on 2020-01-01; it needs exactly one
            """)
    void whatDoesNotFitTogether(String right, String wrong, String rule) {
        assertThat(SCHEME).contains(right);
        assertThatExceptionOfType(MunicipalityFileError.class)
                .isThrownBy(() -> read(SCHEME.replace(right, wrong)))
                .withMessage("The municipality's file schemes.yaml, line 1: " + rule);
    }

    private Schemes read(String schemes) throws IOException {
        Files.writeString(folder.resolve("schemes.yaml"), schemes);
        return new Schemes(TownFiles.in(folder));
    }
}
