package nl.samenwijk.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenwijk.shared.LocalText;
import nl.samenwijk.shared.TownFiles;
import org.junit.jupiter.api.Test;

class DordrechtHasItsAreasDistrictsAndNeighbourhoodsTest {

    private final Places places = new Places(TownFiles.dordrecht());

    @Test
    void thereAreThirteenDistrictsAndAHundredAndThirtyTwoNeighbourhoods() {
        assertThat(places.districts()).hasSize(13);
        assertThat(places.neighbourhoods()).hasSize(132);
    }

    @Test
    void theAreasStandInTheOrderOfTheTownAndTheFallbackLast() {
        assertThat(places.areas()).extracting(Area::code).containsExactly("CENTRUM", "OOST", "WEST", "UNASSIGNED");
    }

    @Test
    void theThreeAreasHaveASteeringGroupAndTheFallbackHasNone() {
        assertThat(places.areas()).extracting(Area::hasSteeringGroup).containsExactly(true, true, true, false);
        assertThat(places.area("UNASSIGNED"))
                .hasValueSatisfying(
                        area -> assertThat(area.name()).isEqualTo(new LocalText("Geen gebied", "Unassigned")));
    }

    @Test
    void aNeighbourhoodKnowsItsDistrictAreaPointAndYear() {
        Neighbourhood centrum = places.neighbourhood("BU05050108").orElseThrow();

        assertThat(centrum.name()).isEqualTo("Centrum");
        assertThat(centrum.district().name()).isEqualTo("Wijk 01 Binnenstad");
        assertThat(centrum.areaCode()).isEqualTo("CENTRUM");
        assertThat(centrum.point()).isEqualTo(new Point(4.6683, 51.8134));
        assertThat(centrum.year()).isEqualTo(2025);
    }

    @Test
    void everyDistrictAndNeighbourhoodHasAPoint() {
        assertThat(places.districts()).allMatch(district -> district.point() != null);
        assertThat(places.neighbourhoods()).allMatch(neighbourhood -> neighbourhood.point() != null);
    }
}
