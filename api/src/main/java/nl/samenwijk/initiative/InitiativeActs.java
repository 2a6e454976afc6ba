package nl.samenwijk.initiative;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.samenwijk.activity.Acting;
import nl.samenwijk.activity.Actor;
import nl.samenwijk.activity.Outboxes;
import nl.samenwijk.activity.Relay;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.shared.Attempts;
import nl.samenwijk.shared.ForbiddenError;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.NotAllowedNowError;
import nl.samenwijk.shared.NotFoundError;
import nl.samenwijk.shared.Outcome;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.StaleVersionError;
import nl.samenwijk.shared.TownClock;
import nl.samenwijk.shared.UserError;
import org.springframework.stereotype.Component;

/**
 * How every act on an initiative goes: find it with the person's rights, check who, which version and which state, change it, and write it in one conditional
 * write. When somebody else wrote in between, all of it is done again on what is there now.
 */
@Component
class InitiativeActs {

    private final InitiativeStore store;
    private final Coordination coordination;
    private final InitiativeRights rights;
    private final Baskets baskets;
    private final Relay relay;
    private final TownClock clock;

    InitiativeActs(
            InitiativeStore store,
            Coordination coordination,
            InitiativeRights rights,
            Baskets baskets,
            Relay relay,
            TownClock clock) {
        this.store = store;
        this.coordination = coordination;
        this.rights = rights;
        this.baskets = baskets;
        this.relay = relay;
        this.clock = clock;
    }

    /** What an act makes of an initiative. */
    @FunctionalInterface
    interface Step extends BiFunction<Initiative, Acting, Outcome<Initiative>> {}

    Outcome<Initiative> change(InitiativeRef ref, Viewer viewer, InitiativeAct act, Step step) {
        return write(ref.initiativeId(), viewer, initiative -> attempt(initiative, ref, viewer, act, step));
    }

    /** A request asks no version: it changes nothing that anybody could have read. */
    Outcome<Initiative> receive(String initiativeId, Viewer viewer, Initiatives.Reception reception) {
        Outcome<Initiative> outcome = write(
                initiativeId,
                viewer,
                initiative -> reception.isKnown() ? Outcome.done(initiative) : received(initiative, viewer, reception));
        return outcome.map(this::placeIncoming);
    }

    private Outcome<Initiative> received(Initiative initiative, Viewer viewer, Initiatives.Reception reception) {
        InitiativeRef asItIs = new InitiativeRef(initiative.id().opaque(), initiative.version());
        return attempt(
                initiative,
                asItIs,
                viewer,
                InitiativeAct.REQUEST_SUPPORT,
                (found, who) -> reception
                        .receive(coordination.standing(viewer, found), who)
                        .map(found::receiving));
    }

    private Initiative placeIncoming(Initiative initiative) {
        initiative.incoming().forEach(request -> place(initiative.id(), request));
        return initiative;
    }

    private Outcome<Initiative> write(
            String initiativeId, Viewer viewer, Function<Initiative, Outcome<Initiative>> attempt) {
        return Attempts.untilDone(initiativeId, () -> tried(initiativeId, viewer, attempt));
    }

    /** Empty when somebody else wrote in between. */
    private Optional<Outcome<Initiative>> tried(
            String initiativeId, Viewer viewer, Function<Initiative, Outcome<Initiative>> attempt) {
        Optional<Initiative> found = find(initiativeId, viewer);
        if (found.isEmpty()) {
            return Optional.of(Outcome.refused(NotFoundError.at("initiativeId")));
        }
        if (settled(found.get())) {
            return Optional.empty();
        }
        Outcome<Initiative> outcome = attempt.apply(found.get());
        if (!(outcome instanceof Outcome.Done<Initiative> done)
                || done.value().revision() == found.get().revision()) {
            return Optional.of(outcome);
        }
        if (!store.replace(found.get(), done.value())) {
            return Optional.empty();
        }
        handOver(done.value());
        return Optional.of(outcome);
    }

    Optional<Initiative> find(String opaqueId, Viewer viewer) {
        return NodeId.fromOpaque(opaqueId, Initiative.TYPE)
                .flatMap(store::byId)
                .filter(initiative -> InitiativeRights.mayKnow(viewer, initiative));
    }

    /** Puts requests that are still on their way in their place first, so that no act slips past one. */
    private boolean settled(Initiative initiative) {
        initiative.incoming().forEach(request -> place(initiative.id(), request));
        return !initiative.incoming().isEmpty();
    }

    void place(NodeId initiative, Incoming request) {
        baskets.place(request);
        store.placed(initiative, request.request());
    }

    void handOver(Initiative written) {
        relay.handOver(store, new Outboxes.Unsent(written.id(), written.outbox()));
    }

    private Outcome<Initiative> attempt(
            Initiative initiative, InitiativeRef ref, Viewer viewer, InitiativeAct act, Step step) {
        Standing standing = coordination.standing(viewer, initiative);
        Optional<Actor.Role> role = standing.roleFor(act.by());
        if (role.isEmpty()) {
            return Outcome.refused(noRole(standing, act));
        }
        if (ref.expectedVersion() != initiative.version()) {
            return Outcome.refused(new StaleVersionError(initiative.version()));
        }
        return InitiativeRights.whyNot(act, initiative)
                .<Outcome<Initiative>>map(why -> Outcome.refused(notNow(why, standing)))
                .orElseGet(() -> step.apply(initiative, standing.acting(role.get(), clock.now())));
    }

    private static UserError noRole(Standing standing, InitiativeAct act) {
        return standing.isBarredByInterest(act.by())
                ? new ConflictOfInterestError()
                : ForbiddenError.of(Phrase.of("error.forbidden." + firstRole(act)));
    }

    private static Actor.Role firstRole(InitiativeAct act) {
        return act.by().stream().sorted().findFirst().orElseThrow();
    }

    private NotAllowedNowError notNow(Phrase why, Standing standing, String... path) {
        Basket basket = baskets.one(standing.initiative().id());
        return new NotAllowedNowError(why, List.of(path), rights.allowed(standing, basket));
    }

    NotAllowedNowError fieldNotNow(Initiative initiative, Viewer viewer, String field) {
        Phrase why = Phrase.of("error.notAllowedNow.initiative", initiative.status());
        return notNow(why, coordination.standing(viewer, initiative), field);
    }
}
