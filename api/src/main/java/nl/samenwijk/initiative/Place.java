package nl.samenwijk.initiative;

import nl.samenwijk.neighbourhood.Area;
import nl.samenwijk.neighbourhood.Neighbourhood;
import nl.samenwijk.shared.LocalText;
import nl.samenwijk.shared.Phrase;

/** Where an initiative is: the codes as they were when it was placed. */
public record Place(String neighbourhoodCode, String districtCode, String areaCode, LocalText areaName) {

    static Place of(Neighbourhood neighbourhood) {
        Area area = neighbourhood.area();
        return new Place(neighbourhood.code(), neighbourhood.districtCode(), area.code(), area.name());
    }

    /** How the coordinator is called while nobody in person is known: by role and area. */
    public Phrase coordinator(boolean deskServes) {
        return deskServes || areaCode.equals(Area.UNASSIGNED)
                ? Phrase.of("turn.desk")
                : Phrase.of("turn.coordinator", areaName);
    }
}
