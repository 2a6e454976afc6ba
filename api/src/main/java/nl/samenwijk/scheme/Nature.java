package nl.samenwijk.scheme;

/** What a decision is in law. */
public enum Nature {
    /** An order (besluit, Awb 1:3): legal term, remedy clause, objection. */
    ORDER,
    /** A factual act (feitelijke handeling): a service term, and complaint instead of objection. */
    FACTUAL_ACT
}
