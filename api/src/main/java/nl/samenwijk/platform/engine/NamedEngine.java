package nl.samenwijk.platform.engine;

import com.mongodb.ConnectionString;
import nl.samenwijk.platform.mongo.StoreEngine;
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
        ConnectionString connection = new ConnectionString(uri);
        if (connection.getDatabase() == null) {
            throw new IllegalArgumentException(
                    "MONGODB_URI names no database. Add one: mongodb://host:27017/samenwijk");
        }
        return () -> connection;
    }

    static class MongoNamed extends NoneNestedConditions {

        MongoNamed() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @Conditional(EmbeddedEngine.NoMongoNamed.class)
        static class NotNamed {}
    }
}
