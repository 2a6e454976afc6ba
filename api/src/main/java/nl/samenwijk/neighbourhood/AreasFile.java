package nl.samenwijk.neighbourhood;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenwijk.shared.LocalText;
import nl.samenwijk.shared.MunicipalityFiles;
import nl.samenwijk.shared.MunicipalityRow;

/** The lines of {@code areas.csv}, each an area with one of its districts, or with none yet. */
class AreasFile {

    private static final String NAME = "areas.csv";
    private static final List<String> COLUMNS =
            List.of("code", "name_nl", "name_en", "has_steering_group", "district_code");

    private final Set<String> knownDistricts;
    private final Map<String, Area> areas = new LinkedHashMap<>();
    private final Map<String, Area> byDistrict = new LinkedHashMap<>();

    AreasFile(MunicipalityFiles files, Set<String> knownDistricts) {
        this.knownDistricts = knownDistricts;
        if (files.has(NAME)) {
            files.rows(NAME, COLUMNS).forEach(this::add);
        }
        if (!byDistrict.keySet().containsAll(knownDistricts)) {
            areas.putIfAbsent(Area.UNASSIGNED, Area.unassigned());
        }
    }

    List<Area> areas() {
        return List.copyOf(areas.values());
    }

    Area areaOf(String district) {
        Area area = byDistrict.get(district);
        return area == null ? areas.getOrDefault(Area.UNASSIGNED, Area.unassigned()) : area;
    }

    private void add(MunicipalityRow row) {
        Area area = area(row);
        if (!areas.computeIfAbsent(area.code(), code -> area).equals(area)) {
            throw row.error("the area " + area.code() + " has another name or steering group than on an earlier line");
        }
        row.find("district_code").ifPresent(district -> addDistrict(row, area, district));
    }

    private static Area area(MunicipalityRow row) {
        LocalText name = new LocalText(row.text("name_nl"), row.text("name_en"));
        return new Area(row.text("code"), name, row.yes("has_steering_group"));
    }

    private void addDistrict(MunicipalityRow row, Area area, String district) {
        if (!knownDistricts.contains(district)) {
            throw row.error("places.csv has no district " + district);
        }
        Area earlier = byDistrict.putIfAbsent(district, area);
        if (earlier != null) {
            throw row.error("the district " + district + " is in the area " + earlier.code() + " already");
        }
    }
}
