package nl.samenwijk.platform.engine;

import com.mongodb.ConnectionString;
import nl.samenwijk.platform.mongo.StoreEngine;
import nl.samenwijk.shared.WrongSetting;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The MongoDB that the operator named. Its name and password never come in a log line. */
@Configuration(proxyBeanMethods = false)
@Conditional(NamedEngine.MongoNamed.class)
class NamedEngine {

    private static final String FORM =
            "Write it as mongodb://user:password@host:27017/samenwijk, with %40 for an @ in a password; or leave it out, then the embedded"
                    + " engine serves.";

    @Bean
    StoreEngine storeEngine(MongoConnectionDetails details) {
        ConnectionString connection = details.getConnectionString();
        return new StoreEngine(
                true,
                true,
                "Store: MongoDB at " + String.join(",", connection.getHosts()) + ", database "
                        + connection.getDatabase() + ". Its access control, replicas and backups are the operator's.");
    }

    @Bean
    MongoConnectionDetails mongoConnectionDetails(@Value("${spring.mongodb.uri}") String uri) {
        ConnectionString connection = read(uri);
        if (connection.getDatabase() == null) {
            throw new WrongSetting("MONGODB_URI names no database.", FORM);
        }
        return () -> connection;
    }

    /** What the driver says of it is left out: it can repeat the password. */
    private static ConnectionString read(String uri) {
        try {
            return new ConnectionString(uri);
        } catch (IllegalArgumentException unreadable) {
            throw new WrongSetting("MONGODB_URI is not the address of a MongoDB.", FORM);
        }
    }

    static class MongoNamed extends NoneNestedConditions {

        MongoNamed() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @Conditional(EmbeddedEngine.NoMongoNamed.class)
        static class NotNamed {}
    }
}
