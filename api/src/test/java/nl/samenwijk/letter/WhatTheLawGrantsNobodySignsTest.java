package nl.samenwijk.letter;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenwijk.shared.Language;
import nl.samenwijk.shared.Words;
import org.junit.jupiter.api.Test;

/** When silence granted a permit, the letter says that the law did and from when it holds; nobody decided, so there is no mandate and no name (Awb 4:20b, 4:20c). */
class WhatTheLawGrantsNobodySignsTest {

    @Test
    void thatTheLawGrantedItAndFromWhen() {
        assertThat(Facts.read(Facts.byLaw(Language.NL)))
                .contains("Uw vergunning is er", "U krijgt wat u hebt gevraagd.")
                .contains("Uw vergunning geldt vanaf 1 mei 2026.")
                .contains("Op 28 april 2026, de laatste dag, was er nog geen besluit.")
                .contains("Daarom geeft de wet u de vergunning (Awb 4:20b).");
        assertThat(Facts.read(Facts.byLaw(Language.EN)))
                .contains("Your permit holds from 1 May 2026.", "So the law gives you the permit (Awb 4:20b).");
    }

    @Test
    void noMandateAndNoName() {
        assertThat(Facts.read(Facts.byLaw(Language.NL)))
                .doesNotContain("mandaat", "Namens", "Anke Bakker")
                .contains("Met vriendelijke groet, de gemeente Dordrecht");
    }

    /** A neighbour may object to it as to any other. */
    @Test
    void itHasARemedyClauseAndTheCount() {
        LetterContents.GrantedByLaw letter = Facts.byLaw(Language.NL);

        assertThat(Facts.read(letter))
                .contains("tot en met 1 juni 2026 bezwaar maken")
                .contains(letter.counted().stream()
                        .map(step -> Words.say(step.text(), Language.NL))
                        .toList());
    }
}
