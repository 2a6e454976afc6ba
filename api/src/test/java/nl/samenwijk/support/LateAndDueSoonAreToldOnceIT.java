package nl.samenwijk.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.samenwijk.activity.Relay;
import nl.samenwijk.demo.TimeMachine;
import nl.samenwijk.demo.TravellingTown;
import nl.samenwijk.shared.TownClock;
import nl.samenwijk.term.Terms;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import tools.jackson.databind.JsonNode;

/** What days bring about by themselves comes into the timeline by itself, once, whoever looks and however late. */
@TravellingTown
class LateAndDueSoonAreToldOnceIT {

    private static final String TIMELINE =
            "query Q($id: ID!) { node(id: $id) { ... on Initiative { timeline(first: 50) { nodes { kind visibility text actor { displayName } } } } } }";
    private static final int SERVERS = 8;

    @Autowired
    private TimeMachine time;

    @Autowired
    private TermWatch watch;

    @Autowired
    private SupportStore store;

    @Autowired
    private MongoDatabaseFactory databases;

    @Autowired
    private Relay relay;

    @Autowired
    private Terms terms;

    @Autowired
    private TownClock clock;

    @LocalServerPort
    private int port;

    private Town town;
    private Tales tales;
    private Person coordinator;

    @BeforeEach
    void people() {
        town = new Town(port);
        tales = new Tales(town);
        coordinator = town.as("coordinator-centrum");
    }

    private List<JsonNode> timeline(Person reader, Thing request) {
        return reader.ask(TIMELINE, "id", tales.initiativeOf(request).id()).list("timeline.nodes");
    }

    private List<String> told(Person reader, Thing request) {
        return timeline(reader, request).stream()
                .map(entry -> entry.get("kind").asString())
                .filter(kind -> kind.endsWith("_LATE") || kind.endsWith("_DUE_SOON"))
                .toList();
    }

    private static LocalDate due(Thing request) {
        return LocalDate.parse(request.seen().get("term").get("dueOn").asString());
    }

    @Test
    void asTheDaysPass() {
        Thing request = tales.received("resident");
        LocalDate due = due(request);
        LocalDate soon = terms.dueSoonFrom(due);

        look(soon.minusDays(1), LocalTime.of(23, 59));
        assertThat(told(coordinator, request)).isEmpty();

        look(soon, LocalTime.of(0, 1));
        assertThat(told(coordinator, request)).containsExactly("SUPPORT_REQUEST_DUE_SOON");
        assertThat(told(town.anybody(), request)).isEmpty();

        look(due, LocalTime.of(23, 59));
        assertThat(told(coordinator, request)).containsExactly("SUPPORT_REQUEST_DUE_SOON");

        look(due.plusDays(1), LocalTime.of(0, 1));
        look(due.plusDays(2), LocalTime.of(9, 0));
        assertThat(told(coordinator, request)).containsExactly("SUPPORT_REQUEST_LATE", "SUPPORT_REQUEST_DUE_SOON");
        assertThat(told(town.anybody(), request)).containsExactly("SUPPORT_REQUEST_LATE");
        assertThat(timeline(town.anybody(), request).getFirst().get("actor").isNull())
                .isTrue();
        assertThat(coordinator.reads(request).number("version")).isEqualTo(request.version());
    }

    private void look(LocalDate day, LocalTime at) {
        time.at(day, at);
        watch.look();
    }

    @Test
    void afterAStopTheyAreToldWithWhatWasMissed() {
        Thing request = tales.facilitating("resident");
        Thing commitment = tales.promised(request);

        look(time.today().plusDays(100), LocalTime.NOON);

        assertThat(told(coordinator, request)).containsExactly("COMMITMENT_LATE", "COMMITMENT_DUE_SOON");
        town.as("facilitator").does("StartCommitment", commitment);
    }

    @Test
    void alsoOfWhatAnEarlierVersionWrote() {
        Thing request = tales.received("resident");
        databases
                .getMongoDatabase()
                .getCollection("supportRequests")
                .updateMany(Filters.empty(), Updates.combine(Updates.unset("signalOn"), Updates.unset("signals")));

        look(due(request).plusDays(1), LocalTime.NOON);
        watch.look();

        assertThat(told(coordinator, request)).containsExactly("SUPPORT_REQUEST_LATE", "SUPPORT_REQUEST_DUE_SOON");
        coordinator.does("Take", request);
    }

    /** Each with the store it shares with the others, and all at the same moment. */
    @Test
    void onceByManyServersAtATime() throws InterruptedException, ExecutionException {
        List<Thing> requests = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            requests.add(tales.received("resident"));
        }
        time.to(due(requests.getFirst()).plusDays(1));
        try (ExecutorService servers = Executors.newFixedThreadPool(SERVERS)) {
            List<Callable<Void>> looks = new ArrayList<>();
            for (int i = 0; i < SERVERS; i++) {
                TermWatch server = new TermWatch(store, relay, terms, clock);
                looks.add(() -> {
                    server.look();
                    return null;
                });
            }
            for (Future<Void> look : servers.invokeAll(looks)) {
                look.get();
            }
        }
        watch.look();
        assertThat(requests)
                .allSatisfy(request -> assertThat(told(coordinator, request))
                        .containsExactly("SUPPORT_REQUEST_LATE", "SUPPORT_REQUEST_DUE_SOON"));
    }
}
