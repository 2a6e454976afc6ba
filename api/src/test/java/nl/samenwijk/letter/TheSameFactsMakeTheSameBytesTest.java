package nl.samenwijk.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.samenwijk.scheme.DecisionOutcome;
import nl.samenwijk.shared.Fingerprint;
import nl.samenwijk.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** So that a hash tells which letter it is, and a letter that is written again is the letter that is there. */
class TheSameFactsMakeTheSameBytesTest {

    static Stream<LetterContents> letters() {
        return Facts.all(Language.NL).stream();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void pageAndPdf(LetterContents letter) {
        assertThat(Facts.html(letter)).isEqualTo(Facts.html(letter));
        assertThat(Facts.pdf(letter)).isEqualTo(Facts.pdf(letter));
    }

    @Test
    void otherFactsMakeOthers() {
        LetterContents one = Facts.decision(DecisionOutcome.GRANTED, Language.NL);
        LetterContents other = Facts.decision(DecisionOutcome.GRANTED, Language.EN);

        assertThat(hash(one)).isEqualTo(hash(one)).matches("[0-9a-f]{64}").isNotEqualTo(hash(other));
    }

    private static String hash(LetterContents letter) {
        return Fingerprint.of(Facts.html(letter));
    }
}
