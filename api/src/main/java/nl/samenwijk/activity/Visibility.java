package nl.samenwijk.activity;

/** Who may read an entry or a fact. */
public enum Visibility {
    /** Everybody. */
    PUBLIC,
    /** The initiator, the co-signer, and who handles it. */
    PARTIES,
    /** The staff of the area. */
    INTERNAL
}
