package nl.samenwijk.initiative;

import java.util.EnumSet;
import java.util.Set;
import nl.samenwijk.shared.Creation;

/**
 * An initiative of another system, to be taken over. It has no initiator with an account, so the coordinator of its area and the desk act for them.
 *
 * @param creation by what it is known there, so that it comes over only once
 * @param plan what it says of itself; its group name is the name of the initiator
 * @param status where it stands there
 */
public record ImportInitiative(
        Creation creation, ProposeInitiative plan, InitiatorKind initiatorKind, InitiativeStatus status) {

    /** Later states say how it ended and by whom, which a row cannot tell. */
    public static final Set<InitiativeStatus> STATES = EnumSet.of(
            InitiativeStatus.DRAFT, InitiativeStatus.SUBMITTED, InitiativeStatus.PUBLISHED, InitiativeStatus.RUNNING);

    public ImportInitiative {
        if (!STATES.contains(status)) {
            throw new IllegalArgumentException("an initiative cannot come over as " + status);
        }
    }
}
