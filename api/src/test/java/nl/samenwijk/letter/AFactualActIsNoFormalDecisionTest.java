package nl.samenwijk.letter;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenwijk.scheme.DecisionOutcome;
import nl.samenwijk.scheme.Nature;
import nl.samenwijk.shared.Language;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A factual act is answered, and the letter says what somebody can do instead of objecting. */
class AFactualActIsNoFormalDecisionTest {

    @ParameterizedTest
    @EnumSource(
            value = DecisionOutcome.class,
            names = {"GRANTED", "PARTLY_GRANTED", "REFUSED"})
    void saysSoAndWhatToDoInstead(DecisionOutcome outcome) {
        assertThat(Facts.read(Facts.factualAct(outcome, Language.NL)))
                .contains("Antwoord op uw aanvraag", "Wat is ons antwoord?", "Bent u niet tevreden?")
                .contains("Dit is geen officieel besluit.")
                .contains("Dan kunt u een klacht indienen.")
                .contains("Vindt u dat het wel een besluit is? Stuur ons dan uw bezwaar, wij geven er antwoord op.")
                .doesNotContain("Besluit op", "Wat hebben wij besloten?", "bezwaar maken bij");
        assertThat(Facts.read(Facts.factualAct(outcome, Language.EN)))
                .contains("This is not a formal decision. Not satisfied? You can complain.")
                .contains("You think it is a decision? Send us your objection, we answer it.")
                .doesNotContain("Decision on", "What did we decide?");
    }

    /** The word stands only in what says that it is none. */
    @ParameterizedTest
    @EnumSource(
            value = DecisionOutcome.class,
            names = {"GRANTED", "PARTLY_GRANTED", "REFUSED"})
    void isNeverCalledOne(DecisionOutcome outcome) {
        String remedy = Words.say(Phrase.of("remedy.factualAct"), Language.NL);

        assertThat(Facts.read(Facts.factualAct(outcome, Language.NL)).replace(remedy, ""))
                .doesNotContainIgnoringCase("besluit");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itsTermIsAPromiseAndNotTheLaw(Language language) {
        assertThat(Facts.read(Facts.acknowledgement(Nature.FACTUAL_ACT, language)))
                .containsAnyOf("geen termijn uit de wet", "not a term of the law")
                .doesNotContain("De wet geeft ons", "The law gives us", "esluit", "decision");
    }
}
