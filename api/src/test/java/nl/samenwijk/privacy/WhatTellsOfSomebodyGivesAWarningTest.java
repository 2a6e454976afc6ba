package nl.samenwijk.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenwijk.shared.Checks;
import nl.samenwijk.shared.UserError;
import nl.samenwijk.shared.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatTellsOfSomebodyGivesAWarningTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mail naar noor@voorbeeld.nl",
                "Mail noor.de-vries+tuin@mail.voorbeeld.co.uk!",
                "Bel 06-12345678",
                "Bel 0612345678.",
                "Bel +31 6 12345678",
                "Bel 078 7708080",
                "Geld op NL91 ABNA 0417 1643 00",
                "Geld op NL91ABNA0417164300",
                "De auto met kenteken GB-001-B",
                "kenteken 12-ABC-3 staat er altijd",
                "Ik woon op Voorstraat 12",
                "Kom naar Johan de Wittlaan 140 of bel aan"
            })
    void aboutAnybody(String text) {
        assertThat(PersonalData.seen("summary", text)).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo(Warning.Code.PERSONAL_DATA_SEEN);
            assertThat(warning.path()).containsExactly("summary");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Een moestuin voor de hele straat",
                "800 euro, KVK 90012345",
                "op 12-03-2027 om 14:00 uur",
                "12-03-2027",
                "NL92 ABNA 9417 1643 00",
                "tijdens COVID-19",
                "wij zijn er @ 14 uur",
                "in de Voorstraat en het park",
                "een laan met 12 bomen",
                "A-B-C",
                "ISO-9001"
            })
    void otherWordsAreJustWords(String text) {
        assertThat(PersonalData.seen("summary", text)).isEmpty();
    }

    @Test
    void nothingTellsNothing() {
        assertThat(PersonalData.seen("description", null)).isEmpty();
    }

    @Test
    void aPublicTextWithABsnIsRefusedWithItsPlace() {
        Checks checks = new Checks();
        PersonalData.refuseBsn(checks.in("onBehalfOfPerson"), "displayName", "Noor 123456782");
        PersonalData.refuseBsn(checks, "title", "Moestuin");
        PersonalData.refuseBsn(checks, "description", null);

        List<UserError> errors = checks.errors();
        assertThat(errors).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo(UserError.Code.PERSONAL_DATA);
            assertThat(error.path()).containsExactly("onBehalfOfPerson", "displayName");
        });
    }

    @Test
    void aFormalMessageIsNeverRefusedButSaysThatItWasMasked() {
        assertThat(PersonalData.maskedWarning("answer", "Mijn nummer is 123456782"))
                .map(Warning::code)
                .contains(Warning.Code.BSN_MASKED);
        assertThat(PersonalData.maskedWarning("answer", "Mijn nummer is 12")).isEmpty();
    }
}
