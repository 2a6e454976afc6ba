package nl.samenwijk.scheme;

/** How one accounts for a grant (verantwoording, Awb 4:37(1)(b), 4:45). */
public enum AccountingForm {
    /** Nothing has to be sent; the town takes samples. */
    NONE,
    /** A report of what was done. */
    CONTENT,
    /** A report of what was done, and the costs. */
    CONTENT_AND_FINANCE
}
