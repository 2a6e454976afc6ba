package nl.samenwijk.neighbourhood;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.samenwijk.shared.MunicipalityRow;
import org.jspecify.annotations.Nullable;

/** A line of {@code places.csv}, right by itself. */
record PlaceRow(
        MunicipalityRow row,
        Level level,
        String code,
        String name,
        Optional<String> parentCode,
        @Nullable Point point,
        int year,
        Validity validity) {

    static final List<String> COLUMNS = List.of(
            "code", "name", "level", "parent_code", "lon", "lat", "year", "valid_from", "valid_to", "successor");

    /** The three levels of the CBS; in some towns the last parts of a code hold letters. */
    enum Level {
        MUNICIPALITY("GM[A-Z0-9]{4}", null),
        DISTRICT("WK[A-Z0-9]{6}", MUNICIPALITY),
        NEIGHBOURHOOD("BU[A-Z0-9]{8}", DISTRICT);

        private final Pattern code;
        private final @Nullable Level above;

        Level(String code, @Nullable Level above) {
            this.code = Pattern.compile(code);
            this.above = above;
        }
    }

    static PlaceRow of(MunicipalityRow row) {
        Level level = level(row);
        return new PlaceRow(
                row,
                level,
                code(row, level),
                row.text("name"),
                row.find("parent_code"),
                point(row),
                row.number("year"),
                validity(row));
    }

    /** Whether that place, or none, can be the parent of this one. */
    boolean fitsUnder(@Nullable PlaceRow parent) {
        return level.above == (parent == null ? null : parent.level);
    }

    /** Whether this place is there in the place of the other from the day after its last. */
    boolean takesOverFrom(PlaceRow gone) {
        LocalDate lastDay = gone.validity.to();
        return level == gone.level && lastDay != null && validity.holdsOn(lastDay.plusDays(1));
    }

    private static Level level(MunicipalityRow row) {
        String name = row.text("level");
        for (Level level : Level.values()) {
            if (level.name().equals(name)) {
                return level;
            }
        }
        throw row.error("level must be MUNICIPALITY, DISTRICT or NEIGHBOURHOOD, not " + name);
    }

    private static String code(MunicipalityRow row, Level level) {
        String code = row.text("code");
        if (!level.code.matcher(code).matches()) {
            throw row.error("the code of a " + level + " must be as " + level.code + ", not " + code);
        }
        return code;
    }

    private static @Nullable Point point(MunicipalityRow row) {
        Optional<BigDecimal> lon = row.decimal("lon");
        Optional<BigDecimal> lat = row.decimal("lat");
        if (lon.isPresent() != lat.isPresent()) {
            throw row.error("a point needs both lon and lat");
        }
        return lon.isEmpty() ? null : point(row, lon.get(), lat.orElseThrow());
    }

    private static Point point(MunicipalityRow row, BigDecimal lon, BigDecimal lat) {
        try {
            return new Point(lon.doubleValue(), lat.doubleValue());
        } catch (IllegalArgumentException e) {
            throw row.error("lon must be from -180 to 180 and lat from -90 to 90");
        }
    }

    private static Validity validity(MunicipalityRow row) {
        LocalDate from = row.day("valid_from").orElse(null);
        LocalDate to = row.day("valid_to").orElse(null);
        if (from != null && to != null && to.isBefore(from)) {
            throw row.error("valid_to must not be before valid_from");
        }
        return new Validity(from, to, row.find("successor").orElse(null));
    }
}
