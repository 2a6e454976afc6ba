package nl.samenwijk.activity;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.samenwijk.platform.mongo.Documents;
import nl.samenwijk.platform.mongo.Index;
import nl.samenwijk.platform.mongo.StoreQuery;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The outboxes in the documents of one collection, for the store that keeps it. */
public final class OutboxStore<T> implements Outboxes {

    private static final String ID = "_id";
    private static final String UNSENT = "outbox._id";

    /** No crash leaves more than this. */
    private static final int MOST_LEFT = 100_000;

    /** Only documents with something in their outbox stand in it. */
    public static final Index INDEX = Index.sparse("outbox", Indexes.ascending(UNSENT));

    private final Documents<T> documents;
    private final String name;
    private final Function<T, Unsent> read;

    public OutboxStore(Documents<T> documents, String name, Function<T, Unsent> read) {
        this.documents = documents;
        this.name = name;
        this.read = read;
    }

    @Override
    public void unsent(Consumer<Unsent> each) {
        documents.list(query(), MOST_LEFT).stream().map(read).forEach(each);
    }

    @Override
    public void sent(List<Unsent> batch) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        for (Unsent unsent : batch) {
            writes.add(new UpdateOneModel<>(Filters.eq(ID, unsent.document().toString()), takeOut(unsent)));
        }
        documents.bulk(writes);
    }

    private static Bson takeOut(Unsent unsent) {
        List<String> ids =
                unsent.entries().stream().map(entry -> entry.id().toString()).toList();
        return Updates.combine(Updates.pull("outbox", Filters.in(ID, ids)), Updates.inc("revision", 1L));
    }

    public StoreQuery query() {
        return StoreQuery.of(name, INDEX, Filters.exists(UNSENT));
    }
}
