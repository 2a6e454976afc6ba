package nl.samenwijk.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Town;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Runs a table of attacks. Each must be answered as its row says, and after all of them the store holds exactly what it held before. */
@RunningTown
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Siege {

    private static final Pattern INSIDES = Pattern.compile(
            "nl\\.samenwijk|\\bjava[.x]|\\bjdk\\.|org\\.\\w+\\.|com\\.\\w+\\.|Exception|\\bat \\w+\\.\\w+\\(|mongo|bson|HashMap|ArrayList|"
                    + "graphql\\.|jackson|tomcat|catalina|spring|antlr|stacktrace|/tmp/|/target/|\\.java\\b|\\.ya?ml\\b|Value\\{",
            Pattern.CASE_INSENSITIVE);

    @LocalServerPort
    private int port;

    @Autowired
    private MongoConnectionDetails place;

    private String name;

    private Town town;
    private Map<String, List<Document>> before;

    abstract Stream<Attack> attacks();

    /** What the attacks need to find; made before the store is looked at. */
    void prepare(Town there, Tales tales) {}

    @BeforeAll
    void lookAtTheStore(@Autowired MongoDatabaseFactory databases) {
        name = databases.getMongoDatabase().getName();
        town = new Town(port);
        Stream.of("resident", "neighbour", "coordinator-centrum", "coordinator-desk")
                .forEach(person -> town.as(person).ask("{ viewer { id } }").done());
        prepare(town, new Tales(town));
        before = everything();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isAnsweredAndTellsNothing(Attack attack) {
        Wire.Reply reply = send(attack);

        assertThat(reply.status()).as(reply.body()).isEqualTo(attack.status());
        if (!attack.line().startsWith("HEAD")) {
            assertThat(reply.code()).as(reply.body()).isEqualTo(attack.code());
        }
        assertThat(reply.body()).doesNotContainPattern(INSIDES);
        Headers.areThoseOfTheApi(reply);
    }

    @AfterAll
    void theStoreIsWhatItWas() {
        assertThat(everything()).isEqualTo(before);
    }

    Wire.Reply send(Attack attack) {
        String person = attack.person();
        return Wire.send(
                port, attack.head(person == null ? null : town.as(person).token()), attack.sent());
    }

    /** With a connection of our own: what the server itself sends to its store is watched by others. */
    private Map<String, List<Document>> everything() {
        Map<String, List<Document>> all = new TreeMap<>();
        try (MongoClient store = MongoClients.create(place.getConnectionString())) {
            MongoDatabase database = store.getDatabase(name);
            database.listCollectionNames()
                    .forEach(collection -> all.put(
                            collection,
                            database.getCollection(collection)
                                    .find()
                                    .sort(new Document("_id", 1))
                                    .into(new ArrayList<>())));
        }
        return all;
    }
}
