package nl.samenwijk.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A filing window as a municipality writes it: with {@code years} the same days in each of them ({@code from: 01-01, until: 09-30}), else two days in full.
 */
record WindowRow(@Nullable List<String> areas, @Nullable Years years, String from, String until) {

    WindowRow {
        Rule.must(from != null && until != null, "a filing window must have a from and an until");
        spans(years, from, until).forEach(Span::mustGoForwards);
    }

    List<FilingWindow> windows() {
        return EachArea.of(
                areas,
                area -> spans(years, from, until).map(span -> new FilingWindow(area, span.first(), span.last())));
    }

    private record Span(LocalDate first, LocalDate last) {

        void mustGoForwards() {
            Rule.must(!last.isBefore(first), "a filing window must not end (" + last + ") before it begins");
        }
    }

    private static Stream<Span> spans(@Nullable Years years, String from, String until) {
        return years == null
                ? Stream.of(new Span(Years.day(from), Years.day(until)))
                : years.each().mapToObj(year -> new Span(Years.day(year, from), Years.day(year, until)));
    }
}
