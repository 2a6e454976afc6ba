package nl.samenwijk.support;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.term.Terms;

/**
 * That a last day is near or has passed: true by date alone, and told in the log once for each such day.
 *
 * @param thing the request, or one of its commitments
 * @param dueOn the last day that it is about: another one gives another signal
 */
public record Signal(Kind kind, NodeId thing, LocalDate dueOn) {

    /** When nothing is to be told any more. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** The kinds of entry that a day alone brings about. */
    public enum Kind {
        SUPPORT_REQUEST_DUE_SOON,
        SUPPORT_REQUEST_LATE,
        COMMITMENT_DUE_SOON,
        COMMITMENT_LATE;

        boolean isLate() {
            return this == SUPPORT_REQUEST_LATE || this == COMMITMENT_LATE;
        }

        boolean isOfRequest() {
            return this == SUPPORT_REQUEST_DUE_SOON || this == SUPPORT_REQUEST_LATE;
        }
    }

    static Stream<Signal> ofRequest(NodeId request, LocalDate dueOn) {
        return Stream.of(
                new Signal(Kind.SUPPORT_REQUEST_DUE_SOON, request, dueOn),
                new Signal(Kind.SUPPORT_REQUEST_LATE, request, dueOn));
    }

    static Stream<Signal> ofCommitment(NodeId commitment, LocalDate dueOn) {
        return Stream.of(
                new Signal(Kind.COMMITMENT_DUE_SOON, commitment, dueOn),
                new Signal(Kind.COMMITMENT_LATE, commitment, dueOn));
    }

    /** The first day on which it is true. */
    LocalDate from(Terms terms) {
        return kind.isLate() ? dueOn.plusDays(1) : terms.dueSoonFrom(dueOn);
    }

    static Comparator<Signal> inOrder(Terms terms) {
        return Comparator.comparing((Signal signal) -> signal.from(terms)).thenComparing(Signal::kind);
    }
}
