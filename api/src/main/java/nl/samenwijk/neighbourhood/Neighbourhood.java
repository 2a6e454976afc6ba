package nl.samenwijk.neighbourhood;

import org.jspecify.annotations.Nullable;

/** Neighbourhood (buurt), CBS level 3: where an initiative is. */
public record Neighbourhood(
        String code,
        String name,
        District district,
        @Nullable Point point,
        int year,
        Validity validity) {

    public Area area() {
        return district.area();
    }

    public String districtCode() {
        return district.code();
    }

    public String areaCode() {
        return district.area().code();
    }
}
