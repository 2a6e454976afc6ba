package nl.samenwijk.letter;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenwijk.scheme.DecisionOutcome;
import nl.samenwijk.scheme.Nature;
import nl.samenwijk.shared.Euros;
import nl.samenwijk.shared.Language;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.Words;
import org.junit.jupiter.api.Test;

/** Who, what was asked, the outcome, the reasons, the ground, what must be done, the money, the term, the mandate (Awb 3:46-3:47, 4:37, 4:87, 10:10). */
class ADecisionSaysAllThatItMustTest {

    private static final LetterContents.Decision GRANT =
            Facts.decision(DecisionOutcome.GRANTED_WITH_OBLIGATIONS, Language.NL);

    @Test
    void toWhomAndAboutWhat() {
        assertThat(Facts.read(GRANT))
                .contains("Noor de Vries", "Moestuin op het hoekje", Facts.REFERENCE, "20 april 2026", "2 maart 2026");
    }

    @Test
    void whatWasAsked() {
        assertThat(Facts.read(GRANT))
                .contains(
                        "Wat hebt u gevraagd?", "Soort hulp geld", "planten en een kraan", "Zonder dit lukt het niet.");
    }

    @Test
    void theOutcomeTheReasonsAndTheGround() {
        assertThat(Facts.read(GRANT))
                .contains("Wat hebben wij besloten? U krijgt steun voor uw plan.")
                .contains("Waarom? Het plan past bij de wijk.")
                .contains("Het plan past bij het doel. (CVDR681037 art. 2)");
    }

    /** Paid within six weeks: Monday 1 June 2026. */
    @Test
    void howMuchAndWhenItIsPaid() {
        assertThat(Facts.read(GRANT))
                .contains("U krijgt " + Words.say(Phrase.of("name", new Euros(60_000)), Language.NL))
                .contains("Wij betalen uiterlijk op 1 juni 2026 (Awb 4:87).");
    }

    @Test
    void whatMustBeDoneByWhomAndWhen() {
        assertThat(Facts.read(GRANT))
                .contains("Wat moet u doen?")
                .contains("Stuur een foto. Noor de Vries 1 juni 2026")
                .contains("Keur de kraan. Kees Vos 1 juli 2026");
    }

    @Test
    void anotherWayOrThatThereIsNone() {
        LetterContents.Decision refusal = Facts.decision(DecisionOutcome.REFUSED, Language.NL);
        LetterContents.Decision without = new LetterContents.Decision(
                refusal.head(),
                refusal.nature(),
                refusal.outcome(),
                refusal.reasons(),
                refusal.departure(),
                refusal.ground(),
                refusal.granted(),
                null,
                refusal.signature(),
                refusal.counted(),
                refusal.remedy());

        assertThat(Facts.read(refusal)).contains("Wat kunt u wel doen? Vraag de rest bij het Oranje Fonds.");
        assertThat(Facts.read(without)).contains("Wat kunt u wel doen? Wij kennen geen andere weg.");
        assertThat(Facts.read(GRANT)).doesNotContain("Wat kunt u wel doen?");
    }

    @Test
    void howTheTermWasCounted() {
        assertThat(Facts.counted().steps()).hasSizeGreaterThan(2);
        assertThat(Facts.read(GRANT))
                .contains("Hoe hebben wij de tijd geteld?")
                .contains(Facts.counted().steps().stream()
                        .map(step -> Words.say(step.text(), Language.NL))
                        .toList())
                .contains("Awb 4:13", "Awb 4:15(1)(a)");
    }

    @Test
    void onWhoseBehalfByWhomAndUpToHowMuch() {
        assertThat(Facts.read(GRANT))
                .contains("Namens het college van burgemeester en wethouders van Dordrecht, Anke Bakker")
                .contains("Dit besluit is genomen met een mandaat (Awb 10:1).")
                .contains("Het mandaat gaat tot en met");
        assertThat(Facts.read(Facts.onObjection(LetterContents.Verdict.DISMISSED, Language.NL)))
                .contains("Ellen Jansen")
                .doesNotContain("Het mandaat gaat tot en met");
    }

    @Test
    void anExtensionSaysWhetherTheTermMoves() {
        assertThat(Facts.read(Facts.extension(false, Language.NL)))
                .contains("Wij hebben meer tijd nodig", "uiterlijk op 26 mei 2026")
                .doesNotContain("De termijn zelf wordt niet langer.");
        assertThat(Facts.read(Facts.extension(true, Language.NL)))
                .contains("Ons besluit komt later", "uiterlijk op 26 mei 2026")
                .contains("De termijn zelf wordt niet langer. Die loopt tot en met 28 april 2026.");
    }

    /** The first day on which the term stands still is the day after the request to complete. */
    @Test
    void aRequestToCompleteSaysUntilWhenAndWhatStandsStill() {
        assertThat(Facts.read(Facts.completion(Nature.ORDER, Language.NL)))
                .contains("Wie geeft de planten water? En in de vakantie?")
                .contains("uiterlijk op 4 mei 2026")
                .contains("Vanaf 21 april 2026 staat onze termijn stil");
    }

    @Test
    void aPenaltySaysHowItWasCounted() {
        assertThat(Facts.read(Facts.penalty(true, Language.NL)))
                .contains("17 maart 2026 30 maart 2026 14")
                .contains("31 maart 2026 5 april 2026 6");
        assertThat(Facts.penalty(true, Language.NL).amount()).isEqualTo(14 * 2_300 + 6 * 3_500);
        assertThat(Facts.read(Facts.penalty(false, Language.NL)))
                .contains("U krijgt geen dwangsom.", "Uw brief kwam voordat onze termijn voorbij was.")
                .doesNotContain("Wij betalen");
    }
}
