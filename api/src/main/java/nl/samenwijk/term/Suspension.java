package nl.samenwijk.term;

import java.time.LocalDate;
import nl.samenwijk.shared.Checks;
import org.jspecify.annotations.Nullable;

/** A fact by which the decision term may stand still (opschorting, Awb 4:15). */
public sealed interface Suspension {

    SuspensionKind kind();

    /** Notes what cannot be true of a request that was received on this day. */
    void check(Checks checks, LocalDate receivedOn);

    /** Whether both cannot be true. Days that overlap, or the same fact twice, contradict nothing. */
    boolean contradicts(Suspension other);

    /**
     * The applicant was asked to complete the request.
     *
     * @param deadline without one the term does not stand still (ECLI:NL:RVS:2016:2527)
     * @param completedOn the day on which the request was complete; null while it is not, also after an answer that was insufficient
     */
    record Completion(
            LocalDate askedOn,
            @Nullable LocalDate deadline,
            @Nullable LocalDate completedOn) implements Suspension {

        @Override
        public SuspensionKind kind() {
            return SuspensionKind.COMPLETION;
        }

        @Override
        public void check(Checks checks, LocalDate receivedOn) {
            checks.day("askedOn", askedOn);
            checks.day("deadline", deadline);
            checks.day("completedOn", completedOn);
            String article = kind().article();
            checks.lawful(!askedOn.isBefore(receivedOn), "askedOn", article, "term.error.beforeReceipt");
            checks.lawful(isNotBefore(deadline), "deadline", article, "term.error.beforeAsked");
            checks.lawful(isNotBefore(completedOn), "completedOn", article, "term.error.beforeAsked");
        }

        /** One request to complete has one deadline, and one day on which it was met. */
        @Override
        public boolean contradicts(Suspension other) {
            return other instanceof Completion asked && asked.askedOn.equals(askedOn) && !asked.equals(this);
        }

        private boolean isNotBefore(@Nullable LocalDate day) {
            return day == null || !day.isBefore(askedOn);
        }
    }

    /** Any other reason, with its first and its last day; both count. */
    record Period(SuspensionKind kind, LocalDate from, LocalDate until) implements Suspension {

        public Period {
            if (kind == SuspensionKind.COMPLETION) {
                throw new IllegalArgumentException("A request to complete has a deadline, not a period");
            }
        }

        @Override
        public void check(Checks checks, LocalDate receivedOn) {
            checks.period("from", from, "until", until);
            checks.lawful(!until.isBefore(receivedOn), "until", kind.article(), "term.error.beforeReceipt");
        }

        @Override
        public boolean contradicts(Suspension other) {
            return false;
        }
    }
}
