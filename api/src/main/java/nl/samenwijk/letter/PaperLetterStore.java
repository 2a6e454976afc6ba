package nl.samenwijk.letter;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.samenwijk.platform.mongo.Documents;
import nl.samenwijk.platform.mongo.DocumentsOf;
import nl.samenwijk.platform.mongo.Index;
import nl.samenwijk.platform.mongo.Keyset;
import nl.samenwijk.platform.mongo.Store;
import nl.samenwijk.platform.mongo.StoreQuery;
import nl.samenwijk.shared.Cursor;
import nl.samenwijk.shared.PageRequest;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The letters on paper: those that wait for the post, and those that were posted. */
@Component
class PaperLetterStore implements Store {

    private static final String COLLECTION = "paperLetters";
    private static final String ID = "_id";
    private static final String AREA = "areaCode";
    private static final String TO_POST = "toPost";
    private static final String POSTED_ON = "postedOn";

    /** Before every day: what does not have the field is not found. */
    private static final String EVER = "0000-00-00";

    private static final Index WAITING = Index.of("waiting", Indexes.ascending(TO_POST, ID));
    private static final Index WAITING_IN = Index.of("waiting-area", Indexes.ascending(AREA, TO_POST, ID));
    private static final Index POSTED =
            Index.of("posted", Indexes.compoundIndex(Indexes.descending(POSTED_ON), Indexes.ascending(ID)));
    private static final Index POSTED_IN = Index.of(
            "posted-area",
            Indexes.compoundIndex(Indexes.ascending(AREA), Indexes.descending(POSTED_ON), Indexes.ascending(ID)));

    private final Documents<PaperLetter> documents;

    PaperLetterStore(DocumentsOf documents) {
        this.documents = documents.type(PaperLetter.class, COLLECTION);
    }

    /** Those that are there already stay as they are. */
    void enter(List<PaperLetter> letters) {
        documents.insertAll(letters);
    }

    List<PaperLetter> byIds(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : documents.list(idsQuery(ids), ids.size());
    }

    /** What waits longest on top. */
    List<PaperLetter> waiting(@Nullable Set<String> areas, PageRequest page) {
        return documents.list(waitingQuery(areas, page.after()), page.first() + 1);
    }

    /** What was posted last on top. */
    List<PaperLetter> posted(@Nullable Set<String> areas, PageRequest page) {
        return documents.list(postedQuery(areas, page.after()), page.first() + 1);
    }

    /** Of two who note it at once the first counts. */
    void post(List<PaperLetter> posted) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        for (PaperLetter letter : posted) {
            writes.add(new ReplaceOneModel<>(and(eq(ID, letter.id()), gte(TO_POST, EVER)), documents.write(letter)));
        }
        documents.bulk(writes);
    }

    private static StoreQuery idsQuery(Collection<String> ids) {
        return StoreQuery.of("paper.ids", Index.ID, in(ID, List.copyOf(ids)));
    }

    /** @param areas null for all of them */
    private static StoreQuery waitingQuery(@Nullable Set<String> areas, @Nullable Cursor after) {
        Bson order = after == null ? gte(TO_POST, EVER) : Keyset.above(TO_POST, after.order(), after.id());
        return StoreQuery.of("paper.waiting", areas == null ? WAITING : WAITING_IN, within(areas, order))
                .ordered(Sorts.ascending(TO_POST, ID));
    }

    private static StoreQuery postedQuery(@Nullable Set<String> areas, @Nullable Cursor after) {
        Bson order = after == null
                ? gte(POSTED_ON, EVER)
                : and(gte(POSTED_ON, EVER), Keyset.below(POSTED_ON, after.order(), after.id()));
        return StoreQuery.of("paper.posted", areas == null ? POSTED : POSTED_IN, within(areas, order))
                .ordered(Sorts.orderBy(Sorts.descending(POSTED_ON), Sorts.ascending(ID)));
    }

    private static Bson within(@Nullable Set<String> areas, Bson order) {
        return areas == null ? order : and(in(AREA, areas), order);
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public List<Index> indexes() {
        return List.of(WAITING, WAITING_IN, POSTED, POSTED_IN);
    }

    @Override
    public List<StoreQuery> queries() {
        Set<String> two = Set.of("CENTRUM", "WEST");
        Cursor after = new Cursor(PaperLetters.LIST, "2026-03-02", "0".repeat(64));
        return List.of(
                idsQuery(List.of("0".repeat(64))),
                waitingQuery(null, null),
                waitingQuery(null, after),
                waitingQuery(two, null),
                waitingQuery(two, after),
                postedQuery(null, null),
                postedQuery(null, after),
                postedQuery(two, null),
                postedQuery(two, after));
    }
}
