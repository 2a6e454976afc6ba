package nl.samenwijk.letter;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenwijk.shared.Language;
import org.junit.jupiter.api.Test;

/** Who asked the wrong authority hears which one has it now, since when, and why; both days stand in the letter (Awb 2:3). */
class AForwardedRequestSaysToWhomAndWhenTest {

    @Test
    void toWhomBothDaysAndWhy() {
        assertThat(Facts.read(Facts.forwarding(Language.NL)))
                .contains("Wij hebben uw aanvraag doorgestuurd")
                .contains("Doorgestuurd aan Waterschap Hollandse Delta")
                .contains("Door ons ontvangen op 2 maart 2026")
                .contains("Doorgestuurd op 20 april 2026")
                .contains("Waarom? Het gaat over een sloot van het waterschap.", "Awb 2:3");
        assertThat(Facts.read(Facts.forwarding(Language.EN)))
                .contains("Forwarded to Waterschap Hollandse Delta")
                .contains("Received by us on 2 March 2026", "Forwarded on 20 April 2026");
    }

    @Test
    void whatHappensNext() {
        assertThat(Facts.read(Facts.forwarding(Language.NL)))
                .contains("Hoe gaat het verder? U hoeft niets te doen.")
                .contains("Wat hebt u gevraagd?")
                .doesNotContain("geeft ons de tijd");
    }
}
