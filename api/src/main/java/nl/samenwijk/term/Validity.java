package nl.samenwijk.term;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;
import nl.samenwijk.shared.MunicipalityRow;

/** The days on which a version of a legal fact holds, first and last included. */
record Validity(LocalDate from, LocalDate until) {

    static Validity of(MunicipalityRow row) {
        Validity validity = new Validity(
                row.day("valid_from").orElse(LocalDate.MIN), row.day("valid_to").orElse(LocalDate.MAX));
        if (validity.until.isBefore(validity.from)) {
            throw row.error("valid_to lies before valid_from");
        }
        return validity;
    }

    static <T> Comparator<T> byStart(Function<T, Validity> validity) {
        return Comparator.comparing(thing -> validity.apply(thing).from());
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    boolean isAfter(LocalDate day) {
        return from.isAfter(day);
    }

    boolean overlaps(Validity other) {
        return holds(other.from) || other.holds(from);
    }
}
