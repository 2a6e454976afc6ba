package nl.samenwijk.scheme;

import org.jspecify.annotations.Nullable;

/** What a scheme sets for one area, or for everywhere. */
interface ForAnArea {

    @Nullable
    String areaCode();

    default boolean isFor(String area) {
        return areaCode() == null || area.equals(areaCode());
    }
}
