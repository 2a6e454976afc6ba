package nl.samenwijk.platform.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/** Numbers that go up and are never given twice. A number can be left unused. */
@Component
public class Counters {

    private static final String COLLECTION = "counters";
    private static final String ID = "_id";
    private static final String VALUE = "value";

    private final MongoDatabaseFactory databases;

    Counters(MongoDatabaseFactory databases) {
        this.databases = databases;
    }

    /** The number as it stands; zero when there is none. */
    public long value(String counter) {
        return Documents.reach(() -> {
            Document found = counters().find(Filters.eq(ID, counter)).first();
            return found == null ? 0L : found.getLong(VALUE);
        });
    }

    public void set(String counter, long value) {
        Documents.reach(() -> counters()
                .updateOne(Filters.eq(ID, counter), Updates.set(VALUE, value), new UpdateOptions().upsert(true)));
    }

    /** Takes a number of numbers in a row and gives the last of them. */
    public long next(String counter, int count) {
        return Documents.reach(() -> {
            Document after = raise(counter, count);
            return Objects.requireNonNull(after == null ? raise(counter, count) : after)
                    .getLong(VALUE);
        });
    }

    /** Null where many begin a counter at once and the engine answers the first only; then the counter is there. */
    private @Nullable Document raise(String counter, int count) {
        return counters()
                .findOneAndUpdate(
                        Filters.eq(ID, counter),
                        Updates.inc(VALUE, (long) count),
                        new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
    }

    private MongoCollection<Document> counters() {
        return databases.getMongoDatabase().getCollection(COLLECTION);
    }
}
