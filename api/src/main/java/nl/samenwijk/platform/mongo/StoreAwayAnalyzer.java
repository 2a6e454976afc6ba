package nl.samenwijk.platform.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Says which store was not found at the start, without its password. */
class StoreAwayAnalyzer extends AbstractFailureAnalyzer<MongoClientException> {

    private final Environment environment;

    StoreAwayAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MongoClientException cause) {
        return new FailureAnalysis(
                "The store" + place() + " cannot be reached.",
                "Start it, or correct MONGODB_URI (spring.mongodb.uri): host, port, user and password. Without it the embedded engine serves.",
                cause);
    }

    private String place() {
        String uri = environment.getProperty("spring.mongodb.uri", "");
        return uri.isBlank() ? "" : " at " + String.join(", ", new ConnectionString(uri).getHosts());
    }
}
