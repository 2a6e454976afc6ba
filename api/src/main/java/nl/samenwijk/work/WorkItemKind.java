package nl.samenwijk.work;

/** What an item of the queue is. */
public enum WorkItemKind {
    INITIATIVE,
    SUPPORT_REQUEST,
    COMMITMENT,
    OBJECTION,
    COMPLAINT
}
