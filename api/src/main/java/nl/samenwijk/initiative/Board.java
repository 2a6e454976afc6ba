package nl.samenwijk.initiative;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenwijk.activity.Audience;
import nl.samenwijk.activity.SeenEntry;
import nl.samenwijk.activity.Timelines;
import nl.samenwijk.activity.Turn;
import nl.samenwijk.activity.Waiting;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.neighbourhood.Places;
import nl.samenwijk.shared.BadRequest;
import nl.samenwijk.shared.Cursor;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.Page;
import nl.samenwijk.shared.PageRequest;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.TownClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people read of initiatives: only what they may know of. */
@Component
public class Board {

    /** The name that keeps cursors of the board apart from those of other lists. */
    public static final String LIST = "board";

    private static final int LONGEST_TEXT = 200;
    private static final int PAGE_OF_ALL = 500;

    private final InitiativeStore store;
    private final InitiativeRights rights;
    private final Coordination coordination;
    private final Timelines timelines;
    private final Places places;
    private final TownClock clock;

    Board(
            InitiativeStore store,
            InitiativeRights rights,
            Coordination coordination,
            Timelines timelines,
            Places places,
            TownClock clock) {
        this.store = store;
        this.rights = rights;
        this.coordination = coordination;
        this.timelines = timelines;
        this.places = places;
        this.clock = clock;
    }

    /** Newest first; without a status only what is published, running, on hold or completed. */
    public Page<Initiative> list(BoardFilter filter, Viewer viewer, PageRequest page) {
        check(filter);
        return Page.of(store.board(filter, viewer, page), page, Board::cursor);
    }

    /** The viewer's own initiatives, and those of the organisations they represent. */
    public Page<Initiative> own(Viewer viewer, PageRequest page) {
        return Page.of(store.own(viewer, page), page, Board::cursor);
    }

    private static Cursor cursor(Initiative initiative) {
        long at = InitiativeStore.boardAt(initiative).toEpochMilli();
        return new Cursor(LIST, Long.toString(at), initiative.id().toString());
    }

    private void check(BoardFilter filter) {
        known("neighbourhoodCode", filter.neighbourhoodCode(), places::neighbourhood);
        known("districtCode", filter.districtCode(), places::district);
        known("areaCode", filter.areaCode(), places::area);
        if (filter.text() != null && filter.text().length() > LONGEST_TEXT) {
            throw new BadRequest(
                    BadRequest.Code.INVALID_INPUT, Phrase.of("error.filterText", LONGEST_TEXT), "filter", "text");
        }
    }

    private static void known(String field, @Nullable String code, Function<String, Optional<?>> search) {
        if (code != null && search.apply(code).isEmpty()) {
            throw new BadRequest(BadRequest.Code.INVALID_INPUT, Phrase.of("error.unknownCode"), "filter", field);
        }
    }

    public Optional<Initiative> find(String reference, Viewer viewer) {
        return store.byReference(reference).filter(initiative -> mayKnow(viewer, initiative));
    }

    public Optional<Initiative> find(NodeId id, Viewer viewer) {
        return store.byId(id).filter(initiative -> mayKnow(viewer, initiative));
    }

    /** Those of the initiatives that the viewer may know of. */
    public Map<NodeId, Initiative> find(Collection<NodeId> ids, Viewer viewer) {
        return store.byIds(ids).stream()
                .filter(initiative -> mayKnow(viewer, initiative))
                .collect(Collectors.toMap(Initiative::id, Function.identity()));
    }

    /** Whoever may know of them: for features that decide themselves what they tell. */
    public List<Initiative> unchecked(Collection<NodeId> ids) {
        return store.byIds(ids);
    }

    /** Every initiative there is, for building anew what is derived from them. */
    public void forEach(Consumer<Initiative> each) {
        List<Initiative> page = store.all(null);
        while (!page.isEmpty()) {
            page.forEach(each);
            page = page.size() < PAGE_OF_ALL
                    ? List.of()
                    : store.all(page.getLast().id());
        }
    }

    public boolean mayKnow(Viewer viewer, Initiative initiative) {
        return InitiativeRights.mayKnow(viewer, initiative);
    }

    public SeenInitiative see(Initiative initiative) {
        return new SeenInitiative(
                initiative,
                places.neighbourhood(initiative.place().neighbourhoodCode()).orElse(null));
    }

    /** Whose turn it is, as the viewer may know it. */
    public Waiting waiting(Initiative initiative, Basket basket, Viewer viewer) {
        Standing standing = coordination.standing(viewer, initiative);
        boolean withProtected = standing.sees() != nl.samenwijk.activity.Visibility.PUBLIC;
        return InitiativeTurn.waiting(
                initiative, basket, clock.today(), withProtected, coordination.deskServes(initiative));
    }

    /** What the viewer may do with it now. */
    public List<String> allowedActions(Initiative initiative, Basket basket, Viewer viewer) {
        return viewer.isSignedIn() ? rights.allowed(coordination.standing(viewer, initiative), basket) : List.of();
    }

    /** By role and state only, for who knows that no request stands in the way. */
    public List<String> allowedActions(Initiative initiative, Viewer viewer) {
        return rights.allowed(coordination.standing(viewer, initiative));
    }

    /** Its turn as if nothing had been asked for, with the day on which it passes by itself. */
    public Turn ownTurn(Initiative initiative) {
        return InitiativeTurn.own(initiative, coordination.deskServes(initiative));
    }

    public Page<SeenEntry> timeline(Initiative initiative, Basket basket, Viewer viewer, PageRequest page) {
        Standing standing = coordination.standing(viewer, initiative);
        Audience audience = new Audience(initiative.id(), standing.sees(), basket.handledBy(standing));
        List<nl.samenwijk.activity.ActivityEntry> unsent = new java.util.ArrayList<>(initiative.outbox());
        unsent.addAll(basket.unsent());
        return timelines.timeline(audience, page, unsent);
    }
}
