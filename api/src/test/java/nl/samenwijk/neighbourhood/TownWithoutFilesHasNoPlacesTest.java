package nl.samenwijk.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.samenwijk.shared.TownFiles;
import org.junit.jupiter.api.Test;

class TownWithoutFilesHasNoPlacesTest {

    private final Places places = new Places(TownFiles.none());

    @Test
    void everythingIsEmpty() {
        assertThat(places.areas()).isEmpty();
        assertThat(places.districts()).isEmpty();
        assertThat(places.neighbourhoods()).isEmpty();
    }

    @Test
    void everyCodeIsUnknown() {
        assertThat(places.problemWith("neighbourhoodCode", "BU05050101", LocalDate.of(2026, 11, 23)))
                .isPresent();
    }
}
