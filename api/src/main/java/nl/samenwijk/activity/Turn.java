package nl.samenwijk.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.samenwijk.shared.TownClock;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is now and, when a date alone passes it on, from which day it is whose turn then. A queue that keeps all phases finds an item on the right day
 * without a write.
 */
public record Turn(List<Phase> phases) {

    /** From this day (null: from the start) it waits on this party. */
    public record Phase(@Nullable LocalDate from, Waiting waiting) {}

    public static Turn of(Waiting waiting) {
        return new Turn(List.of(new Phase(null, waiting)));
    }

    /** Until and including the last day on one party, from the next day on the other: since the start of that day, or later when it came here later. */
    public static Turn until(LocalDate lastDay, Waiting now, Waiting then) {
        LocalDate from = lastDay.plusDays(1);
        Instant passed = TownClock.startOf(from);
        return new Turn(List.of(new Phase(null, now), new Phase(from, then.notBefore(passed))));
    }

    public Waiting at(LocalDate today) {
        return phases.stream()
                .filter(phase -> phase.from() == null || !phase.from().isAfter(today))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .waiting();
    }
}
