package nl.samenwijk.initiative;

/** The kinds of initiator: who proposes an initiative and carries it out. */
public enum InitiatorKind {
    RESIDENT,
    RESIDENT_GROUP,
    BUSINESS_ASSOCIATION
}
