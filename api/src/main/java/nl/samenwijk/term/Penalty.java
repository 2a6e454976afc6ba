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
 */
public record Penalty(LocalDate startsOn, int days, long amount, List<TermStep> steps) {

    public Penalty {
        steps = List.copyOf(steps);
    }

    /** The last day for which it is due, when it is for any. */
    public LocalDate lastDay() {
        return startsOn.plusDays(days - 1L);
    }
}
