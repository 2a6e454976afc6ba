package nl.samenwijk.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.samenwijk.scheme.Nature;
import nl.samenwijk.shared.Language;
import nl.samenwijk.shared.Words;
import nl.samenwijk.term.SuspensionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** When the term stands still the applicant hears from when, until when, why, and what the new last day is (Awb 4:15(3)). */
class ASuspensionSaysWhyAndUntilWhenTest {

    /** Eight weeks end on Monday 27 April, and ten days more on Thursday 7 May. */
    @Test
    void theDaysTheReasonAndTheNewLastDay() {
        LetterContents.TermSuspension letter =
                Facts.suspension(SuspensionKind.FOREIGN_INFORMATION, Nature.ORDER, Language.NL);

        assertThat(letter.dueOn()).isEqualTo(LocalDate.of(2026, 5, 7));
        assertThat(Facts.read(letter))
                .contains("De tijd voor ons besluit staat stil")
                .contains("Van 21 april 2026 tot en met 30 april 2026 staat de tijd voor ons besluit stil (Awb 4:15).")
                .contains("Waarom? Wij wachten op informatie uit het buitenland.")
                .contains("De monteur uit Gent heeft de tekening nog niet gestuurd.")
                .contains("Wij beslissen nu uiterlijk op 7 mei 2026.");
        assertThat(Facts.read(Facts.suspension(SuspensionKind.FOREIGN_INFORMATION, Nature.ORDER, Language.EN)))
                .contains("From 21 April 2026 until 30 April 2026 the time for our decision stands still (Awb 4:15).")
                .contains("We now decide by 7 May 2026.");
    }

    @Test
    void howItIsCounted() {
        LetterContents.TermSuspension letter = Facts.suspension(SuspensionKind.CONSENT, Nature.ORDER, Language.NL);

        assertThat(letter.counted()).hasSizeGreaterThan(2);
        assertThat(Facts.read(letter))
                .contains("Hoe hebben wij de tijd geteld?", "Awb 4:15(2)(a)")
                .contains(letter.counted().stream()
                        .map(step -> Words.say(step.text(), Language.NL))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CONSENT|U vindt het goed dat wij later beslissen.|You agree that we decide later.",
                "APPLICANT_DELAY|die komt van uw kant|it comes from your side",
                "FOREIGN_INFORMATION|uit het buitenland|from abroad",
                "FORCE_MAJEURE|Er is overmacht.|There is force majeure."
            })
    void everyKindInPlainWords(SuspensionKind kind, String dutch, String english) {
        assertThat(Facts.read(Facts.suspension(kind, Nature.ORDER, Language.NL)))
                .contains(dutch);
        assertThat(Facts.read(Facts.suspension(kind, Nature.ORDER, Language.EN)))
                .contains(english);
    }

    @Test
    void ofAFactualActTheTownKeepsItsOwnPromise() {
        assertThat(Facts.read(Facts.suspension(SuspensionKind.FORCE_MAJEURE, Nature.FACTUAL_ACT, Language.NL)))
                .contains("De tijd voor ons antwoord staat stil", "Wij geven u nu uiterlijk op")
                .doesNotContain("besluit stil");
    }

    /** Who is asked for something hears what, in a letter that asks it. */
    @ParameterizedTest
    @EnumSource(
            value = SuspensionKind.class,
            names = {"COMPLETION", "MISSING_GROUNDS"})
    void neverOfAQuestion(SuspensionKind kind) {
        LetterHead head = Facts.head(Language.NL);

        assertThatThrownBy(() -> new LetterContents.TermSuspension(
                        head,
                        Nature.ORDER,
                        kind,
                        Facts.ANNOUNCED,
                        Facts.ANNOUNCED,
                        "Daarom.",
                        Facts.ANNOUNCED,
                        List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
