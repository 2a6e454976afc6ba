package nl.samenwijk.neighbourhood;

import org.jspecify.annotations.Nullable;

/** District (wijk), CBS level 2. */
public record District(
        String code, String name, Area area, @Nullable Point point, Validity validity) {}
