package nl.samenwijk.complaint;

/** What the town found about a complaint (Awb 9:12). */
public enum ComplaintFindings {
    WELL_FOUNDED,
    PARTLY_WELL_FOUNDED,
    UNFOUNDED,
    /** For a reason of Awb 9:8. */
    NOT_HANDLED
}
