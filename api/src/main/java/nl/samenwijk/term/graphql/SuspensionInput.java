package nl.samenwijk.term.graphql;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenwijk.shared.Checks;
import nl.samenwijk.term.Suspension;
import nl.samenwijk.term.SuspensionKind;
import org.jspecify.annotations.Nullable;

/** A published suspension: one shape for every kind, of which each kind has its own dates. */
record SuspensionInput(
        @Nullable SuspensionKind kind,
        @Nullable LocalDate askedOn,
        @Nullable LocalDate deadline,
        @Nullable LocalDate completedOn,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** The suspension; a date that is missing, or belongs to another kind, is noted. */
    Optional<Suspension> read(Checks checks) {
        return kind == null || kind == SuspensionKind.COMPLETION ? completion(checks) : period(kind, checks);
    }

    private Optional<Suspension> completion(Checks checks) {
        checks.must(from == null, "from", "term.error.otherKind");
        checks.must(until == null, "until", "term.error.otherKind");
        checks.must(askedOn != null, "askedOn", "term.error.missing");
        return Optional.ofNullable(askedOn).map(day -> new Suspension.Completion(day, deadline, completedOn));
    }

    private Optional<Suspension> period(SuspensionKind other, Checks checks) {
        checks.must(askedOn == null, "askedOn", "term.error.otherKind");
        checks.must(deadline == null, "deadline", "term.error.otherKind");
        checks.must(completedOn == null, "completedOn", "term.error.otherKind");
        checks.must(from != null, "from", "term.error.missing");
        checks.must(until != null, "until", "term.error.missing");
        return from == null || until == null
                ? Optional.empty()
                : Optional.of(new Suspension.Period(other, from, until));
    }
}
