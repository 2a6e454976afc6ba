package nl.samenwijk.platform.mongo;

import com.mongodb.DuplicateKeyException;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/** The documents of one type in one collection: the few forms of reading and writing that stores need. */
public final class Documents<T> {

    private static final String ID = "_id";
    private static final String REVISION = "revision";

    private final MongoDatabaseFactory databases;
    private final MongoConverter converter;
    private final String collection;
    private final Class<T> type;
    private final BiConsumer<T, Document> derived;

    /** @param derived adds what is only there to be searched by, such as tokens; it is never read back */
    Documents(
            MongoDatabaseFactory databases,
            MongoConverter converter,
            String collection,
            Class<T> type,
            BiConsumer<T, Document> derived) {
        this.databases = databases;
        this.converter = converter;
        this.collection = collection;
        this.type = type;
        this.derived = derived;
    }

    public Optional<T> first(StoreQuery query) {
        return list(query, 1).stream().findFirst();
    }

    /** At most {@code limit} documents: no read is without an end. */
    public List<T> list(StoreQuery query, int limit) {
        return reach(() -> {
            List<T> found = new ArrayList<>();
            for (Document document : documents()
                    .find(query.filter())
                    .sort(query.order())
                    .projection(query.projection())
                    .limit(limit)
                    .comment(query.name())) {
                found.add(read(document));
            }
            return found;
        });
    }

    /** False when a document with the same id, or the same unique key, is there already. */
    public boolean insert(T value) {
        return reach(() -> unlessThere(() -> documents().insertOne(write(value))));
    }

    /** Inserts all that are not there yet, in one command, and tells for each whether it was inserted. */
    public List<Boolean> insertAll(List<T> values) {
        if (values.isEmpty()) {
            return List.of();
        }
        List<Document> batch = values.stream().map(this::write).toList();
        Boolean[] inserted = new Boolean[batch.size()];
        java.util.Arrays.fill(inserted, true);
        return reach(() -> {
            try {
                documents().insertMany(batch, new InsertManyOptions().ordered(false));
            } catch (MongoBulkWriteException e) {
                e.getWriteErrors().forEach(error -> {
                    if (error.getCategory() != ErrorCategory.DUPLICATE_KEY) {
                        throw e;
                    }
                    inserted[error.getIndex()] = false;
                });
            }
            return List.of(inserted);
        });
    }

    /** Inserts in order until one is there already, and tells how many were inserted. */
    public int insertUntilDuplicate(List<T> values) {
        List<Document> batch = values.stream().map(this::write).toList();
        return reach(() -> {
            try {
                documents().insertMany(batch);
                return batch.size();
            } catch (MongoBulkWriteException e) {
                boolean duplicate = e.getWriteErrors().stream()
                        .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
                if (!duplicate) {
                    throw e;
                }
                return e.getWriteErrors().getFirst().getIndex();
            }
        });
    }

    /** The conditional write: true when the document was still at this revision, so that what was decided on it still holds. */
    public boolean replace(String id, long revision, T value) {
        Bson unchanged = Filters.and(Filters.eq(ID, id), Filters.eq(REVISION, revision));
        return reach(() -> documents().replaceOne(unchanged, write(value)).getMatchedCount() == 1);
    }

    public long update(Bson filter, Bson change) {
        return reach(() -> documents().updateOne(filter, change).getMatchedCount());
    }

    public void bulk(List<WriteModel<Document>> writes) {
        if (!writes.isEmpty()) {
            reach(() -> documents().bulkWrite(writes));
        }
    }

    public Document write(T value) {
        Document document = new Document();
        converter.write(value, document);
        document.remove("_class");
        derived.accept(value, document);
        return document;
    }

    public T read(Document document) {
        return converter.read(type, document);
    }

    private MongoCollection<Document> documents() {
        return databases.getMongoDatabase().getCollection(collection);
    }

    private static boolean unlessThere(Runnable insert) {
        try {
            insert.run();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    static <R> R reach(Supplier<R> work) {
        try {
            return work.get();
        } catch (MongoTimeoutException
                | MongoSocketException
                | MongoConnectionPoolClearedException
                | MongoServerUnavailableException
                | MongoNotPrimaryException
                | MongoNodeIsRecoveringException e) {
            throw new StoreUnavailable(e);
        } catch (MongoException e) {
            if (e.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL)) {
                throw new StoreUnavailable(e);
            }
            throw e;
        }
    }
}
