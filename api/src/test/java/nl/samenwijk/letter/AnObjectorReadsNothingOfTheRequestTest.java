package nl.samenwijk.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.samenwijk.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A neighbour who objects gets letters, and does not learn by them what was asked, when, and why. */
class AnObjectorReadsNothingOfTheRequestTest {

    static Stream<LetterContents> letters() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(
                        Facts.objectionReceived(false, language),
                        Facts.objectionReceived(true, language),
                        Facts.prematureObjection(language),
                        Facts.lateObjection(language),
                        Facts.objectionToAFactualAct(language),
                        Facts.objectionQuestion(false, language),
                        Facts.onObjection(LetterContents.Verdict.DISMISSED, language)));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void onlyTheirOwn(LetterContents letter) {
        boolean dutch = letter.head().language() == Language.NL;

        assertThat(Facts.read(letter))
                .contains("Bert Buur", Facts.REFERENCE, "Moestuin op het hoekje")
                .contains(dutch ? "Bezwaar ontvangen 1 april 2026" : "Objection received 1 April 2026")
                .doesNotContain("Noor de Vries", "planten en een kraan", "Zonder dit lukt het niet.", "2 maart 2026")
                .doesNotContain("2 March 2026", "Uw plan", "Your plan", "Aanvraag ontvangen", "Request received")
                .doesNotContain(dutch ? "Wat hebt u gevraagd?" : "What did you ask for?");
        assertThat(Facts.html(letter))
                .contains(dutch ? "Brief over bezwaar bij " + Facts.REFERENCE : "Letter about an objection to");
    }
}
