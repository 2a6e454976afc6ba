package nl.samenwijk.complaint;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.samenwijk.platform.mongo.Documents;
import nl.samenwijk.platform.mongo.DocumentsOf;
import nl.samenwijk.platform.mongo.Index;
import nl.samenwijk.platform.mongo.Keyset;
import nl.samenwijk.platform.mongo.Store;
import nl.samenwijk.platform.mongo.StoreQuery;
import nl.samenwijk.shared.Cursor;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.PageRequest;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Every query for complaints. Who may know of one stands in it as tokens; an open one also says where it waits, so that it is its own row of the work queue.
 */
@Component
class ComplaintStore implements Store {

    private static final String COLLECTION = "complaints";
    private static final String ID = "_id";
    private static final String AUDIENCE = "audience";
    private static final String WAITING = "waiting";
    private static final String BARRED = "barred";
    private static final String LODGED_AT = "receipt.at";
    private static final String DUE_ON = "dueOn";
    private static final String CREATION = "creation.key";

    private static final Index NEWEST = Index.of(
            "newest",
            Indexes.compoundIndex(Indexes.ascending(AUDIENCE), Indexes.descending(LODGED_AT), Indexes.ascending(ID)));

    /** Only open ones stand in it. */
    private static final Index TO_ANSWER = Index.sparse("toAnswer", Indexes.ascending(WAITING, DUE_ON, ID));

    private static final Index BY_CREATION = Index.unique("creation", Indexes.ascending(CREATION));
    private static final Index BY_REFERENCE = Index.unique("reference", Indexes.ascending("reference"));

    private final Documents<Complaint> documents;

    ComplaintStore(DocumentsOf documents) {
        this.documents = documents.type(Complaint.class, COLLECTION, ComplaintStore::derive);
    }

    private static void derive(Complaint complaint, Document document) {
        List<String> tokens = ComplaintScope.tokens(complaint);
        document.put(
                AUDIENCE,
                tokens.stream()
                        .flatMap(token -> Stream.of(token, ComplaintScope.inState(token, complaint.status())))
                        .toList());
        document.put(BARRED, words(complaint.barred()));
        if (complaint.isOpen()) {
            document.put(WAITING, ComplaintScope.area(complaint.subject().areaCode()));
        }
    }

    private static List<String> words(Collection<NodeId> ids) {
        return ids.stream().map(NodeId::toString).distinct().toList();
    }

    Optional<Complaint> byId(NodeId id) {
        return documents.first(idsQuery("complaint.id", List.of(id)));
    }

    List<Complaint> byIds(Collection<NodeId> ids) {
        return ids.isEmpty() ? List.of() : documents.list(idsQuery("complaint.ids", ids), ids.size());
    }

    Optional<Complaint> byCreation(String key) {
        return documents.first(creationQuery(key));
    }

    /** Newest first. */
    List<Complaint> newest(ComplaintScope scope, @Nullable ComplaintStatus status, PageRequest page) {
        return documents.list(newestQuery(scope, status, page.after()), page.first() + 1);
    }

    /** Open ones; what is to be answered first on top. */
    List<Complaint> toAnswer(ComplaintScope scope, WaitingFilter filter, PageRequest page) {
        return documents.list(toAnswerQuery(scope, filter, page.after()), page.first() + 1);
    }

    /** False when this call made one already. */
    boolean insert(Complaint complaint) {
        return documents.insert(complaint);
    }

    /** True when the document was still at {@code before.revision()}. */
    boolean replace(Complaint before, Complaint after) {
        return documents.replace(before.id().toString(), before.revision(), after);
    }

    private static StoreQuery idsQuery(String name, Collection<NodeId> ids) {
        return StoreQuery.of(name, Index.ID, in(ID, words(ids)));
    }

    private static StoreQuery creationQuery(String key) {
        return StoreQuery.of("complaint.creation", BY_CREATION, eq(CREATION, key));
    }

    private static StoreQuery newestQuery(
            ComplaintScope scope, @Nullable ComplaintStatus status, @Nullable Cursor after) {
        List<Bson> conditions = within(scope, AUDIENCE, token -> ComplaintScope.inState(token, status));
        if (after != null) {
            conditions.add(Keyset.below(LODGED_AT, Instant.ofEpochMilli(after.number()), after.id()));
        }
        return StoreQuery.of("complaint.newest", NEWEST, and(conditions))
                .ordered(Sorts.orderBy(Sorts.descending(LODGED_AT), Sorts.ascending(ID)));
    }

    private static StoreQuery toAnswerQuery(ComplaintScope scope, WaitingFilter filter, @Nullable Cursor after) {
        List<Bson> conditions = within(scope, WAITING, UnaryOperator.identity());
        if (filter.dueFrom() != null) {
            conditions.add(gte(DUE_ON, filter.dueFrom().toString()));
        }
        if (filter.dueBefore() != null) {
            conditions.add(lt(DUE_ON, filter.dueBefore().toString()));
        }
        if (filter.areaCode() != null) {
            conditions.add(eq(WAITING, ComplaintScope.area(filter.areaCode())));
        }
        if (after != null) {
            conditions.add(Keyset.above(DUE_ON, after.order(), after.id()));
        }
        return StoreQuery.of("complaint.toAnswer", TO_ANSWER, and(conditions)).ordered(Sorts.ascending(DUE_ON, ID));
    }

    /** The tokens first, by which the index is walked, and then what is said of each. */
    private static List<Bson> within(ComplaintScope scope, String field, UnaryOperator<String> token) {
        List<String> tokens = new ArrayList<>();
        List<Bson> parts = new ArrayList<>();
        for (ComplaintScope.Part part : scope.parts()) {
            tokens.add(token.apply(part.token()));
            parts.add(within(part, scope.interests(), field, token));
        }
        return new ArrayList<>(List.of(in(field, tokens), or(parts)));
    }

    private static Bson within(
            ComplaintScope.Part part, List<NodeId> interests, String field, UnaryOperator<String> token) {
        Bson there = eq(field, token.apply(part.token()));
        if (part.isOwn()) {
            return there;
        }
        Bson free = and(there, nin(BARRED, words(interests)));
        return part.allBarred().isEmpty() ? free : and(free, all(BARRED, words(part.allBarred())));
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public List<Index> indexes() {
        return List.of(NEWEST, TO_ANSWER, BY_CREATION, BY_REFERENCE);
    }

    @Override
    public List<StoreQuery> queries() {
        NodeId id = NodeId.random(Complaint.TYPE);
        NodeId account = NodeId.random("A");
        ComplaintScope own =
                new ComplaintScope(List.of(ComplaintScope.Part.of(ComplaintScope.own(account))), List.of(account));
        ComplaintScope many = new ComplaintScope(
                List.of(
                        ComplaintScope.Part.of(ComplaintScope.own(account)),
                        ComplaintScope.Part.of(ComplaintScope.area("CENTRUM")),
                        new ComplaintScope.Part(ComplaintScope.area("OOST"), List.of(NodeId.random("A")))),
                List.of(account));
        Cursor moment = new Cursor("complaints", "0", id.toString());
        Cursor day = new Cursor("work", LocalDate.EPOCH.toString(), id.toString());
        WaitingFilter late = new WaitingFilter(LocalDate.EPOCH, LocalDate.EPOCH, "CENTRUM");
        return List.of(
                idsQuery("complaint.id", List.of(id)),
                idsQuery("complaint.ids", List.of(id, NodeId.random(Complaint.TYPE))),
                creationQuery("key"),
                newestQuery(own, null, null),
                newestQuery(many, ComplaintStatus.OPEN, moment),
                toAnswerQuery(many, WaitingFilter.everything(), null),
                toAnswerQuery(many, late, day));
    }
}
