package nl.samenwijk.support;

/** Which request, and the version of it that the person acted on. */
public record RequestRef(String supportRequestId, long expectedVersion) {}
