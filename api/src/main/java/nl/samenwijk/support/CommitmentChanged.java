package nl.samenwijk.support;

/** A commitment after an act, with its request. */
public record CommitmentChanged(SeenCommitment commitment, SeenSupportRequest supportRequest) {}
