package nl.samenwijk.neighbourhood.graphql;

import java.util.List;
import nl.samenwijk.neighbourhood.Area;
import nl.samenwijk.neighbourhood.District;
import nl.samenwijk.neighbourhood.Neighbourhood;
import nl.samenwijk.neighbourhood.Places;
import nl.samenwijk.shared.TownClock;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** From an area down to its neighbourhoods of today; the way up is in the places themselves, so it costs a board nothing. */
@Controller
class PlaceController {

    private final Places places;
    private final TownClock clock;

    PlaceController(Places places, TownClock clock) {
        this.places = places;
        this.clock = clock;
    }

    @QueryMapping
    List<Area> areas() {
        return places.areas();
    }

    @SchemaMapping
    List<District> districts(Area area) {
        return places.districtsOf(area, clock.today());
    }

    @SchemaMapping
    List<Neighbourhood> neighbourhoods(District district) {
        return places.neighbourhoodsOf(district, clock.today());
    }
}
