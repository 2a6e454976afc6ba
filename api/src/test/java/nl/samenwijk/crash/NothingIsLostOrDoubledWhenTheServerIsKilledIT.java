package nl.samenwijk.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.samenwijk.SamenwijkApplication;
import nl.samenwijk.crash.Victim.Scene;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.town.Answer;
import nl.samenwijk.town.FreshStore;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Town;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/**
 * The server is killed (SIGKILL) between two writes, and started again. More rounds of the second test: {@code -Dsamenwijk.kills=50}.
 */
class NothingIsLostOrDoubledWhenTheServerIsKilledIT {

    private static final int KILLS = Integer.getInteger("samenwijk.kills", 2);
    private static final int ACTS_BEFORE_A_KILL = 40;
    private static final List<String> ORDER = List.of(
            "PROPOSE_INITIATIVE", "SUBMIT_INITIATIVE", "PUBLISH_INITIATIVE", "REQUEST_SUPPORT", "TAKE_SUPPORT_REQUEST");

    private final List<String> properties = List.of(
            "--server.port=0",
            "--samenwijk.seed=areas",
            "--samenwijk.data=" + FreshStore.folder(),
            "--spring.mongodb.uri=" + FreshStore.uri());

    @Test
    void killedBetweenTheStepsOfWhatItDid() {
        List<Told> told = new ArrayList<>();
        told.addAll(Told.untilKilled(Scene.NOTHING_FOLLOWED_THE_FIRST_WRITE, properties, Heard::ready));
        told.addAll(Told.untilKilled(Scene.ONLY_THE_LAST_WRITE_IS_MISSING, properties, Heard::ready));

        try (Restarted town = new Restarted(properties)) {
            town.hasOneUnbrokenLog();
            town.hasNothingOnItsWay();
            town.acknowledgedEachRequestOnce();
            told.stream().filter(one -> one.word().equals("done")).forEach(town::hasOnce);
            told.stream().filter(one -> one.word().equals("asked")).forEach(town::gotTheRequest);
            told.stream().filter(one -> one.word().equals("withdrawn")).forEach(town::withdrewAll);
        }
    }

    @Test
    void killedAtAnyMoment() {
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < KILLS; i++) {
            told.addAll(Told.untilKilled(Scene.BUSY, properties, heard -> heard.size() >= ACTS_BEFORE_A_KILL));
        }

        try (Restarted town = new Restarted(properties)) {
            town.hasOneUnbrokenLog();
            town.hasNothingOnItsWay();
            town.acknowledgedEachRequestOnce();
            told.forEach(town::hasOnce);
            town.everyInitiativeWentThrough(ORDER);
        }
    }

    private static final class Heard {
        static boolean ready(List<Told> told) {
            return told.stream().anyMatch(one -> one.word().equals("ready"));
        }
    }

    /** The same store under a server that was started again. */
    private static final class Restarted implements AutoCloseable {

        private final ConfigurableApplicationContext context;
        private final Town town;
        private final List<Document> log;

        Restarted(List<String> properties) {
            context = new SpringApplication(SamenwijkApplication.class).run(properties.toArray(String[]::new));
            town = new Town(
                    Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port", Integer.class)));
            // An act waits for its entries, and the relay takes what was left first.
            new Tales(town).submitted("resident");
            log = documents("events", Filters.empty());
        }

        private List<Document> documents(String collection, Bson filter) {
            return context.getBean(MongoDatabaseFactory.class)
                    .getMongoDatabase()
                    .getCollection(collection)
                    .find(filter)
                    .sort(new Document("_id", 1))
                    .into(new ArrayList<>());
        }

        void hasOneUnbrokenLog() {
            List<Long> numbers =
                    log.stream().map(entry -> entry.getLong("number")).toList();
            List<String> ids =
                    log.stream().map(entry -> entry(entry).getString("_id")).toList();

            assertThat(numbers)
                    .isNotEmpty()
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, numbers.size()).boxed().toList());
            assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        }

        /** In documents that were there before this start. */
        void hasNothingOnItsWay() {
            Bson left = Filters.or(
                    Filters.exists("outbox._id"),
                    Filters.exists("incoming.request"),
                    Filters.exists("withdrawing.now"),
                    Filters.exists("outgoing.acknowledgement"));
            assertThat(documents("initiatives", left)).isEmpty();
            assertThat(documents("supportRequests", left)).isEmpty();
        }

        /** By a letter that is there and stands on the list of the desk; what was withdrawn on the way may have none. */
        void acknowledgedEachRequestOnce() {
            for (Document request : documents("supportRequests", Filters.empty())) {
                List<String> letters = request.getList("letters", Document.class).stream()
                        .map(letter -> letter.getString("sha256"))
                        .toList();
                boolean withdrawn = request.getString("status").equals("WITHDRAWN");

                assertThat(letters).hasSizeBetween(withdrawn ? 0 : 1, 1);
                assertThat(documents("letters", Filters.in("_id", letters))).hasSameSizeAs(letters);
                assertThat(documents("paperLetters", Filters.in("_id", letters)))
                        .hasSameSizeAs(letters);
            }
        }

        void hasOnce(Told told) {
            assertThat(kinds(told.id())).as(told.toString()).containsOnlyOnce(told.what());
        }

        /** It is there, its client that tries again gets the same one, and the coordinator finds it. */
        void gotTheRequest(Told told) {
            Answer again = new Tales(town)
                    .ask("resident", told.id(), Tales.loan(), told.what())
                    .done();
            List<Document> requests = requests(told.id());

            assertThat(requests).hasSize(1);
            assertThat(again.text("supportRequest.reference"))
                    .isEqualTo(requests.getFirst().getString("reference"));
            assertThat(kinds(told.id())).containsOnlyOnce("REQUEST_SUPPORT");
            assertThat(documents("work", Filters.eq("thing", requests.getFirst().getString("_id"))))
                    .hasSize(1);
        }

        void withdrewAll(Told told) {
            assertThat(requests(told.id()))
                    .hasSize(2)
                    .allMatch(request -> request.getString("status").equals("WITHDRAWN"));
            assertThat(kinds(told.id()))
                    .containsOnlyOnce("WITHDRAW_INITIATIVE")
                    .filteredOn("WITHDRAW_SUPPORT_REQUEST"::equals)
                    .hasSize(2);
            assertThat(documents("work", Filters.eq("initiative", stored(told.id()))))
                    .isEmpty();
        }

        void everyInitiativeWentThrough(List<String> order) {
            Collection<List<String>> journeys = log.stream()
                    .collect(Collectors.groupingBy(
                            entry -> entry(entry).getString("initiative"),
                            Collectors.mapping(entry -> entry(entry).getString("kind"), Collectors.toList())))
                    .values();

            assertThat(journeys).allSatisfy(kinds -> assertThat(order).startsWith(kinds.toArray(String[]::new)));
        }

        private List<Document> requests(String initiative) {
            return documents("supportRequests", Filters.eq("initiative", stored(initiative)));
        }

        private List<String> kinds(String initiative) {
            return log.stream()
                    .map(Restarted::entry)
                    .filter(entry -> entry.getString("initiative").equals(stored(initiative)))
                    .map(entry -> entry.getString("kind"))
                    .toList();
        }

        private static Document entry(Document numbered) {
            return numbered.get("entry", Document.class);
        }

        private static String stored(String opaque) {
            return NodeId.fromOpaque(opaque, "I").orElseThrow().toString();
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
