package nl.samenwijk.initiative;

/** What an initiative is about. */
public enum Theme {
    NEIGHBOURHOOD_WATCH,
    BURGLARY,
    HEALTH_SAFETY,
    PUBLIC_SPACE,
    BUSINESS_SAFETY,
    YOUTH,
    GREEN,
    CLEAN,
    MEETING,
    DIGITAL_SAFETY,
    LONELINESS,
    SOCIAL_NUISANCE,
    TRAFFIC,
    CRISIS_RESILIENCE,
    INFORMATION,
    CHALLENGE
}
