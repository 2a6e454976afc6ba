package nl.samenwijk.support;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenwijk.facilitation.Commitment;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.initiative.Basket;
import nl.samenwijk.initiative.Board;
import nl.samenwijk.initiative.Initiative;
import nl.samenwijk.shared.Cursor;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.Outcome;
import nl.samenwijk.shared.Page;
import nl.samenwijk.shared.PageRequest;
import org.springframework.stereotype.Component;

/** What people read of requests and commitments: only what they may see of them. */
@Component
public class RequestReads {

    /** The name that keeps cursors of baskets apart from those of other lists. */
    public static final String LIST = "basket";

    private final SupportStore store;
    private final Board initiatives;
    private final RequestView view;
    private final PendingTurns turns;

    RequestReads(SupportStore store, Board initiatives, RequestView view, PendingTurns turns) {
        this.store = store;
        this.turns = turns;
        this.initiatives = initiatives;
        this.view = view;
    }

    Outcome<SeenSupportRequest> seen(Outcome<RequestActs.Found> outcome, Viewer viewer) {
        return outcome.map(
                found -> view.see(found.request(), found.initiative(), viewer).orElseThrow());
    }

    /** The requests of an initiative, oldest first. */
    public Page<SeenSupportRequest> basket(Initiative initiative, Basket basket, Viewer viewer, PageRequest page) {
        int after = page.after() == null ? 0 : (int) page.after().number();
        List<SupportRequest> rest = requests(basket).stream()
                .filter(request -> request.number() > after)
                .limit(page.first() + 1L)
                .toList();
        Page<SupportRequest> read =
                Page.of(rest, page, request -> new Cursor(LIST, Integer.toString(request.number()), ""));
        return read.map(request -> view.see(request, initiative, viewer).orElseThrow());
    }

    private static List<SupportRequest> requests(Basket basket) {
        return basket instanceof RequestBasket ours ? ours.requests() : List.of();
    }

    /** Everything in these baskets that waits on somebody. */
    public Map<NodeId, List<Pending>> pending(Collection<Initiative> baskets) {
        return turns.of(baskets);
    }

    /** Those of the requests that the viewer may know of. */
    public Map<NodeId, SeenSupportRequest> find(Collection<NodeId> ids, Viewer viewer) {
        List<SupportRequest> requests = store.byIds(ids);
        List<NodeId> theirs =
                requests.stream().map(SupportRequest::initiative).distinct().toList();
        return see(requests, initiatives.unchecked(theirs), viewer);
    }

    /** The same, with the initiatives known already. */
    public Map<NodeId, SeenSupportRequest> find(Collection<NodeId> ids, List<Initiative> known, Viewer viewer) {
        return see(store.byIds(ids), known, viewer);
    }

    private Map<NodeId, SeenSupportRequest> see(List<SupportRequest> requests, List<Initiative> known, Viewer viewer) {
        Map<NodeId, Initiative> theirs =
                known.stream().collect(Collectors.toMap(Initiative::id, initiative -> initiative));
        return requests.stream()
                .flatMap(request -> Optional.ofNullable(theirs.get(request.initiative()))
                        .flatMap(initiative -> view.see(request, initiative, viewer))
                        .stream())
                .collect(Collectors.toMap(SeenSupportRequest::id, seen -> seen));
    }

    /** Those of the commitments whose request the viewer may know of. */
    public List<SeenCommitment> commitments(Collection<NodeId> ids, Viewer viewer) {
        Map<NodeId, SeenSupportRequest> requests =
                find(ids.stream().map(RequestReads::requestOf).distinct().toList(), viewer);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(requests.get(requestOf(id))).stream()
                        .flatMap(seen -> seen.commitment(id).stream()))
                .toList();
    }

    private static NodeId requestOf(NodeId commitment) {
        return new NodeId(SupportRequest.TYPE, Commitment.requestKey(commitment));
    }
}
