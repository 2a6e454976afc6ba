package nl.samenwijk.initiative;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.samenwijk.activity.Acting;
import nl.samenwijk.activity.Actor;
import nl.samenwijk.activity.Visibility;
import nl.samenwijk.identity.Role;
import nl.samenwijk.identity.Viewer;

/**
 * What a person is to an initiative, from which follows what they may do and see.
 *
 * @param coordinates whether they coordinate it: as coordinator of the area, or as the desk where nobody else may
 */
public record Standing(Viewer viewer, Initiative initiative, boolean coordinates) {

    public boolean isInitiator() {
        return initiative.initiator().is(viewer);
    }

    /** Whether they may do an initiator's act for the initiator: the area's coordinator and the desk may. */
    public boolean servesTheInitiator() {
        return coordinates || viewer.isDesk();
    }

    /** An own interest takes every deciding act away (Awb 2:4). */
    public boolean hasOwnInterest() {
        return isInitiator() || (viewer.isSignedIn() && initiative.initiator().isAccount(viewer.id()));
    }

    /** The role in which this person can do something that these roles may do; empty when in none. */
    public Optional<Actor.Role> roleFor(Set<Actor.Role> by) {
        if (by.contains(Actor.Role.INITIATOR) && isInitiator()) {
            return Optional.of(Actor.Role.INITIATOR);
        }
        if (by.contains(Actor.Role.COORDINATOR) && coordinates && !hasOwnInterest()) {
            return Optional.of(Actor.Role.COORDINATOR);
        }
        if (by.contains(Actor.Role.MODERATOR) && viewer.has(Role.MODERATOR) && !hasOwnInterest()) {
            return Optional.of(Actor.Role.MODERATOR);
        }
        return by.contains(Actor.Role.INITIATOR) && servesTheInitiator()
                ? Optional.of(Actor.Role.INITIATOR)
                : Optional.empty();
    }

    /** Whether only an own interest stands in the way. */
    public boolean isBarredByInterest(Set<Actor.Role> by) {
        boolean couldCoordinate = by.contains(Actor.Role.COORDINATOR) && coordinates;
        boolean couldModerate = by.contains(Actor.Role.MODERATOR) && viewer.has(Role.MODERATOR);
        return hasOwnInterest() && (couldCoordinate || couldModerate);
    }

    /** This person, acting in a role. Who does an initiator's act for the initiator acts as coordinator, on their behalf. */
    public Acting acting(Actor.Role role, Instant now) {
        boolean onBehalf = role == Actor.Role.INITIATOR && !isInitiator();
        return new Acting(
                Actor.of(onBehalf ? Actor.Role.COORDINATOR : role, viewer.id(), viewer.displayName()),
                onBehalf ? initiative.initiator().displayName() : null,
                now);
    }

    /** What they may read. The desk reads what the initiator reads, because it acts for them. */
    public Visibility sees() {
        if (coordinates && !hasOwnInterest()) {
            return Visibility.INTERNAL;
        }
        return isInitiator() || servesTheInitiator() ? Visibility.PARTIES : Visibility.PUBLIC;
    }
}
