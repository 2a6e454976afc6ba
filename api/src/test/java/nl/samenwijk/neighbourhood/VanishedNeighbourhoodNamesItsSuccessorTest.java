package nl.samenwijk.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.samenwijk.shared.InvalidInputError;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.TownFiles;
import org.junit.jupiter.api.Test;

class VanishedNeighbourhoodNamesItsSuccessorTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);
    private static final LocalDate DAY_AFTER = LAST_DAY.plusDays(1);

    private final Places places = new Places(TownFiles.zeewijk());

    @Test
    void onItsLastDayNothingIsWrong() {
        assertThat(places.problemWith("neighbourhoodCode", "BU9999AA0D", LAST_DAY))
                .isEmpty();
        assertThat(places.isCurrent("BU9999AA0D", LAST_DAY)).isTrue();
    }

    @Test
    void onTheDayAfterItNamesTheSuccessor() {
        Phrase replaced =
                Phrase.of("error.neighbourhood.replaced", "Havenkwartier", DAY_AFTER, "Haven en Pier", "BU9999AA0E");

        assertThat(places.problemWith("neighbourhoodCode", "BU9999AA0D", DAY_AFTER))
                .contains(InvalidInputError.at(replaced, "neighbourhoodCode"));
        assertThat(places.isCurrent("BU9999AA0D", DAY_AFTER)).isFalse();
    }

    @Test
    void aSuccessorThatVanishedTooIsPassedOver() {
        Phrase replaced = Phrase.of(
                "error.neighbourhood.replaced", "Oude Haven", LocalDate.of(2024, 1, 1), "Haven en Pier", "BU9999AA0E");

        assertThat(places.problemWith("neighbourhoodCode", "BU9999AA0C", DAY_AFTER))
                .contains(InvalidInputError.at(replaced, "neighbourhoodCode"));
    }

    @Test
    void withoutASuccessorItOnlySaysSinceWhen() {
        Phrase vanished = Phrase.of("error.neighbourhood.vanished", "Camping De Zeester", LocalDate.of(2024, 7, 1));

        assertThat(places.problemWith("neighbourhoodCode", "BU9999AB03", DAY_AFTER))
                .contains(InvalidInputError.at(vanished, "neighbourhoodCode"));
    }

    @Test
    void itCanStillBeRead() {
        assertThat(places.neighbourhood("BU9999AA0C"))
                .hasValueSatisfying(gone -> assertThat(gone.areaCode()).isEqualTo("DORP"));
    }
}
