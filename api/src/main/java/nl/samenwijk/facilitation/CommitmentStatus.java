package nl.samenwijk.facilitation;

/** Where a commitment stands. {@link #LATE} is shown when the day has passed, and never stored. */
public enum CommitmentStatus {
    PLANNED,
    IN_PROGRESS,
    DONE,
    LATE,
    CANCELLED
}
