package nl.samenwijk.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.bson.Document;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnAnswerIsNeverHalfOfTwoWritesTest {

    private static final int PEOPLE = 6;
    private static final int ROUNDS = 150;
    private static final int FIELDS = 60;

    private MongoServer server;
    private MongoClient client;
    private MongoCollection<Document> documents;
    private ExecutorService people;

    @BeforeEach
    void engine() {
        server = new MongoServer(new DurableBackend(new MVStore.Builder().open()));
        server.bind();
        client = MongoClients.create(
                "mongodb://127.0.0.1:" + server.getLocalAddress().getPort());
        documents = client.getDatabase("town").getCollection("documents");
        people = Executors.newFixedThreadPool(PEOPLE);
    }

    @AfterEach
    void stop() {
        people.shutdownNow();
        client.close();
        server.shutdownNow();
    }

    @Test
    void aNumberIsGivenOnce() throws Exception {
        documents.insertOne(new Document("_id", "counter").append("value", 0));

        List<Integer> given = all(
                person -> IntStream.range(0, ROUNDS).map(i -> next()).boxed().toList());

        assertThat(new HashSet<>(given)).hasSize(PEOPLE * ROUNDS);
    }

    @Test
    void aReaderSeesOneWriteOrTheOther() throws Exception {
        documents.insertOne(filledWith(0));

        List<Integer> differentValues = all(person -> IntStream.range(0, ROUNDS)
                .map(i -> person % 2 == 0 ? write(person * ROUNDS + i) : valuesInOneAnswer())
                .boxed()
                .toList());

        assertThat(differentValues).containsOnly(1);
    }

    private int next() {
        Document after = documents.findOneAndUpdate(
                Filters.eq("_id", "counter"),
                Updates.inc("value", 1),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        return Objects.requireNonNull(after).getInteger("value");
    }

    private static Document filledWith(int value) {
        Document document = new Document("_id", "page");
        IntStream.range(0, FIELDS).forEach(field -> document.append("field" + field, value));
        return document;
    }

    private int write(int value) {
        documents.replaceOne(Filters.eq("_id", "page"), filledWith(value));
        return 1;
    }

    private int valuesInOneAnswer() {
        Document read =
                Objects.requireNonNull(documents.find(Filters.eq("_id", "page")).first());
        read.remove("_id");
        return read.size() == FIELDS ? new HashSet<>(read.values()).size() : 0;
    }

    private List<Integer> all(IntFunction<List<Integer>> deed) throws InterruptedException, ExecutionException {
        List<Callable<List<Integer>>> deeds = new ArrayList<>();
        IntStream.range(0, PEOPLE).forEach(person -> deeds.add(() -> deed.apply(person)));
        List<Integer> results = new ArrayList<>();
        for (Future<List<Integer>> done : people.invokeAll(deeds)) {
            results.addAll(done.get());
        }
        return results;
    }
}
