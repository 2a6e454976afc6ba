package nl.samenwijk.complaint;

/** Where a complaint stands. */
public enum ComplaintStatus {
    OPEN,
    ANSWERED
}
