package nl.samenwijk.initiative;

import java.util.EnumSet;
import java.util.Set;

/** Where an initiative stands. Only {@link InitiativeAct} leads from one to another. */
public enum InitiativeStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    PUBLISHED,
    RUNNING,
    ON_HOLD,
    COMPLETED,
    WITHDRAWN,
    REJECTED;

    /** What the board shows by itself. */
    static final Set<InitiativeStatus> ON_THE_BOARD = EnumSet.of(PUBLISHED, RUNNING, ON_HOLD, COMPLETED);

    /** Whether anything can still happen. */
    public boolean isOpen() {
        return this != COMPLETED && this != WITHDRAWN && this != REJECTED;
    }
}
