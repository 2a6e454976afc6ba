package nl.samenwijk.letter;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenwijk.shared.Language;
import org.junit.jupiter.api.Test;

/** Who objects hears that it came, what they wrote, and when it is decided on as far as that is known (Awb 6:14). */
class AnObjectionIsAcknowledgedTest {

    /** Announced on 20 March, objections until 1 May, six weeks: Friday 12 June 2026. */
    @Test
    void withTheLastDayToDecide() {
        assertThat(Facts.read(Facts.objectionReceived(false, Language.NL)))
                .contains("Wij hebben uw bezwaar ontvangen", "Wij hebben uw bezwaar op 1 april 2026 ontvangen.")
                .contains("Wat schreef u? De kraan komt voor mijn raam.")
                .contains("Wij beslissen uiterlijk op 12 juni 2026 op uw bezwaar.")
                .contains("Hoe hebben wij de tijd geteld?", "Awb 7:10")
                .doesNotContain("adviescommissie", "na de laatste dag", "geen officieel besluit");
        assertThat(Facts.read(Facts.objectionReceived(false, Language.EN)))
                .contains("We decide on your objection by 12 June 2026.");
    }

    /** The town has the longer term only when the objector was told of the committee (Awb 7:13(2)). */
    @Test
    void aCommitteeIsToldOf() {
        assertThat(Facts.read(Facts.objectionReceived(true, Language.NL)))
                .contains("Een adviescommissie kijkt naar uw bezwaar en geeft ons advies (Awb 7:13).")
                .contains("Wij beslissen uiterlijk op 24 juli 2026 op uw bezwaar.");
    }

    @Test
    void aPrematureOneWaits() {
        assertThat(Facts.read(Facts.prematureObjection(Language.NL)))
                .contains("Er is nog niets bekendgemaakt", "wij bewaren uw bezwaar (Awb 6:10)")
                .doesNotContain("Wij beslissen uiterlijk", "Hoe hebben wij de tijd geteld?");
    }

    @Test
    void ofALateOneTheReasonIsAsked() {
        assertThat(Facts.read(Facts.lateObjection(Language.NL)))
                .contains("Was uw bezwaar op tijd? Uw bezwaar kwam na de laatste dag.")
                .contains("Met een goede reden telt het toch mee (Awb 6:11).");
    }

    @Test
    void againstAFactualActItIsAnswered() {
        assertThat(Facts.read(Facts.objectionToAFactualAct(Language.NL)))
                .contains("geen officieel besluit", "U krijgt toch antwoord");
        assertThat(Facts.read(Facts.objectionToAFactualAct(Language.EN))).contains("You still get an answer");
    }
}
