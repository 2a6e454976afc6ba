package nl.samenwijk.support;

import java.util.EnumSet;
import java.util.Set;

/** Where a request stands. Only {@link SupportAct} leads from one to another. */
public enum SupportStatus {
    RECEIVED,
    COMPLETENESS_CHECK,
    AWAITING_APPLICANT,
    IN_REVIEW,
    AWAITING_ADVICE,
    AWAITING_SECOND_APPROVAL,
    DECIDED,
    FACILITATING,
    DELIVERED,
    CLOSED,
    WITHDRAWN;

    /** Not decided yet. */
    static final Set<SupportStatus> UNDECIDED = EnumSet.of(
            RECEIVED, COMPLETENESS_CHECK, AWAITING_APPLICANT, IN_REVIEW, AWAITING_ADVICE, AWAITING_SECOND_APPROVAL);

    static final Set<SupportStatus> ANY = EnumSet.allOf(SupportStatus.class);

    /** Those in which a decision can have been announced: also those in which it is judged again. */
    static final Set<SupportStatus> ONCE_ANNOUNCED = EnumSet.complementOf(EnumSet.of(RECEIVED, WITHDRAWN));

    public boolean isUndecided() {
        return UNDECIDED.contains(this);
    }

    /** Whether the decision on it was announced. */
    public boolean isAnnounced() {
        return this == FACILITATING || this == DELIVERED || this == CLOSED;
    }

    /** Whether anything can still happen. */
    public boolean isOpen() {
        return this != CLOSED && this != WITHDRAWN;
    }

    /** Whether an initiative with it can be completed. */
    public boolean isFinished() {
        return this == DELIVERED || this == CLOSED || this == WITHDRAWN;
    }
}
