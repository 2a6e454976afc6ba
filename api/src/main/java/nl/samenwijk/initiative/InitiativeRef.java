package nl.samenwijk.initiative;

/** Which initiative, and the version of it that the person acted on. */
public record InitiativeRef(String initiativeId, long expectedVersion) {}
