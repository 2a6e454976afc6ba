package nl.samenwijk.objection;

/** Where an objection stands: read from its facts, never set. */
public enum ObjectionStatus {
    /** It came before the decision was announced (Awb 6:10). */
    WAITING,
    OPEN,
    DECIDED,
    ANNOUNCED,
    WITHDRAWN;

    /** Whether the town has something to do for it now. */
    public boolean isPending() {
        return this == OPEN || this == DECIDED;
    }

    /** Whether it can still be added to, withdrawn and decided. */
    public boolean isUndecided() {
        return this == WAITING || this == OPEN;
    }
}
