package nl.samenwijk.scheme;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes out what a line says of several areas at once. */
final class EachArea {

    private EachArea() {}

    /** Once for each area; once for everywhere where none is named. */
    static <T> List<T> of(@Nullable List<String> areas, Function<@Nullable String, Stream<T>> expand) {
        List<? extends @Nullable String> each =
                areas == null || areas.isEmpty() ? Collections.<@Nullable String>singletonList(null) : areas;
        return each.stream().flatMap(expand).toList();
    }
}
