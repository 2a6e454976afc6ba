package nl.samenwijk.complaint;

/** Which complaint, and the version of it that the person acted on. */
public record ComplaintRef(String complaintId, long expectedVersion) {}
