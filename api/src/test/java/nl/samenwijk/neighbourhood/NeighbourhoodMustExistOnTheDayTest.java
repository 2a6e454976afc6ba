package nl.samenwijk.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.samenwijk.shared.InvalidInputError;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.TownFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeighbourhoodMustExistOnTheDayTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final Places places = new Places(TownFiles.zeewijk());

    @Test
    void aCodeWithLettersIsFine() {
        assertThat(places.problemWith("neighbourhoodCode", "BU9999AA0B", DAY)).isEmpty();
        assertThat(places.isCurrent("BU9999AA0B", DAY)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BU05050101", "bu9999aa0b", "WK9999AA", "GM9999", "KUST"})
    void anythingElseIsUnknown(String code) {
        assertThat(places.problemWith("place", code, DAY))
                .contains(InvalidInputError.at(Phrase.of("error.neighbourhood.unknown"), "place"));
    }

    @Test
    void aNeighbourhoodOfLaterHasToWait() {
        Phrase notYet = Phrase.of("error.neighbourhood.notYet", "Meeuwenbos", LocalDate.of(2027, 1, 1));

        assertThat(places.problemWith("neighbourhoodCode", "BU9999AB02", DAY))
                .contains(InvalidInputError.at(notYet, "neighbourhoodCode"));
        assertThat(places.problemWith("neighbourhoodCode", "BU9999AB02", LocalDate.of(2027, 1, 1)))
                .isEmpty();
    }

    @Test
    void aDistrictExistsOnADayToo() {
        assertThat(places.isCurrent("WK9999AC", LocalDate.of(2023, 12, 31))).isTrue();
        assertThat(places.isCurrent("WK9999AC", DAY)).isFalse();
    }
}
