package nl.samenwijk.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A term (termijn) as counted, with the steps that lead to its last day.
 *
 * @param startsOn the first day that counts
 * @param dueOn the last day; null when there is no term to keep any more
 * @param state how it stands on a day; null for a calculation that is not about a real request
 */
public record Term(
        LocalDate startsOn,
        @Nullable LocalDate dueOn,
        @Nullable TermState state,
        int suspendedDays,
        List<TermStep> steps) {

    public Term {
        steps = List.copyOf(steps);
    }

    /** This term as it stands; with {@link TermState#NONE} it has no last day any more. */
    public Term withState(TermState state) {
        return new Term(startsOn, state == TermState.NONE ? null : dueOn, state, suspendedDays, steps);
    }

    /** The last day of a term that has one. */
    public LocalDate lastDay() {
        return Objects.requireNonNull(dueOn, "There is no term to keep");
    }
}
