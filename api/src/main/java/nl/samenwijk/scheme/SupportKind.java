package nl.samenwijk.scheme;

/** The kinds of support that a municipality can give, each with a decision of its own. */
public enum SupportKind {
    FUNDING,
    PERMIT,
    MATERIAL_LOAN,
    EXPERTISE,
    SPACE,
    PUBLIC_SPACE_WORK,
    COMMUNICATION,
    ENFORCEMENT_PRESENCE,
    PARTNER_LINK,
    TRAINING
}
