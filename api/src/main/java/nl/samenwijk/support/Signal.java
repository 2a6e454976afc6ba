package nl.samenwijk.support;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.term.Terms;

/**
 * That a last day is near or has passed: true by date alone, and told in the log once for each such day.
 *
 * @param thing the request, or one of its commitments or objections
 * @param dueOn the last day that it is about: another one gives another signal
 */
public record Signal(Kind kind, NodeId thing, LocalDate dueOn) {

    /** When nothing is to be told any more. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** The kinds of entry that a day alone brings about. */
    public enum Kind {
        SUPPORT_REQUEST_DUE_SOON,
        SUPPORT_REQUEST_LATE,
        /** What was asked is granted by law, because nobody decided (Awb 4:20b). */
        GRANTED_BY_SILENCE,
        COMMITMENT_DUE_SOON,
        COMMITMENT_LATE,
        OBJECTION_DUE_SOON,
        OBJECTION_LATE;

        /** Whether its last day has passed. */
        boolean isLate() {
            return this != SUPPORT_REQUEST_DUE_SOON && this != COMMITMENT_DUE_SOON && this != OBJECTION_DUE_SOON;
        }

        boolean isForEverybody() {
            return this == SUPPORT_REQUEST_LATE || this == GRANTED_BY_SILENCE || this == COMMITMENT_LATE;
        }

        boolean isOfCommitment() {
            return this == COMMITMENT_DUE_SOON || this == COMMITMENT_LATE;
        }
    }

    static Stream<Signal> ofRequest(SupportRequest request) {
        boolean byLaw = request.rule().isGrantedBySilence()
                && (request.status().isUndecided()
                        || request.lastDecision()
                                .filter(one -> one.announceBy() != null)
                                .isPresent());
        return Stream.of(
                new Signal(Kind.SUPPORT_REQUEST_DUE_SOON, request.id(), request.dueOn()),
                new Signal(byLaw ? Kind.GRANTED_BY_SILENCE : Kind.SUPPORT_REQUEST_LATE, request.id(), request.dueOn()));
    }

    static Stream<Signal> ofObjection(NodeId objection, LocalDate dueOn) {
        return Stream.of(
                new Signal(Kind.OBJECTION_DUE_SOON, objection, dueOn),
                new Signal(Kind.OBJECTION_LATE, objection, dueOn));
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
