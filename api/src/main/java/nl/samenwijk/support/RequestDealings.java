package nl.samenwijk.support;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenwijk.activity.ActivityEntry;
import nl.samenwijk.activity.Actor;
import nl.samenwijk.identity.Organisation;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.initiative.Board;
import nl.samenwijk.initiative.Initiative;
import nl.samenwijk.mandate.MandateLine;
import nl.samenwijk.objection.Objection;
import nl.samenwijk.shared.NodeId;
import org.springframework.stereotype.Component;

/** Who had what to do with a request, for features in which they may take no part because of it. */
@Component
public class RequestDealings {

    private final SupportStore store;
    private final Board initiatives;
    private final RequestView view;

    RequestDealings(SupportStore store, Board initiatives, RequestView view) {
        this.store = store;
        this.initiatives = initiatives;
        this.view = view;
    }

    /**
     * One request.
     *
     * @param people accounts and organisations that the request itself names: who handled it, proposed or took a decision, promised something, or co-signed
     * @param unsent entries of its outbox
     */
    public record Dealings(NodeId request, Initiative initiative, Set<NodeId> people, List<ActivityEntry> unsent) {}

    /** Empty when there is no such request, or the viewer may not know of it. */
    public Optional<Dealings> of(NodeId id, Viewer viewer) {
        return store.byId(id).flatMap(request -> of(request, viewer));
    }

    private Optional<Dealings> of(SupportRequest request, Viewer viewer) {
        return initiatives.unchecked(List.of(request.initiative())).stream()
                .filter(initiative -> view.see(request, initiative, viewer).isPresent())
                .map(initiative -> new Dealings(request.id(), initiative, people(request), request.outbox()))
                .findFirst();
    }

    private static Set<NodeId> people(SupportRequest request) {
        Stream<NodeId> handler = Optional.ofNullable(request.handler()).map(Actor::account).stream();
        Stream<NodeId> deciders = Stream.concat(Stream.ofNullable(request.proposal()), request.decisions().stream())
                .flatMap(RequestDealings::deciders);
        Stream<NodeId> holders = request.commitments().stream()
                .map(commitment -> commitment.holder().account());
        Stream<NodeId> coSigner = Optional.ofNullable(request.coSigner()).map(Organisation::id).stream();
        Stream<NodeId> onObjections = request.objections().stream()
                .map(Objection::verdict)
                .flatMap(Stream::ofNullable)
                .map(verdict -> verdict.mandate().account());
        return Stream.of(handler, deciders, holders, coSigner, onObjections)
                .flatMap(some -> some)
                .collect(Collectors.toSet());
    }

    private static Stream<NodeId> deciders(SupportOutcome decision) {
        Stream<NodeId> proposer = Optional.ofNullable(decision.proposedBy()).map(Actor::account).stream();
        Stream<NodeId> holder = Optional.ofNullable(decision.mandate()).map(MandateLine::account).stream();
        return Stream.concat(proposer, holder);
    }
}
