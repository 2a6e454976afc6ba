package nl.samenwijk.platform.engine;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVStore;

/**
 * The stock H2 backend loses acknowledged writes of the last second when the process is killed. Here an acknowledged write is committed to the file before
 * the answer goes out, one command at a time, so that a commit never catches another command half done. It also answers two commands that the
 * health check sends.
 */
class DurableBackend extends H2Backend {

    private static final Set<String> WRITES = Set.of(
            "insert",
            "update",
            "delete",
            "findandmodify",
            "create",
            "createindexes",
            "drop",
            "dropindexes",
            "dropdatabase",
            "renamecollection",
            "aggregate");

    /** The super constructor opens databases before this object has fields: this is how they find the store. */
    private static final ThreadLocal<MVStore> OPENING = new ThreadLocal<>();

    private final Object lock = new Object();

    DurableBackend(MVStore store) {
        super(remember(store));
    }

    private static MVStore remember(MVStore store) {
        OPENING.set(store);
        return store;
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        MVStore store = getMvStore() == null ? OPENING.get() : getMvStore();
        CursorRegistry cursors = getCursorRegistry();
        return DurableDatabase.open(name, store, cursors);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String name, Document query) {
        String command = name.toLowerCase(Locale.ROOT);
        return switch (command) {
            case "hello" -> hello(channel, database, query);
            case "listdatabases" -> listDatabases();
            default ->
                WRITES.contains(command)
                        ? durably(channel, database, name, query)
                        : super.handleCommand(channel, database, name, query);
        };
    }

    private Document durably(Channel channel, String database, String name, Document query) {
        synchronized (lock) {
            try {
                return super.handleCommand(channel, database, name, query);
            } finally {
                getMvStore().commit();
            }
        }
    }

    private Document hello(Channel channel, String database, Document query) {
        Document answer = super.handleCommand(channel, database, "ismaster", query);
        answer.put("isWritablePrimary", true);
        return answer;
    }

    /** The stock answer opens every database anew and reads all documents. */
    private Document listDatabases() {
        List<Document> names = listDatabaseNames().stream()
                .sorted()
                .map(name -> new Document("name", name).append("empty", false))
                .toList();
        return new Document("databases", names).append("ok", 1.0);
    }
}
