package nl.samenwijk.initiative;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenwijk.activity.Acting;
import nl.samenwijk.activity.Actor;
import nl.samenwijk.activity.Outboxes;
import nl.samenwijk.activity.Relay;
import nl.samenwijk.identity.Account;
import nl.samenwijk.neighbourhood.Places;
import nl.samenwijk.shared.Checks;
import nl.samenwijk.shared.Creation;
import nl.samenwijk.shared.Municipality;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.TownClock;
import nl.samenwijk.shared.Warning;
import org.springframework.stereotype.Component;

/** How initiatives of another system come over: many at once, by the rules for any other initiative, and each only once. */
@Component
public class Imports {

    private static final NodeId IMPORTER = new NodeId(Account.TYPE, "import");

    private final InitiativeStore store;
    private final References references;
    private final Relay relay;
    private final Places places;
    private final Municipality municipality;
    private final TownClock clock;

    Imports(
            InitiativeStore store,
            References references,
            Relay relay,
            Places places,
            Municipality municipality,
            TownClock clock) {
        this.store = store;
        this.references = references;
        this.relay = relay;
        this.places = places;
        this.municipality = municipality;
        this.clock = clock;
    }

    /** What became of one of them. */
    public enum Arrival {
        TAKEN_OVER,
        /** It came over before. */
        THERE_ALREADY,
        /** Something else came over before under what it is known by. */
        OTHER_CONTENT
    }

    /**
     * What became of a number of them, in their order.
     *
     * @param logged completes when timelines and work queue show them; after a crash that happens at the next start
     */
    public record Arrivals(List<Arrival> each, CompletableFuture<Void> logged) {}

    /** Adds everything that is wrong with it, as proposing it would. */
    public void check(ImportInitiative input, Checks checks) {
        input.plan().check(checks);
        places.problemWith("neighbourhoodCode", input.plan().neighbourhoodCode(), clock.today())
                .ifPresent(checks::add);
    }

    /** What its public texts seem to tell of somebody. */
    public List<Warning> warnings(ImportInitiative input) {
        return Initiatives.warnings(input.plan().texts());
    }

    /** Takes over what was checked. */
    public Arrivals takeOver(List<ImportInitiative> inputs) {
        Map<String, String> known = new HashMap<>(known(inputs));
        List<ImportInitiative> fresh = inputs.stream()
                .filter(input -> known.putIfAbsent(
                                input.creation().key(), input.creation().fingerprint())
                        == null)
                .toList();
        List<Initiative> made = make(fresh);
        List<Boolean> inserted = store.insertAll(made);
        if (inserted.contains(false)) {
            // Another import was faster.
            known.putAll(known(inputs));
        }
        return new Arrivals(arrivals(inputs, those(fresh, inserted), known), handOver(those(made, inserted)));
    }

    /** What is known already, by key, with its fingerprint. */
    private Map<String, String> known(List<ImportInitiative> inputs) {
        Set<String> keys = inputs.stream().map(input -> input.creation().key()).collect(Collectors.toSet());
        return store.knownCreations(keys).stream().collect(Collectors.toMap(Creation::key, Creation::fingerprint));
    }

    private List<Initiative> make(List<ImportInitiative> inputs) {
        Acting who = new Acting(Actor.of(Actor.Role.IMPORTER, IMPORTER, municipality.name()), null, clock.now());
        long first = inputs.isEmpty() ? 0 : references.reserve(who.today(), inputs.size());
        return IntStream.range(0, inputs.size())
                .mapToObj(i -> make(inputs.get(i), references.reference(who.today(), first + i), who))
                .toList();
    }

    private Initiative make(ImportInitiative input, String reference, Acting who) {
        ProposeInitiative plan = input.plan();
        Place place =
                places.neighbourhood(plan.neighbourhoodCode()).map(Place::of).orElseThrow();
        String initiator = Objects.requireNonNull(plan.groupName());
        return Initiative.imported(
                NodeId.random(Initiative.TYPE),
                reference,
                plan.draft(place),
                Initiator.ofAnotherSystem(input.initiatorKind(), initiator.strip()),
                input.creation(),
                input.status(),
                who);
    }

    private static <T> List<T> those(List<T> all, List<Boolean> chosen) {
        return IntStream.range(0, all.size())
                .filter(chosen::get)
                .mapToObj(all::get)
                .toList();
    }

    private static List<Arrival> arrivals(
            List<ImportInitiative> inputs, List<ImportInitiative> taken, Map<String, String> known) {
        // By identity: a twin in the same batch came second.
        Set<ImportInitiative> first = Collections.newSetFromMap(new IdentityHashMap<>());
        first.addAll(taken);
        return inputs.stream()
                .map(input -> first.contains(input) ? Arrival.TAKEN_OVER : again(input.creation(), known))
                .toList();
    }

    private static Arrival again(Creation creation, Map<String, String> known) {
        return creation.fingerprint().equals(known.get(creation.key())) ? Arrival.THERE_ALREADY : Arrival.OTHER_CONTENT;
    }

    private CompletableFuture<Void> handOver(List<Initiative> written) {
        return relay.handOver(
                store,
                written.stream()
                        .map(initiative -> new Outboxes.Unsent(initiative.id(), initiative.outbox()))
                        .toList());
    }
}
