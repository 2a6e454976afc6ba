package nl.samenwijk.initiative;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which initiatives a list shall show. What is absent does not filter. */
public record BoardFilter(
        @Nullable List<InitiativeStatus> status,
        @Nullable List<Theme> theme,
        @Nullable String neighbourhoodCode,
        @Nullable String districtCode,
        @Nullable String areaCode,
        @Nullable List<InitiatorKind> initiatorKind,
        @Nullable String text) {

    private static final BoardFilter EVERYTHING = new BoardFilter(null, null, null, null, null, null, null);

    public static BoardFilter everything() {
        return EVERYTHING;
    }
}
