package nl.samenwijk.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.samenwijk.shared.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Ceilings as a municipality writes them: the same amount for each of these areas and years, published on one day, or each on the same day of the year before.
 */
record CeilingRow(
        @Nullable List<String> areas,
        Years years,
        long amount,
        @Nullable LocalDate publishedOn,
        @Nullable String publishedTheYearBefore) {

    CeilingRow {
        Rule.must(years != null, "a ceiling must have years");
        Rule.must(
                amount >= 0 && amount <= Checks.MOST_CENTS,
                "the amount of a ceiling must be in cents from 0 to " + Checks.MOST_CENTS + ", not " + amount);
        Rule.must(
                (publishedOn == null) != (publishedTheYearBefore == null),
                "a ceiling must have either publishedOn or publishedTheYearBefore (Awb 4:27)");
        years.each().forEach(year -> published(year, publishedOn, publishedTheYearBefore));
    }

    List<Ceiling> ceilings() {
        return EachArea.of(
                areas,
                area -> years.each()
                        .mapToObj(year ->
                                new Ceiling(area, year, amount, published(year, publishedOn, publishedTheYearBefore))));
    }

    private static LocalDate published(int year, @Nullable LocalDate on, @Nullable String theYearBefore) {
        return theYearBefore == null ? Objects.requireNonNull(on) : Years.day(year - 1, theYearBefore);
    }
}
