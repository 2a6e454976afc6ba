package nl.samenwijk.neighbourhood;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenwijk.neighbourhood.PlaceRow.Level;
import nl.samenwijk.shared.MunicipalityFiles;

/** The lines of {@code places.csv}, right by themselves and together. */
class PlacesFile {

    private static final String NAME = "places.csv";

    private final Map<String, PlaceRow> rows = new LinkedHashMap<>();

    PlacesFile(MunicipalityFiles files) {
        if (files.has(NAME)) {
            files.rows(NAME, PlaceRow.COLUMNS).forEach(row -> add(PlaceRow.of(row)));
        }
        rows.values().forEach(this::checkParent);
        rows.values().forEach(this::checkSuccessor);
    }

    List<PlaceRow> of(Level level) {
        return rows.values().stream().filter(place -> place.level() == level).toList();
    }

    private void add(PlaceRow place) {
        PlaceRow earlier = rows.putIfAbsent(place.code(), place);
        if (earlier != null) {
            long line = earlier.row().line();
            throw place.row().error("the code " + place.code() + " is on line " + line + " too");
        }
    }

    private void checkParent(PlaceRow place) {
        PlaceRow parent = place.parentCode().map(code -> named(place, code)).orElse(null);
        if (!place.fitsUnder(parent)) {
            throw place.row().error("parent_code must name a place one level higher, and for a MUNICIPALITY be empty");
        }
    }

    /** Each successor outlives the place before it, so who goes from one to the next comes to an end. */
    private void checkSuccessor(PlaceRow place) {
        String code = place.validity().successor();
        if (code != null && !named(place, code).takesOverFrom(place)) {
            throw place.row()
                    .error("successor must name a place of the same level that exists on the day after valid_to");
        }
    }

    private PlaceRow named(PlaceRow by, String code) {
        PlaceRow place = rows.get(code);
        if (place == null) {
            throw by.row().error("there is no place " + code + " in this file");
        }
        return place;
    }
}
