package nl.samenwijk.support;

/** Which commitment, and the version of it that the person acted on. */
public record CommitmentRef(String commitmentId, long expectedVersion) {}
