package nl.samenwijk.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.samenwijk.scheme.DecisionOutcome;
import nl.samenwijk.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every decision says what can be done against it, with whom and until when (Awb 3:45). */
class ADecisionNamesTheLastDayToObjectTest {

    @ParameterizedTest
    @EnumSource(DecisionOutcome.class)
    void theDayThatIsCounted(DecisionOutcome outcome) {
        assertThat(Facts.TERMS.objection(Facts.ANNOUNCED).lastDay()).isEqualTo(LocalDate.of(2026, 6, 1));

        assertThat(Facts.read(Facts.decision(outcome, Language.NL)))
                .contains("Bent u het er niet mee eens?")
                .contains("tot en met 1 juni 2026 bezwaar maken bij het college van burgemeester en wethouders")
                .contains(Facts.ADDRESS);
        assertThat(Facts.read(Facts.decision(outcome, Language.EN)))
                .contains("Do you disagree?")
                .contains("objection until 1 June 2026");
    }

    @Test
    void alsoAgainstAPenalty() {
        assertThat(Facts.read(Facts.penalty(true, Language.NL))).contains("tot en met 1 juni 2026 bezwaar maken");
    }

    /** What follows an objection is appeal, and no second objection. */
    @ParameterizedTest
    @EnumSource(LetterContents.Verdict.class)
    void afterAnObjectionTheCourt(LetterContents.Verdict verdict) {
        assertThat(Facts.read(Facts.onObjection(verdict, Language.NL)))
                .contains("tot en met 1 juni 2026 in beroep gaan bij: " + Facts.COURT)
                .doesNotContain("bezwaar maken");
        assertThat(Facts.read(Facts.onObjection(verdict, Language.EN)))
                .contains("appeal until 1 June 2026 at: " + Facts.COURT);
    }
}
