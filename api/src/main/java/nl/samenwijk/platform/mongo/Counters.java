package nl.samenwijk.platform.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.Objects;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/** Numbers that go up and are never given twice. A number can be left unused. */
@Component
public class Counters {

    private static final String COLLECTION = "counters";
    private static final String VALUE = "value";

    private final MongoDatabaseFactory databases;

    Counters(MongoDatabaseFactory databases) {
        this.databases = databases;
    }

    /** The number as it stands; zero when there is none. */
    public long value(String counter) {
        return Documents.reach(() -> {
            Document found = databases
                    .getMongoDatabase()
                    .getCollection(COLLECTION)
                    .find(Filters.eq("_id", counter))
                    .first();
            return found == null ? 0L : found.getLong(VALUE);
        });
    }

    public void set(String counter, long value) {
        Documents.reach(() -> databases
                .getMongoDatabase()
                .getCollection(COLLECTION)
                .updateOne(Filters.eq("_id", counter), Updates.set(VALUE, value), new UpdateOptions().upsert(true)));
    }

    /** Takes a number of numbers in a row and gives the last of them. */
    public long next(String counter, int count) {
        return Documents.reach(() -> {
            Document after = databases
                    .getMongoDatabase()
                    .getCollection(COLLECTION)
                    .findOneAndUpdate(
                            Filters.eq("_id", counter),
                            Updates.inc(VALUE, (long) count),
                            new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
            return Objects.requireNonNull(after).getLong(VALUE);
        });
    }
}
