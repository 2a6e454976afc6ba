package nl.samenwijk.term;

import java.time.LocalDate;
import nl.samenwijk.shared.Checks;
import org.jspecify.annotations.Nullable;

/** A fact by which the decision term may stand still (opschorting, Awb 4:15). */
public sealed interface Suspension {

    SuspensionKind kind();

    /** Notes what cannot be true of a request that was received on this day. */
    void check(Checks checks, LocalDate receivedOn);

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
            checks.must(!askedOn.isBefore(receivedOn), "askedOn", "term.error.beforeReceipt");
            checks.must(isNotBefore(deadline), "deadline", "term.error.beforeAsked");
            checks.must(isNotBefore(completedOn), "completedOn", "term.error.beforeAsked");
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
            checks.must(!until.isBefore(receivedOn), "until", "term.error.beforeReceipt");
        }
    }
}
