package nl.samenwijk.activity;

/** The parties on which something can wait. */
public enum WaitingParty {
    INITIATOR,
    CO_SIGNER,
    COORDINATOR,
    DECISION_MAKER,
    FACILITATOR,
    STEERING_GROUP,
    NOBODY;

    /** Whether it is the town that must act. */
    public boolean isTown() {
        return this == COORDINATOR || this == DECISION_MAKER || this == FACILITATOR || this == STEERING_GROUP;
    }
}
