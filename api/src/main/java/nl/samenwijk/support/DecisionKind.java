package nl.samenwijk.support;

import nl.samenwijk.scheme.DecisionOutcome;

/** What a decision is about. */
public enum DecisionKind {
    GRANT,
    REFUSAL,
    NOT_PROCESSED,
    ADVANCE,
    DETERMINATION,
    /** A new decision after an objection, in the place of the one before (Awb 7:11(2)). */
    REVISION,
    REVOCATION,
    RECOVERY,
    /** What a late decision costs the town (Awb 4:18). */
    PENALTY;

    static DecisionKind of(DecisionOutcome outcome) {
        if (outcome == DecisionOutcome.NOT_PROCESSED) {
            return NOT_PROCESSED;
        }
        return outcome.isGrant() ? GRANT : REFUSAL;
    }

    /** Whether it answers what was asked; the others follow from that answer, or from its lateness. */
    boolean answersTheRequest() {
        return this == GRANT || this == REFUSAL || this == NOT_PROCESSED || this == REVISION;
    }
}
