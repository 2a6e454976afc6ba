package nl.samenwijk.term;

import java.time.LocalDate;
import java.util.List;

/**
 * What a late decision may cost the town on a day (dwangsom bij niet tijdig beslissen, Awb 4:17), with the steps that lead to it. A possible penalty: it is
 * fixed by a decision (Awb 4:18).
 *
 * @param startsOn the first day for which it is due
 * @param days for how many days it is due
 * @param amount in cents
 * @param parts the days with the same amount a day, in order
 */
public record Penalty(LocalDate startsOn, int days, long amount, List<Days> parts, List<TermStep> steps) {

    /** Days in a row with the same amount a day, in cents. */
    public record Days(LocalDate from, LocalDate until, int days, long centsADay) {}

    public Penalty {
        parts = List.copyOf(parts);
        steps = List.copyOf(steps);
    }

    /** Whether no further day can be added: it was stopped by the announcement, or is the most that it can be. */
    public boolean isFinal() {
        return steps.stream()
                .map(TermStep::code)
                .anyMatch(code -> code == TermStepCode.PENALTY_STOPS || code == TermStepCode.PENALTY_MOST);
    }

    /** The last day for which it is due, when it is for any. */
    public LocalDate lastDay() {
        return startsOn.plusDays(days - 1L);
    }
}
