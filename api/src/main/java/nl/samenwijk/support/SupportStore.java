package nl.samenwijk.support;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.samenwijk.activity.OutboxStore;
import nl.samenwijk.activity.Outboxes;
import nl.samenwijk.initiative.Initiative;
import nl.samenwijk.platform.mongo.Documents;
import nl.samenwijk.platform.mongo.DocumentsOf;
import nl.samenwijk.platform.mongo.Index;
import nl.samenwijk.platform.mongo.Store;
import nl.samenwijk.platform.mongo.StoreQuery;
import nl.samenwijk.shared.NodeId;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.springframework.stereotype.Component;

/** Every query for support requests. */
@Component
class SupportStore implements Store, Outboxes {

    private static final String COLLECTION = "supportRequests";
    private static final String ID = "_id";
    private static final String INITIATIVE = "initiative";
    private static final String CREATION = "creation.key";
    private static final String COMMITMENT = "commitments.creation.key";
    private static final String OBJECTION = "objections.creation.key";
    private static final String NOTICE = "notices.creation.key";
    private static final String SIGNAL_ON = "signalOn";
    private static final String OUTGOING = "outgoing.acknowledgement";
    private static final int BATCH = 200;
    private static final JsonWriterSettings EXACT =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

    private static final Index BASKET = Index.unique("basket", Indexes.ascending(INITIATIVE, "number"));
    private static final Index BY_CREATION = Index.unique("creation", Indexes.ascending(CREATION));

    /** Only requests with commitments stand in it. */
    private static final Index BY_COMMITMENT = Index.sparse("commitment", Indexes.ascending(COMMITMENT));

    /** Only requests with objections stand in it. */
    private static final Index BY_OBJECTION = Index.sparse("objection", Indexes.ascending(OBJECTION));

    /** Only requests with a notice of default stand in it. */
    private static final Index BY_NOTICE = Index.sparse("notice", Indexes.ascending(NOTICE));

    /** Also those of an earlier version, which do not have the field. */
    private static final Index BY_SIGNAL = Index.of("signal", Indexes.ascending(SIGNAL_ON));

    /** Only requests with something to send stand in it. */
    private static final Index BY_OUTGOING = Index.sparse("outgoing", Indexes.ascending(OUTGOING));

    private final Documents<SupportRequest> documents;
    private final OutboxStore<SupportRequest> outboxes;

    SupportStore(DocumentsOf documents) {
        this.documents = documents.type(SupportRequest.class, COLLECTION);
        this.outboxes = new OutboxStore<>(
                this.documents, "support.unsent", request -> new Unsent(request.id(), request.outbox()));
    }

    Optional<SupportRequest> byId(NodeId id) {
        return documents.first(idsQuery("support.id", List.of(id)));
    }

    List<SupportRequest> byIds(Collection<NodeId> ids) {
        return ids.isEmpty() ? List.of() : documents.list(idsQuery("support.ids", ids), ids.size());
    }

    Optional<SupportRequest> byCreation(String key) {
        return documents.first(creationQuery(key));
    }

    /** The request with the commitment that came of a call with this key. */
    Optional<SupportRequest> byCommitment(String key) {
        return documents.first(commitmentQuery(key));
    }

    /** The request with the objection that came of a call with this key. */
    Optional<SupportRequest> byObjection(String key) {
        return documents.first(keyQuery("support.objection", BY_OBJECTION, OBJECTION, key));
    }

    /** The request with the notice of default that came of a call with this key. */
    Optional<SupportRequest> byNotice(String key) {
        return documents.first(keyQuery("support.notice", BY_NOTICE, NOTICE, key));
    }

    /** All requests of these initiatives: no initiative has more than fits in a basket. */
    List<SupportRequest> ofInitiatives(Collection<NodeId> initiatives) {
        return initiatives.isEmpty()
                ? List.of()
                : documents.list(basketQuery(initiatives), initiatives.size() * Initiative.MOST_REQUESTS);
    }

    /** Some of those of which something is true by date alone that the log does not know yet, the oldest first. */
    List<SupportRequest> toSignal(LocalDate today) {
        return documents.list(signalQuery(today), BATCH);
    }

    /** Some of those that an earlier version wrote, without the day of their next signal. */
    List<SupportRequest> withoutSignal() {
        return documents.list(unsignalledQuery(), BATCH);
    }

    /** Some of those with something to send. */
    List<SupportRequest> withOutgoing() {
        return documents.list(outgoingQuery(), BATCH);
    }

    boolean insert(SupportRequest request) {
        return documents.insert(request);
    }

    /** True when the document was still at {@code before.revision()}: the act and its entry are now durable together. */
    boolean replace(SupportRequest before, SupportRequest after) {
        return documents.replace(before.id().toString(), before.revision(), after);
    }

    /** A request as text, exact to the last number, for the time that it is on its way in another document. */
    String pack(SupportRequest request) {
        return documents.write(request).toJson(EXACT);
    }

    SupportRequest unpack(String content) {
        return documents.read(Document.parse(content));
    }

    @Override
    public void unsent(Consumer<Unsent> each) {
        outboxes.unsent(each);
    }

    @Override
    public void sent(List<Unsent> batch) {
        outboxes.sent(batch);
    }

    private static StoreQuery idsQuery(String name, Collection<NodeId> ids) {
        List<String> keys = ids.stream().map(NodeId::toString).distinct().toList();
        return StoreQuery.of(name, Index.ID, keys.size() == 1 ? eq(ID, keys.getFirst()) : in(ID, keys));
    }

    private static StoreQuery creationQuery(String key) {
        return keyQuery("support.creation", BY_CREATION, CREATION, key);
    }

    private static StoreQuery commitmentQuery(String key) {
        return keyQuery("support.commitment", BY_COMMITMENT, COMMITMENT, key);
    }

    private static StoreQuery keyQuery(String name, Index index, String field, String key) {
        return StoreQuery.of(name, index, eq(field, key));
    }

    private static StoreQuery basketQuery(Collection<NodeId> initiatives) {
        List<String> keys =
                initiatives.stream().map(NodeId::toString).distinct().toList();
        return StoreQuery.of("support.basket", BASKET, in(INITIATIVE, keys));
    }

    private static StoreQuery signalQuery(LocalDate today) {
        return StoreQuery.of("support.signal", BY_SIGNAL, lte(SIGNAL_ON, today.toString()))
                .ordered(Sorts.ascending(SIGNAL_ON));
    }

    private static StoreQuery unsignalledQuery() {
        return StoreQuery.of("support.unsignalled", BY_SIGNAL, exists(SIGNAL_ON, false));
    }

    private static StoreQuery outgoingQuery() {
        return StoreQuery.of("support.outgoing", BY_OUTGOING, exists(OUTGOING));
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public List<Index> indexes() {
        return List.of(
                BASKET, BY_CREATION, BY_COMMITMENT, BY_OBJECTION, BY_NOTICE, BY_SIGNAL, BY_OUTGOING, OutboxStore.INDEX);
    }

    @Override
    public List<StoreQuery> queries() {
        NodeId id = NodeId.random(SupportRequest.TYPE);
        return List.of(
                idsQuery("support.id", List.of(id)),
                idsQuery("support.ids", List.of(id, NodeId.random(SupportRequest.TYPE))),
                creationQuery("key"),
                commitmentQuery("key"),
                keyQuery("support.objection", BY_OBJECTION, OBJECTION, "key"),
                keyQuery("support.notice", BY_NOTICE, NOTICE, "key"),
                basketQuery(List.of(NodeId.random("I"))),
                signalQuery(LocalDate.EPOCH),
                unsignalledQuery(),
                outgoingQuery(),
                outboxes.query());
    }
}
