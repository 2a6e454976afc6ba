package nl.samenwijk.identity;

/** What a person is in this town. */
public enum Role {
    RESIDENT,
    COORDINATOR,
    DECISION_MAKER,
    FACILITATOR,
    STEERING_GROUP_MEMBER,
    POLICY_ADVISER,
    MODERATOR,
    ADMINISTRATOR
}
