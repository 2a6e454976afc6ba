package nl.samenwijk.neighbourhood;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days on which a code is in use, both counted, and the code that takes over afterwards. */
public record Validity(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String successor) {

    public boolean holdsOn(LocalDate day) {
        return !isBefore(day) && !isAfter(day);
    }

    /** Whether it is over by this day. */
    boolean isBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    /** Whether it still has to begin on this day. */
    boolean isAfter(LocalDate day) {
        return from != null && from.isAfter(day);
    }
}
