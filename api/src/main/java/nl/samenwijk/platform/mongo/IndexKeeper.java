package nl.samenwijk.platform.mongo;

import com.mongodb.MongoSecurityException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.samenwijk.shared.WrongSetting;
import org.bson.BsonDocument;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/** Creates the indexes that the stores declare and refuses to start beside one that is different from what was declared. */
@Component
class IndexKeeper implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);
    private static final long BUILDING_AN_INDEX_TAKES_AT_MOST_MINUTES = 60;

    private final MongoDatabaseFactory databases;
    private final List<Store> stores;
    private final StoreEngine engine;

    IndexKeeper(MongoDatabaseFactory databases, List<Store> stores, StoreEngine engine) {
        this.databases = databases;
        this.stores = stores;
        this.engine = engine;
    }

    @Override
    public void afterPropertiesSet() {
        LOG.info("{}", engine.sentence());
        try {
            stores.forEach(this::keep);
        } catch (MongoTimeoutException | MongoSocketException | MongoSecurityException away) {
            throw new WrongSetting(
                    "The MongoDB of MONGODB_URI cannot be reached, or does not let us in.",
                    "Start it, and see whether address, user and password are right.",
                    away);
        }
    }

    private void keep(Store store) {
        MongoDatabase patient =
                databases.getMongoDatabase().withTimeout(BUILDING_AN_INDEX_TAKES_AT_MOST_MINUTES, TimeUnit.MINUTES);
        MongoCollection<Document> collection = patient.getCollection(store.collection());
        Map<String, Document> present = StreamSupport.stream(
                        collection.listIndexes().spliterator(), false)
                .collect(Collectors.toMap(index -> index.getString("name"), index -> index));
        for (Index index : store.indexes()) {
            Document there = present.get(index.name());
            if (there != null) {
                check(store, index, there);
            } else if (index.unique() || engine.hasSecondaryIndexes()) {
                create(collection, index);
            }
        }
    }

    private static void create(MongoCollection<Document> collection, Index index) {
        collection.createIndex(
                index.keys(),
                new IndexOptions().name(index.name()).unique(index.unique()).sparse(index.sparse()));
    }

    private static void check(Store store, Index index, Document there) {
        boolean same = keys(index).equals(there.get("key", Document.class).toBsonDocument())
                && index.unique() == there.getBoolean("unique", false)
                && index.sparse() == there.getBoolean("sparse", false);
        if (!same) {
            throw new WrongSetting(
                    "The index " + index.name() + " on " + store.collection() + " is not the one this version needs.",
                    "Drop it, and it is built anew at the next start.");
        }
    }

    /** As the server lists them: numbers may come back as another number type. */
    private static BsonDocument keys(Index index) {
        return Objects.requireNonNull(index.keys().toBsonDocument());
    }
}
