package nl.samenwijk.support;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.samenwijk.activity.Acting;
import nl.samenwijk.activity.Actor;
import nl.samenwijk.facilitation.Commitment;
import nl.samenwijk.identity.Role;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.initiative.Initiative;
import nl.samenwijk.initiative.Standing;
import nl.samenwijk.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * What a person is to a request: what they are to its initiative, and what they are to the request besides.
 *
 * @param hasMandate whether some mandate of theirs covers this kind of support here, whatever the amount
 * @param department the person's department, for who carries out commitments
 */
record RequestStanding(
        Standing initiative,
        SupportRequest request,
        boolean hasMandate,
        @Nullable LocalText department) {

    Viewer viewer() {
        return initiative.viewer();
    }

    Initiative plan() {
        return initiative.initiative();
    }

    boolean isInitiator() {
        return initiative.isInitiator();
    }

    boolean isCoSigner() {
        return request.coSigner() != null
                && viewer().represents(request.coSigner().id());
    }

    /** Own interest takes every deciding act away (Awb 2:4): of the initiator and the co-signer. */
    boolean hasOwnInterest() {
        return initiative.hasOwnInterest() || isCoSigner();
    }

    boolean coordinates() {
        return initiative.coordinates() && !hasOwnInterest();
    }

    boolean decides() {
        return viewer().has(Role.DECISION_MAKER) && hasMandate && !hasOwnInterest();
    }

    /** Whether the decision that waits for a second person is this person's. */
    boolean proposed() {
        return request.proposal() != null
                && viewer().is(request.proposal().proposedBy().account());
    }

    boolean advises() {
        return viewer().has(Role.STEERING_GROUP_MEMBER, request.place().areaCode()) && !hasOwnInterest();
    }

    boolean holds(Commitment commitment) {
        return viewer().isSignedIn() && viewer().is(commitment.holder().account());
    }

    boolean holdsAny() {
        return request.commitments().stream().anyMatch(this::holds);
    }

    /** Whether it is for this person to meet an obligation; the coordinator records it for its owner. */
    boolean owns(Obligation obligation) {
        Obligation.Owner owner = obligation.owner();
        boolean isOwner = owner == null ? isInitiator() : viewer().is(owner.account());
        return isOwner || initiative.servesTheInitiator();
    }

    boolean ownsAnyObligation() {
        return request.lastDecision().stream()
                .flatMap(decision -> decision.obligations().stream())
                .map(Obligation::owner)
                .anyMatch(owner -> owner != null && viewer().is(owner.account()));
    }

    /** The role in which this person can do an act; empty when in none. */
    Optional<Actor.Role> roleFor(SupportAct act) {
        if (!viewer().isSignedIn()) {
            return Optional.empty();
        }
        if (act == SupportAct.MEET_OBLIGATION) {
            return roleForObligation();
        }
        return asInitiator(act)
                .or(() -> as(act, Actor.Role.COORDINATOR, coordinates()))
                .or(() -> as(act, Actor.Role.DECISION_MAKER, decides()))
                .or(() -> as(act, Actor.Role.STEERING_GROUP_MEMBER, advises()));
    }

    private Optional<Actor.Role> asInitiator(SupportAct act) {
        return as(act, Actor.Role.INITIATOR, isInitiator() || initiative.servesTheInitiator());
    }

    private Optional<Actor.Role> roleForObligation() {
        if (isInitiator()) {
            return Optional.of(Actor.Role.INITIATOR);
        }
        if (initiative.servesTheInitiator()) {
            return Optional.of(Actor.Role.COORDINATOR);
        }
        Actor.Role own = viewer().has(Role.FACILITATOR) ? Actor.Role.FACILITATOR : Actor.Role.INITIATOR;
        return ownsAnyObligation() ? Optional.of(own) : Optional.empty();
    }

    private static Optional<Actor.Role> as(SupportAct act, Actor.Role role, boolean is) {
        return is && act.by().contains(role) ? Optional.of(role) : Optional.empty();
    }

    /** Whether only an own interest stands in the way. */
    boolean isBarredByInterest(Set<Actor.Role> by) {
        Viewer viewer = viewer();
        boolean could = (by.contains(Actor.Role.COORDINATOR) && initiative.coordinates())
                || (by.contains(Actor.Role.DECISION_MAKER) && viewer.has(Role.DECISION_MAKER) && hasMandate)
                || (by.contains(Actor.Role.STEERING_GROUP_MEMBER)
                        && viewer.has(
                                Role.STEERING_GROUP_MEMBER, request.place().areaCode()));
        return hasOwnInterest() && could;
    }

    /** This person, acting in a role. The public reads the department of a facilitator, not the name. */
    Acting acting(Actor.Role role, Instant now) {
        boolean forTheInitiator = isInitiator() || initiative.servesTheInitiator();
        if (role == Actor.Role.INITIATOR && forTheInitiator) {
            return initiative.acting(role, now);
        }
        LocalText publicName = role == Actor.Role.FACILITATOR ? department : null;
        return new Acting(new Actor(role, viewer().id(), viewer().displayName(), publicName), null, now);
    }
}
