package nl.samenwijk.scheme;

/** The outcomes of a decision on a request. */
public enum DecisionOutcome {
    GRANTED,
    PARTLY_GRANTED,
    GRANTED_WITH_OBLIGATIONS,
    REFUSED,
    /** Not judged, because it stayed incomplete (buiten behandeling, Awb 4:5). */
    NOT_PROCESSED;

    public boolean isGrant() {
        return this == GRANTED || this == PARTLY_GRANTED || this == GRANTED_WITH_OBLIGATIONS;
    }

    /** Whether something that was asked is withheld, so that another way must be named. */
    public boolean withholds() {
        return this == REFUSED || this == PARTLY_GRANTED;
    }
}
