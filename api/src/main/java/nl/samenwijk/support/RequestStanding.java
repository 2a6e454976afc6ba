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
 * @param coordinator whether they are its coordinator: of the area, or the desk where nobody of the area may act on this request
 * @param hasMandate whether some mandate of theirs covers this kind of support here, whatever the amount
 * @param department the person's department, for who carries out commitments
 */
record RequestStanding(
        Standing initiative,
        SupportRequest request,
        boolean coordinator,
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

    /** Own interest takes every deciding act away (Awb 2:4): of the initiator, the co-signer, an objector and who declared one. */
    boolean hasOwnInterest() {
        return initiative.hasOwnInterest() || isCoSigner() || objects() || hasDeclaredInterest();
    }

    boolean hasDeclaredInterest() {
        return viewer().isSignedIn() && request.isInterestedIn(viewer().id());
    }

    /** Whether one of the objections is this person's. */
    boolean objects() {
        return request.objections().stream().anyMatch(one -> one.isBy(viewer()));
    }

    boolean coordinates() {
        return coordinator && !hasOwnInterest();
    }

    /** Whether they may do an initiator's act for the initiator. Who declared an interest takes no part at all. */
    boolean servesTheInitiator() {
        return (coordinator || initiative.servesTheInitiator()) && !hasDeclaredInterest();
    }

    /** Whether they may file an objection for who came to the desk, and act for that person later. */
    boolean isDesk() {
        return viewer().isDesk() && !hasDeclaredInterest();
    }

    boolean decides() {
        return viewer().has(Role.DECISION_MAKER) && hasMandate && !hasOwnInterest();
    }

    /** Whether the decision that waits for a second person is this person's. */
    boolean proposed() {
        return request.proposal() != null && request.proposal().isBy(viewer());
    }

    /** Whether they wrote, decided or agreed to one of the decisions. */
    boolean tookPart() {
        return request.decisions().stream().anyMatch(one -> one.isBy(viewer()));
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
        return isOwner || servesTheInitiator();
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
        return switch (act) {
            case MEET_OBLIGATION -> roleForObligation();
            case LODGE_OBJECTION -> as(act, Actor.Role.INTERESTED_PARTY, isDesk() || !handles());
            case ADD_OBJECTION_GROUNDS, WITHDRAW_OBJECTION ->
                as(act, Actor.Role.INTERESTED_PARTY, objects() || (isDesk() && request.hasObjectorWithoutAccount()));
            case DECLARE_CONFLICT -> roleOfStaff();
            case AMEND_REQUEST -> roleForAmendment();
            case GIVE_NOTICE_OF_DEFAULT ->
                asInitiator(act).or(() -> as(act, Actor.Role.INTERESTED_PARTY, objects() || isDesk()));
            default -> roleOfTable(act);
        };
    }

    private Optional<Actor.Role> roleOfTable(SupportAct act) {
        return asInitiator(act)
                .or(() -> as(act, Actor.Role.COORDINATOR, coordinates()))
                .or(() -> as(act, Actor.Role.DECISION_MAKER, decides()))
                .or(() -> as(act, Actor.Role.STEERING_GROUP_MEMBER, advises()));
    }

    private Optional<Actor.Role> asInitiator(SupportAct act) {
        return as(act, Actor.Role.INITIATOR, isInitiator() || servesTheInitiator());
    }

    /** Whether it is theirs to decide, or to prepare that. */
    private boolean handles() {
        return coordinates() || decides();
    }

    /** Who judges a change does not ask it for the applicant at the same time, unless nothing waits to be judged. */
    private Optional<Actor.Role> roleForAmendment() {
        if (isInitiator()) {
            return Optional.of(Actor.Role.INITIATOR);
        }
        return coordinates() ? Optional.of(Actor.Role.COORDINATOR) : asInitiator(SupportAct.AMEND_REQUEST);
    }

    private Optional<Actor.Role> roleOfStaff() {
        if (hasDeclaredInterest() || isInitiator()) {
            return Optional.empty();
        }
        if (viewer().has(Role.FACILITATOR) && holdsAny()) {
            return Optional.of(Actor.Role.FACILITATOR);
        }
        return as(SupportAct.DECLARE_CONFLICT, Actor.Role.COORDINATOR, coordinator)
                .or(() -> as(
                        SupportAct.DECLARE_CONFLICT,
                        Actor.Role.DECISION_MAKER,
                        viewer().has(Role.DECISION_MAKER) && hasMandate))
                .or(() -> as(SupportAct.DECLARE_CONFLICT, Actor.Role.STEERING_GROUP_MEMBER, advises()));
    }

    private Optional<Actor.Role> roleForObligation() {
        if (isInitiator()) {
            return Optional.of(Actor.Role.INITIATOR);
        }
        if (servesTheInitiator()) {
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
        boolean could = (by.contains(Actor.Role.COORDINATOR) && coordinator)
                || (by.contains(Actor.Role.DECISION_MAKER) && viewer.has(Role.DECISION_MAKER) && hasMandate)
                || (by.contains(Actor.Role.STEERING_GROUP_MEMBER)
                        && viewer.has(
                                Role.STEERING_GROUP_MEMBER, request.place().areaCode()));
        return hasOwnInterest() && could;
    }

    /** This person, acting in a role. The public reads the department of a facilitator, not the name. */
    Acting acting(Actor.Role role, Instant now) {
        if (role == Actor.Role.INITIATOR && (isInitiator() || servesTheInitiator())) {
            return initiative.acting(role, now);
        }
        LocalText publicName = role == Actor.Role.FACILITATOR ? department : null;
        return new Acting(new Actor(role, viewer().id(), viewer().displayName(), publicName), null, now);
    }
}
