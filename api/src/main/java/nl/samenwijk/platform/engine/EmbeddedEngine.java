package nl.samenwijk.platform.engine;

import com.mongodb.ConnectionString;
import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.samenwijk.platform.mongo.StoreEngine;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Starts the embedded engine when no MongoDB is named. It listens on loopback only: it knows no passwords. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedEngine.NoMongoNamed.class)
class EmbeddedEngine {

    private static final String DATABASE = "samenwijk";
    private static final int CACHE_MEGABYTES = 256;

    @Bean
    StoreEngine storeEngine(@Value("${samenwijk.data:data}") Path data) {
        return new StoreEngine(
                false,
                false,
                "Store: embedded engine in " + data.toAbsolutePath().normalize()
                        + ". For trying out and small towns (about 10,000 initiatives), one server, no access control of its own;"
                        + " for more set MONGODB_URI.");
    }

    /** Closing flushes what is not yet on disk; Spring closes the client before the server because the details depend on it. */
    @Bean(destroyMethod = "shutdownNow")
    MongoServer mongoServer(@Value("${samenwijk.data:data}") Path data) throws IOException {
        Files.createDirectories(data);
        MongoServer server = new MongoServer(new DurableBackend(open(data.resolve("samenwijk.mv"))));
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        return server;
    }

    @Bean
    MongoConnectionDetails mongoConnectionDetails(MongoServer server) {
        String address = "127.0.0.1:" + server.getLocalAddress().getPort();
        return () -> new ConnectionString("mongodb://" + address + "/" + DATABASE);
    }

    private static MVStore open(Path file) {
        try {
            MVStore store = new MVStore.Builder()
                    .fileName(file.toString())
                    .cacheSize(CACHE_MEGABYTES)
                    .open();
            store.setRetentionTime(0);
            return store;
        } catch (MVStoreException e) {
            if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                throw new StoreInUse(file, e);
            }
            throw e;
        }
    }

    static class NoMongoNamed implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty("spring.mongodb.uri"));
        }
    }
}
