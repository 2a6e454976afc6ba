package nl.samenwijk.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.samenwijk.scheme.Nature;
import nl.samenwijk.shared.Language;
import nl.samenwijk.term.SuspensionKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against a step on the way to a decision nothing can be lodged by itself (Awb 6:3), so the letter does not say that one could. */
class LettersBeforeADecisionHaveNoRemedyClauseTest {

    static Stream<LetterContents> letters() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(
                        Facts.acknowledgement(Nature.ORDER, language),
                        Facts.completion(Nature.ORDER, language),
                        Facts.completion(Nature.FACTUAL_ACT, language),
                        Facts.extension(false, language),
                        Facts.extension(true, language),
                        Facts.suspension(SuspensionKind.CONSENT, Nature.ORDER, language),
                        Facts.suspension(SuspensionKind.FORCE_MAJEURE, Nature.FACTUAL_ACT, language),
                        Facts.forwarding(language)));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void none(LetterContents letter) {
        assertThat(Facts.read(letter))
                .doesNotContainIgnoringCase("bezwaar")
                .doesNotContainIgnoringCase("objection")
                .doesNotContainIgnoringCase("beroep")
                .doesNotContainIgnoringCase("appeal")
                .doesNotContain("niet mee eens", "disagree");
    }

    static Stream<LetterContents> lettersAboutAnObjection() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(
                        Facts.objectionReceived(true, language),
                        Facts.prematureObjection(language),
                        Facts.lateObjection(language),
                        Facts.objectionToAFactualAct(language),
                        Facts.objectionQuestion(true, language)));
    }

    /** They say the word objection, and point to no way against themselves. */
    @ParameterizedTest
    @MethodSource("lettersAboutAnObjection")
    void norOnTheWayToADecisionOnAnObjection(LetterContents letter) {
        assertThat(Facts.read(letter))
                .doesNotContainIgnoringCase("beroep")
                .doesNotContainIgnoringCase("appeal")
                .doesNotContain(
                        "bezwaar maken bij", "lodge an objection", "Bent u het er niet mee eens?", "Do you disagree?");
    }
}
