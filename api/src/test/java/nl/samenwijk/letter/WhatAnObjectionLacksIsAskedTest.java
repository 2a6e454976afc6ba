package nl.samenwijk.letter;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenwijk.shared.Language;
import org.junit.jupiter.api.Test;

/** An objection that lacks something is not turned down before its sender had the time to mend it, and knows what comes of it when they do not (Awb 6:6). */
class WhatAnObjectionLacksIsAskedTest {

    @Test
    void whatUntilWhenAndWhatIfNot() {
        assertThat(Facts.read(Facts.objectionQuestion(false, Language.NL)))
                .contains("Wij kunnen uw bezwaar nog niet behandelen. Er mist nog iets (Awb 6:6).")
                .contains("Wat hebben wij van u nodig? Waarom bent u het er niet mee eens?")
                .contains("uiterlijk op 4 mei 2026")
                .contains("telt de tijd niet mee die wij hebben om te beslissen (Awb 7:10)")
                .contains(
                        "Wat gebeurt er als u niet reageert? Dan kunnen wij besluiten dat wij uw bezwaar niet behandelen.")
                .doesNotContain("Awb 6:11");
        assertThat(Facts.read(Facts.objectionQuestion(false, Language.EN)))
                .contains("We cannot look at your objection yet. Something is missing (Awb 6:6).", "4 May 2026");
    }

    @Test
    void whyItIsLate() {
        assertThat(Facts.read(Facts.objectionQuestion(true, Language.NL)))
                .contains("Vertel ons ook waarom uw bezwaar na de laatste dag kwam.", "Awb 6:11");
    }
}
