package nl.samenwijk.term;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Days in a row on which a term stands still for one reason, first and last included. */
record StandingStill(SuspensionKind kind, LocalDate first, LocalDate last) {

    private static final Comparator<StandingStill> IN_ORDER = Comparator.comparing(StandingStill::first)
            .thenComparing(StandingStill::last)
            .thenComparing(StandingStill::kind);

    /** The days after receipt on which the term stands still, in order; a day that has two reasons is given to the earlier one. */
    static List<StandingStill> of(DecisionTerm facts, TermSettings settings) {
        return apart(facts.suspensions().stream().flatMap(suspension -> of(suspension, settings)), facts.receivedOn());
    }

    /** While the objector was asked for the grounds that are missing (Awb 6:6, 7:10(2)); only days after this day. */
    static List<StandingStill> of(MissingGrounds grounds, LocalDate after, TermSettings settings) {
        LocalDate last = lastDay(grounds.addedOn(), grounds.deadline(), settings);
        return apart(
                Stream.of(new StandingStill(
                        SuspensionKind.MISSING_GROUNDS, grounds.askedOn().plusDays(1), last)),
                after);
    }

    private static List<StandingStill> apart(Stream<StandingStill> reasons, LocalDate after) {
        List<StandingStill> apart = new ArrayList<>();
        LocalDate reached = after;
        for (StandingStill days : reasons.sorted(IN_ORDER).toList()) {
            Optional<StandingStill> rest = days.after(reached);
            rest.ifPresent(apart::add);
            reached = rest.map(StandingStill::last).orElse(reached);
        }
        return apart;
    }

    private static Stream<StandingStill> of(Suspension suspension, TermSettings settings) {
        return switch (suspension) {
            case Suspension.Period period -> Stream.of(new StandingStill(period.kind(), period.from(), period.until()));
            case Suspension.Completion completion -> untilAnswer(completion, completion.deadline(), settings);
        };
    }

    private static Stream<StandingStill> untilAnswer(
            Suspension.Completion asked, @Nullable LocalDate deadline, TermSettings settings) {
        if (deadline == null) {
            return Stream.empty();
        }
        LocalDate last = lastDay(asked.completedOn(), deadline, settings);
        return Stream.of(new StandingStill(asked.kind(), asked.askedOn().plusDays(1), last));
    }

    /** An answer in time ends it on the day before; after the deadline an answer changes nothing. */
    private static LocalDate lastDay(@Nullable LocalDate completedOn, LocalDate deadline, TermSettings settings) {
        if (completedOn != null && !completedOn.isAfter(deadline)) {
            return completedOn.minusDays(1);
        }
        return settings.unusedDeadlineDaySuspended() ? deadline : deadline.minusDays(1);
    }

    int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, last) + 1);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Its days after this day; empty when there are none. */
    Optional<StandingStill> after(LocalDate day) {
        return between(first.isAfter(day) ? first : day.plusDays(1), last);
    }

    /** Its days up to and with this day; empty when there are none. */
    Optional<StandingStill> upTo(LocalDate day) {
        return between(first, last.isBefore(day) ? last : day);
    }

    private Optional<StandingStill> between(LocalDate from, LocalDate until) {
        return until.isBefore(from) ? Optional.empty() : Optional.of(new StandingStill(kind, from, until));
    }
}
