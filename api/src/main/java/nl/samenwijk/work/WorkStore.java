package nl.samenwijk.work;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.nin;

import com.mongodb.client.model.DeleteManyModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.WriteModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.samenwijk.identity.Viewer;
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

/** The rows of the queue. */
@Component
class WorkStore implements Store {

    private static final String COLLECTION = "work";
    private static final String ID = "_id";
    private static final String KEYS = "keys";
    private static final String DUE_ON = "dueOn";
    private static final String INITIATIVE = "initiative";
    private static final Index QUEUE = Index.of("queue", Indexes.ascending(KEYS, DUE_ON, ID));
    private static final Index BY_INITIATIVE = Index.of("initiative", Indexes.ascending(INITIATIVE));

    private final Documents<WorkRow> documents;
    private final WorkScopeStore scopes;

    WorkStore(DocumentsOf documents, WorkScopeStore scopes) {
        this.scopes = scopes;
        this.documents = documents.type(WorkRow.class, COLLECTION);
    }

    /** What runs out first on top. */
    List<WorkRow> page(WorkFilter filter, Viewer viewer, LocalDate today, PageRequest page) {
        Bson whose = scopes.whose(filter.scopeOrArea(), viewer);
        return documents.list(pageQuery(filter, whose, today, page.after()), page.first() + 1);
    }

    /**
     * Writes rows in the place of older ones.
     *
     * @param initiatives those for which older rows may stand there: finding them is the dear part
     */
    void replace(Collection<NodeId> initiatives, List<WorkRow> rows) {
        List<String> keep = rows.stream().map(WorkRow::id).toList();
        List<String> theirs = initiatives.stream().map(NodeId::toString).toList();
        List<WriteModel<Document>> writes = new ArrayList<>();
        for (WorkRow row : rows) {
            writes.add(
                    new ReplaceOneModel<>(eq(ID, row.id()), documents.write(row), new ReplaceOptions().upsert(true)));
        }
        if (!theirs.isEmpty()) {
            writes.add(new DeleteManyModel<>(and(in(INITIATIVE, theirs), nin(ID, keep))));
        }
        documents.bulk(writes);
    }

    private static StoreQuery pageQuery(WorkFilter filter, Bson whose, LocalDate today, @Nullable Cursor after) {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(whose);
        conditions.add(lte("from", today.toString()));
        conditions.add(gt("until", today.toString()));
        add(conditions, filter, today);
        if (after != null) {
            conditions.add(Keyset.above(DUE_ON, after.order(), after.id()));
        }
        return StoreQuery.of("work.page", QUEUE, and(conditions)).ordered(Sorts.ascending(DUE_ON, ID));
    }

    private static void add(List<Bson> conditions, WorkFilter filter, LocalDate today) {
        if (filter.kinds() != null && !filter.kinds().isEmpty()) {
            conditions.add(in("kind", filter.kinds().stream().map(Enum::name).toList()));
        }
        if (filter.late() != null) {
            conditions.add(filter.late() ? lt(DUE_ON, today.toString()) : gte(DUE_ON, today.toString()));
        }
        if (filter.dueBefore() != null) {
            conditions.add(lt(DUE_ON, filter.dueBefore().toString()));
        }
        if (filter.areaCode() != null) {
            conditions.add(eq(KEYS, WorkKeys.area(filter.areaCode())));
        }
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public List<Index> indexes() {
        return List.of(QUEUE, BY_INITIATIVE);
    }

    @Override
    public List<StoreQuery> queries() {
        LocalDate today = LocalDate.EPOCH;
        Bson mine = in(KEYS, List.of("area:CENTRUM", "A:1"));
        return List.of(
                pageQuery(WorkFilter.everything(), mine, today, null),
                pageQuery(WorkFilter.everything(), mine, today, new Cursor("work", today.toString(), "R:1#0")));
    }
}
