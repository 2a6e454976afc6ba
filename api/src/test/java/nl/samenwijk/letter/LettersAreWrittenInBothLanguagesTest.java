package nl.samenwijk.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import nl.samenwijk.scheme.DecisionOutcome;
import nl.samenwijk.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In Dutch, or in English by the initiator's choice, and then whole. */
class LettersAreWrittenInBothLanguagesTest {

    static Stream<LetterContents> letters() {
        return Stream.of(Language.values()).flatMap(language -> Facts.all(language).stream());
    }

    @ParameterizedTest
    @MethodSource("letters")
    void wholeInItsLanguage(LetterContents letter) {
        String lang = letter.head().language().name().toLowerCase(Locale.ROOT);

        assertThat(Facts.html(letter)).startsWith("<!DOCTYPE html>\n<html lang=\"" + lang + "\">");
        assertThat(Facts.read(letter)).doesNotContainPattern("\\{\\d|\\bnull\\b|letter\\.[a-z]|''");
    }

    @Test
    void theSameFactsInEach() {
        assertThat(Facts.read(Facts.decision(DecisionOutcome.GRANTED, Language.NL)))
                .contains("Besluit op uw aanvraag", "Beste Noor de Vries ,", "Gemeente Dordrecht")
                .doesNotContain("Dear", "You get", "in Dutch");
        assertThat(Facts.read(Facts.decision(DecisionOutcome.GRANTED, Language.EN)))
                .contains("Decision on your request", "Dear Noor de Vries ,", "Municipality of Dordrecht")
                .contains("The plan fits the purpose.", "You can also have this letter in Dutch.")
                .doesNotContain("Beste", "U krijgt", "Datum");
    }
}
