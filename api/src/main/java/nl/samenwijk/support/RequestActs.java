package nl.samenwijk.support;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.samenwijk.activity.Actor;
import nl.samenwijk.activity.Outboxes;
import nl.samenwijk.activity.Relay;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.initiative.Board;
import nl.samenwijk.initiative.Initiative;
import nl.samenwijk.shared.Attempts;
import nl.samenwijk.shared.Creation;
import nl.samenwijk.shared.IdempotencyConflictError;
import nl.samenwijk.shared.Municipality;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.NotFoundError;
import nl.samenwijk.shared.Outcome;
import nl.samenwijk.shared.StaleVersionError;
import nl.samenwijk.shared.TownClock;
import nl.samenwijk.shared.UserError;
import nl.samenwijk.term.Terms;
import org.springframework.stereotype.Component;

/**
 * How every act on a request goes: find it with the person's rights, check who, which version, which state and what the guards say, change it, and write it in
 * one conditional write. When somebody else wrote in between, all of it is done again on what is there now.
 */
@Component
class RequestActs {

    private static final String REQUEST = "supportRequestId";

    private final SupportStore store;
    private final Board initiatives;
    private final RequestRights rights;
    private final Terms terms;
    private final Municipality municipality;
    private final Relay relay;
    private final TownClock clock;

    RequestActs(
            SupportStore store,
            Board initiatives,
            RequestRights rights,
            Terms terms,
            Municipality municipality,
            Relay relay,
            TownClock clock) {
        this.store = store;
        this.initiatives = initiatives;
        this.rights = rights;
        this.terms = terms;
        this.municipality = municipality;
        this.relay = relay;
        this.clock = clock;
    }

    /** A request with the initiative it is for. */
    record Found(SupportRequest request, Initiative initiative) {

        Found with(SupportRequest changed) {
            return new Found(changed, initiative);
        }
    }

    /** What an act makes of a request. */
    @FunctionalInterface
    interface Step extends BiFunction<RequestStanding, Deed, Outcome<SupportRequest>> {}

    /** What may be done with a found request, before anything is changed. */
    @FunctionalInterface
    interface Attempt extends BiFunction<Found, RequestStanding, Outcome<SupportRequest>> {}

    /**
     * What makes something new in a request, once for each call.
     *
     * @param made the calls of which something of this kind came in a request
     * @param byKey the request in which something came of the call with this key
     */
    record Making(
            Creation creation,
            Function<SupportRequest, Stream<Creation>> made,
            Function<String, Optional<SupportRequest>> byKey) {

        private Optional<Creation> earlier(SupportRequest request) {
            return made.apply(request)
                    .filter(one -> one.key().equals(creation.key()))
                    .findFirst();
        }

        private boolean isOf(SupportRequest other) {
            return byKey.apply(creation.key())
                    .filter(request -> !request.id().equals(other.id()))
                    .isEmpty();
        }
    }

    Outcome<Found> change(RequestRef ref, Viewer viewer, SupportAct act, Step step) {
        return write(id(ref), REQUEST, viewer, (found, standing) -> attempt(standing, ref, act, step));
    }

    /** A retry is looked for before the version, and changes nothing. */
    Outcome<Found> make(RequestRef ref, Viewer viewer, SupportAct act, Making making, Step step) {
        return write(
                id(ref),
                REQUEST,
                viewer,
                (found, standing) -> making.earlier(found.request())
                        .map(earlier -> making.creation().again(earlier, found.request()))
                        .orElseGet(() -> makeFirst(standing, ref, act, making, step)));
    }

    /** Under a key that was not used for another request. */
    private Outcome<SupportRequest> makeFirst(
            RequestStanding standing, RequestRef ref, SupportAct act, Making making, Step step) {
        return making.isOf(standing.request())
                ? attempt(standing, ref, act, step)
                : Outcome.refused(new IdempotencyConflictError());
    }

    private static Optional<NodeId> id(RequestRef ref) {
        return NodeId.fromOpaque(ref.supportRequestId(), SupportRequest.TYPE);
    }

    /** What a person who may do an act now would bring about by it. Nothing is written, so nobody can come in between. */
    <T> Outcome<T> look(
            RequestRef ref, Viewer viewer, SupportAct act, BiFunction<RequestStanding, Deed, Outcome<T>> look) {
        return id(ref).flatMap(one -> known(one, viewer))
                .map(found -> attempt(standing(found, viewer), ref, act, look))
                .orElseGet(() -> Outcome.refused(NotFoundError.at(REQUEST)));
    }

    /** Reads, tries and writes until nobody was in between. */
    Outcome<Found> write(Optional<NodeId> id, String field, Viewer viewer, Attempt attempt) {
        return Attempts.untilDone(String.valueOf(id), () -> tried(id, field, viewer, attempt));
    }

    /** Empty when somebody else wrote in between. */
    private Optional<Outcome<Found>> tried(Optional<NodeId> id, String field, Viewer viewer, Attempt attempt) {
        Optional<Found> found = id.flatMap(one -> known(one, viewer));
        if (found.isEmpty()) {
            return Optional.of(Outcome.refused(NotFoundError.at(field)));
        }
        SupportRequest before = found.get().request();
        Outcome<SupportRequest> outcome = attempt.apply(found.get(), standing(found.get(), viewer));
        boolean changes = outcome instanceof Outcome.Done<SupportRequest> done
                && done.value().revision() != before.revision();
        if (changes && !written(before, outcome)) {
            return Optional.empty();
        }
        return Optional.of(outcome.map(found.get()::with));
    }

    private boolean written(SupportRequest before, Outcome<SupportRequest> outcome) {
        if (!(outcome instanceof Outcome.Done<SupportRequest> done) || !store.replace(before, done.value())) {
            return false;
        }
        handOver(done.value());
        return true;
    }

    Optional<Found> find(NodeId id) {
        return store.byId(id)
                .flatMap(request -> initiatives.unchecked(List.of(request.initiative())).stream()
                        .findFirst()
                        .map(initiative -> new Found(request, initiative)));
    }

    RequestStanding standing(Found found, Viewer viewer) {
        return rights.standing(viewer, found.request(), found.initiative(), clock.today());
    }

    /** Empty when there is none, or the viewer may not know of it. */
    private Optional<Found> known(NodeId id, Viewer viewer) {
        return find(id).filter(found -> RequestSight.of(standing(found, viewer)) != RequestSight.NOTHING);
    }

    void handOver(SupportRequest written) {
        relay.handOver(store, new Outboxes.Unsent(written.id(), written.outbox()));
    }

    <T> Outcome<T> attempt(
            RequestStanding standing,
            RequestRef ref,
            SupportAct act,
            BiFunction<RequestStanding, Deed, Outcome<T>> step) {
        SupportRequest request = standing.request();
        Optional<Actor.Role> role = standing.roleFor(act);
        if (role.isEmpty()) {
            return Outcome.refused(noRole(standing, act));
        }
        if (ref.isStale(request.version())) {
            return Outcome.refused(new StaleVersionError(request.version()));
        }
        Optional<UserError> refusal = rights.refusal(act, standing, clock.today());
        return refusal.isPresent()
                ? Outcome.refused(withAllowed(refusal.get(), standing))
                : step.apply(standing, deed(standing, role.get()));
    }

    Deed deed(RequestStanding standing, Actor.Role role) {
        return new Deed(standing.acting(role, clock.now()), terms, municipality.confirmDeliveryWithinDays());
    }

    /** Who proposed hears that, whatever else they are. */
    private static UserError noRole(RequestStanding standing, SupportAct act) {
        if (act == SupportAct.CONFIRM_DECISION && standing.proposed()) {
            return FourEyesError.ofProposal();
        }
        return RequestRights.noRole(
                standing, act.by(), act.by().stream().sorted().findFirst().orElseThrow());
    }

    UserError withAllowed(UserError error, RequestStanding standing) {
        return rights.withAllowed(error, standing, clock.today());
    }
}
