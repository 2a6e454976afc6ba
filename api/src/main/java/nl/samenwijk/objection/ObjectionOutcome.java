package nl.samenwijk.objection;

/** What comes of an objection (Awb 7:11). */
public enum ObjectionOutcome {
    UPHELD,
    PARTLY_UPHELD,
    DISMISSED,
    INADMISSIBLE;

    /** Whether the request is decided again. */
    public boolean reopens() {
        return this == UPHELD || this == PARTLY_UPHELD;
    }
}
