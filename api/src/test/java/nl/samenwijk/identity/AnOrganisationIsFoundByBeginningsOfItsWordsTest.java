package nl.samenwijk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnOrganisationIsFoundByBeginningsOfItsWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Stichting Bewoners Sterrenburg | stich
            Stichting Bewoners Sterrenburg | sterrenburg
            Stichting Bewoners Sterrenburg | STERREN bew
            Stichting Bewoners Sterrenburg | 12345678
            Café 't Ölspoor                | cafe
            Café 't Ölspoor                | olsp
            Cafe 't Olspoor                | Café
            Vereniging Smørrebrød          | smorre
            Wijkraad "Oud-Krispijn"        | krispijn
            Hartje                         | hartje
            בָּתֵּי הָעִיר                    | בתי
            ﬃnity                          | ffi
            """)
    void bySoMuchOfIt(String name, String text) {
        assertThat(tokens(name)).containsAll(OrganisationWords.asked(text));
        assertThat(OrganisationWords.asked(text)).isNotEmpty();
    }

    @Test
    void byALetterAndItsAccentApart() {
        assertThat(OrganisationWords.asked("Cafe\u0301")).containsExactly("cafe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"errenburg", "bewonersterren", "1234567", "123456789", "stichting noord"})
    void notByWhatIsNotTheBeginningOfAWord(String text) {
        assertThat(tokens("Stichting Bewoners Sterrenburg").containsAll(OrganisationWords.asked(text)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "é", "-", "<>\"'{}$", "\u202e\u200f", "\u0000"})
    void tooLittleLooksForNothing(String text) {
        assertThat(OrganisationWords.asked(text)).isEmpty();
    }

    @Test
    void noSignIsCutInTwo() {
        String clef = "\ud834\udd1e\ud835\udd38";
        assertThat(tokens("\ud835\udd38\ud835\udd39")).contains("ab");
        assertThat(tokens("\ud840\udc00\ud840\udc01")).contains("\ud840\udc00").doesNotContain("\ud840");
        assertThat(OrganisationWords.asked(clef.repeat(300)))
                .allMatch(word -> !Character.isHighSurrogate(word.charAt(word.length() - 1)));
    }

    @Test
    void aNameWithoutAnEndIsKeptInAFewWords() {
        Organisation endless = organisation("漢字 ".repeat(10_000) + "x".repeat(10_000));
        assertThat(OrganisationWords.tokens(endless)).hasSizeLessThanOrEqualTo(241);
        assertThat(OrganisationWords.order(endless).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(200);
    }

    private static Collection<String> tokens(String name) {
        return OrganisationWords.tokens(organisation(name));
    }

    private static Organisation organisation(String name) {
        return Organisation.of("12345678", name, Organisation.Kind.RESIDENT_GROUP);
    }
}
