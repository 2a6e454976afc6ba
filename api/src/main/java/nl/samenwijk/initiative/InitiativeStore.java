package nl.samenwijk.initiative;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.samenwijk.activity.OutboxStore;
import nl.samenwijk.activity.Outboxes;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.platform.mongo.Documents;
import nl.samenwijk.platform.mongo.DocumentsOf;
import nl.samenwijk.platform.mongo.Index;
import nl.samenwijk.platform.mongo.Keyset;
import nl.samenwijk.platform.mongo.Store;
import nl.samenwijk.platform.mongo.StoreQuery;
import nl.samenwijk.shared.Creation;
import nl.samenwijk.shared.Cursor;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.PageRequest;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every query for initiatives. Facets, words and visibility are tokens in one array, so that one index serves all their combinations in the board's order. */
@Component
class InitiativeStore implements Store, Outboxes {

    private static final String COLLECTION = "initiatives";
    private static final String ID = "_id";
    private static final String TERMS = "terms";
    private static final String BOARD_AT = "boardAt";
    private static final String REFERENCE = "reference";
    private static final String CREATION = "creation.key";
    private static final String INCOMING = "incoming.request";
    private static final String WITHDRAWING = "withdrawing.now";
    private static final int BATCH = 500;

    /** No crash leaves more than this. */
    private static final int MOST_LEFT = 100_000;

    private static final Index BOARD = Index.of(
            "board",
            Indexes.compoundIndex(Indexes.ascending(TERMS), Indexes.descending(BOARD_AT), Indexes.ascending(ID)));
    private static final Index BY_REFERENCE = Index.unique("reference", Indexes.ascending(REFERENCE));
    private static final Index BY_CREATION = Index.unique("creation", Indexes.ascending(CREATION));
    private static final Index LEFT_INCOMING = Index.sparse("incoming", Indexes.ascending(INCOMING));
    private static final Index LEFT_WITHDRAWING = Index.sparse("withdrawing", Indexes.ascending(WITHDRAWING));

    private final Documents<Initiative> documents;
    private final OutboxStore<Initiative> outboxes;

    InitiativeStore(DocumentsOf documents) {
        this.documents = documents.type(Initiative.class, COLLECTION, InitiativeStore::derive);
        this.outboxes = new OutboxStore<>(
                this.documents, "initiative.unsent", initiative -> new Unsent(initiative.id(), initiative.outbox()));
    }

    private static void derive(Initiative initiative, Document document) {
        document.put(TERMS, BoardTerms.of(initiative));
        document.put(BOARD_AT, boardAt(initiative));
    }

    static Instant boardAt(Initiative initiative) {
        return initiative.publishedAt() == null ? initiative.createdAt() : initiative.publishedAt();
    }

    Optional<Initiative> byId(NodeId id) {
        return documents.first(idQuery(id));
    }

    List<Initiative> byIds(Collection<NodeId> ids) {
        return ids.isEmpty() ? List.of() : documents.list(idsQuery(ids), ids.size());
    }

    Optional<Initiative> byReference(String reference) {
        return documents.first(referenceQuery(reference));
    }

    Optional<Initiative> byCreation(String key) {
        return documents.first(creationQuery(key));
    }

    /** Those of these calls that made something already. */
    List<Creation> knownCreations(Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : documents.list(creationsQuery(keys), keys.size()).stream()
                        .map(Initiative::creation)
                        .toList();
    }

    /** Newest first. */
    List<Initiative> board(BoardFilter filter, Viewer viewer, PageRequest page) {
        return documents.list(boardQuery(filter, viewer, page.after()), page.first() + 1);
    }

    List<Initiative> own(Viewer viewer, PageRequest page) {
        return Audiences.own(viewer).isEmpty()
                ? List.of()
                : documents.list(ownQuery(viewer, page.after()), page.first() + 1);
    }

    boolean insert(Initiative initiative) {
        return documents.insert(initiative);
    }

    List<Boolean> insertAll(List<Initiative> initiatives) {
        return documents.insertAll(initiatives);
    }

    /** True when the document was still at {@code before.revision()}: the act and its entry are now durable together. */
    boolean replace(Initiative before, Initiative after) {
        return documents.replace(before.id().toString(), before.revision(), after);
    }

    /** Takes a request out of the initiative, now that it has its own document. */
    void placed(NodeId initiative, NodeId request) {
        documents.update(
                eq(ID, initiative.toString()),
                Updates.combine(
                        Updates.pull("incoming", new Document("request", request.toString())),
                        Updates.inc("revision", 1L)));
    }

    /** Says that the requests of a withdrawn initiative are withdrawn. */
    void requestsWithdrawn(NodeId initiative) {
        documents.update(
                eq(ID, initiative.toString()),
                Updates.combine(Updates.unset("withdrawing"), Updates.inc("revision", 1L)));
    }

    /** With requests that a crash left on their way. */
    List<Initiative> withIncoming() {
        return documents.list(incomingQuery(), MOST_LEFT);
    }

    /** Withdrawn, with requests that a crash left open. */
    List<Initiative> withdrawing() {
        return documents.list(withdrawingQuery(), MOST_LEFT);
    }

    /** Reads everything, in the order of the ids, for building anew what can be built anew. */
    List<Initiative> all(@Nullable NodeId after) {
        return documents.list(allQuery(after), BATCH);
    }

    @Override
    public void unsent(Consumer<Unsent> each) {
        outboxes.unsent(each);
    }

    @Override
    public void sent(List<Unsent> batch) {
        outboxes.sent(batch);
    }

    private static StoreQuery idQuery(NodeId id) {
        return StoreQuery.of("initiative.id", Index.ID, eq(ID, id.toString())).without(TERMS);
    }

    private static StoreQuery idsQuery(Collection<NodeId> ids) {
        List<String> keys = ids.stream().map(NodeId::toString).distinct().toList();
        return StoreQuery.of("initiative.ids", Index.ID, in(ID, keys)).without(TERMS);
    }

    private static StoreQuery referenceQuery(String reference) {
        return StoreQuery.of("initiative.reference", BY_REFERENCE, eq(REFERENCE, reference))
                .without(TERMS);
    }

    private static StoreQuery creationQuery(String key) {
        return StoreQuery.of("initiative.creation", BY_CREATION, eq(CREATION, key))
                .without(TERMS);
    }

    private static StoreQuery creationsQuery(Collection<String> keys) {
        return StoreQuery.of("initiative.creations", BY_CREATION, in(CREATION, keys))
                .without(TERMS);
    }

    private static StoreQuery boardQuery(BoardFilter filter, Viewer viewer, @Nullable Cursor after) {
        List<Bson> conditions = BoardTerms.conditions(filter, viewer).stream()
                .map(InitiativeStore::anyOf)
                .toList();
        return inBoardOrder("initiative.board", conditions, after);
    }

    private static Bson anyOf(Collection<String> terms) {
        return terms.size() == 1 ? eq(TERMS, terms.iterator().next()) : in(TERMS, terms);
    }

    private static StoreQuery ownQuery(Viewer viewer, @Nullable Cursor after) {
        return inBoardOrder("initiative.own", List.of(in(TERMS, Audiences.own(viewer))), after);
    }

    private static StoreQuery inBoardOrder(String name, List<Bson> conditions, @Nullable Cursor after) {
        List<Bson> all = new ArrayList<>(conditions);
        if (after != null) {
            all.add(Keyset.below(BOARD_AT, Instant.ofEpochMilli(after.number()), after.id()));
        }
        return StoreQuery.of(name, BOARD, and(all))
                .ordered(Sorts.orderBy(Sorts.descending(BOARD_AT), Sorts.ascending(ID)))
                .without(TERMS, "outbox", "incoming");
    }

    private static StoreQuery incomingQuery() {
        return StoreQuery.of("initiative.incoming", LEFT_INCOMING, exists(INCOMING))
                .without(TERMS);
    }

    private static StoreQuery withdrawingQuery() {
        return StoreQuery.of("initiative.withdrawing", LEFT_WITHDRAWING, exists(WITHDRAWING))
                .without(TERMS);
    }

    private static StoreQuery allQuery(@Nullable NodeId after) {
        Bson filter = gt(ID, after == null ? "" : after.toString());
        return StoreQuery.of("initiative.all", Index.ID, filter)
                .ordered(Sorts.ascending(ID))
                .without(TERMS);
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public List<Index> indexes() {
        return List.of(BOARD, BY_REFERENCE, BY_CREATION, OutboxStore.INDEX, LEFT_INCOMING, LEFT_WITHDRAWING);
    }

    @Override
    public List<StoreQuery> queries() {
        NodeId id = NodeId.random(Initiative.TYPE);
        Cursor cursor = new Cursor("board", "0", id.toString());
        BoardFilter everything = BoardFilter.everything();
        BoardFilter all = new BoardFilter(
                List.of(InitiativeStatus.RUNNING, InitiativeStatus.DRAFT),
                List.of(Theme.GREEN),
                "BU05050101",
                "WK050501",
                "CENTRUM",
                List.of(InitiatorKind.RESIDENT),
                "tuin buurt");
        return List.of(
                idQuery(id),
                idsQuery(List.of(id)),
                referenceQuery("DOR-2026-00001"),
                creationQuery("key"),
                creationsQuery(List.of("key", "another")),
                boardQuery(everything, Viewer.anybody(), null),
                boardQuery(everything, Viewer.anybody(), cursor),
                boardQuery(all, Viewer.anybody(), cursor),
                inBoardOrder("initiative.own", List.of(in(TERMS, List.of("v:A:1", "v:O:2"))), cursor),
                incomingQuery(),
                withdrawingQuery(),
                allQuery(id),
                outboxes.query());
    }
}
