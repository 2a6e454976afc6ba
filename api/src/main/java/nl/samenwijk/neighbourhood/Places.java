package nl.samenwijk.neighbourhood;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenwijk.neighbourhood.PlaceRow.Level;
import nl.samenwijk.shared.MunicipalityFiles;
import nl.samenwijk.shared.UserError;
import org.springframework.stereotype.Component;

/** The areas, districts and neighbourhoods of the municipality, vanished ones too, as its files {@code places.csv} and {@code areas.csv} have them. */
@Component
public final class Places {

    private final List<Area> areas;
    private final Map<String, District> districts = new LinkedHashMap<>();
    private final Map<String, Neighbourhood> neighbourhoods = new LinkedHashMap<>();
    private final Map<String, List<District>> byArea;
    private final Map<String, List<Neighbourhood>> byDistrict;

    public Places(MunicipalityFiles files) {
        PlacesFile places = new PlacesFile(files);
        AreasFile areasFile = new AreasFile(files, codes(places.of(Level.DISTRICT)));
        areas = areasFile.areas();
        places.of(Level.DISTRICT).forEach(row -> districts.put(row.code(), district(row, areasFile)));
        places.of(Level.NEIGHBOURHOOD).forEach(row -> neighbourhoods.put(row.code(), neighbourhood(row)));
        byArea = districts.values().stream()
                .collect(groupingBy(district -> district.area().code()));
        byDistrict = neighbourhoods.values().stream().collect(groupingBy(Neighbourhood::districtCode));
    }

    private static Set<String> codes(List<PlaceRow> rows) {
        return rows.stream().map(PlaceRow::code).collect(toUnmodifiableSet());
    }

    private static District district(PlaceRow row, AreasFile areas) {
        return new District(row.code(), row.name(), areas.areaOf(row.code()), row.point(), row.validity());
    }

    private Neighbourhood neighbourhood(PlaceRow row) {
        District district = row.parentCode().flatMap(this::district).orElseThrow();
        return new Neighbourhood(row.code(), row.name(), district, row.point(), row.year(), row.validity());
    }

    /** The areas, in the order of the town's file. */
    public List<Area> areas() {
        return areas;
    }

    public Optional<Area> area(String code) {
        return areas.stream().filter(area -> area.code().equals(code)).findFirst();
    }

    public List<District> districts() {
        return List.copyOf(districts.values());
    }

    public Optional<District> district(String code) {
        return Optional.ofNullable(districts.get(code));
    }

    /** The districts of an area that exist on a day. */
    public List<District> districtsOf(Area area, LocalDate day) {
        return byArea.getOrDefault(area.code(), List.of()).stream()
                .filter(district -> district.validity().holdsOn(day))
                .toList();
    }

    public List<Neighbourhood> neighbourhoods() {
        return List.copyOf(neighbourhoods.values());
    }

    /** The neighbourhood with this code, also when it has vanished. */
    public Optional<Neighbourhood> neighbourhood(String code) {
        return Optional.ofNullable(neighbourhoods.get(code));
    }

    /** The neighbourhoods of a district that exist on a day. */
    public List<Neighbourhood> neighbourhoodsOf(District district, LocalDate day) {
        return byDistrict.getOrDefault(district.code(), List.of()).stream()
                .filter(neighbourhood -> neighbourhood.validity().holdsOn(day))
                .toList();
    }

    /** Whether this is the code of a neighbourhood or a district that exists on that day. */
    public boolean isCurrent(String code, LocalDate day) {
        return neighbourhood(code)
                .map(Neighbourhood::validity)
                .or(() -> district(code).map(District::validity))
                .filter(validity -> validity.holdsOn(day))
                .isPresent();
    }

    /** Why no initiative can be placed in the neighbourhood with this code on that day; empty when it can. */
    public Optional<UserError> problemWith(String field, String code, LocalDate on) {
        return new PlaceCheck(this, on).problemWith(field, code);
    }
}
