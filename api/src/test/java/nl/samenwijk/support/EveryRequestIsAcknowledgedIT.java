package nl.samenwijk.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.samenwijk.activity.ActivityEntry;
import nl.samenwijk.activity.ActivityEntryBuilder;
import nl.samenwijk.activity.EntriesRelayed;
import nl.samenwijk.activity.Visibility;
import nl.samenwijk.initiative.Board;
import nl.samenwijk.initiative.Initiative;
import nl.samenwijk.letter.PaperLetters;
import nl.samenwijk.scheme.Nature;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.TownClock;
import nl.samenwijk.town.Answer;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import tools.jackson.databind.JsonNode;

/** Who asks gets a letter that it was received and until when the town has time (Awb 4:3a): written behind the act, once, and also when a server stopped in between. */
@RunningTown
class EveryRequestIsAcknowledgedIT {

    private static final String LETTERS =
            "query($id: ID!) { node(id: $id) { ... on SupportRequest { version letters { kind sentOn sha256 channel } } } }";
    private static final String REQUEST =
            "mutation($input: RequestSupportInput!) { requestSupport(input: $input) { supportRequest { version letters { kind channel } } errors { code } } }";
    private static final int SERVERS = 8;

    @Autowired
    private MailRoom mail;

    @Autowired
    private SupportStore store;

    @Autowired
    private Board initiatives;

    @Autowired
    private RequestLetters written;

    @Autowired
    private PaperLetters paper;

    @Autowired
    private TownClock clock;

    @Autowired
    private MongoDatabaseFactory databases;

    @LocalServerPort
    private int port;

    private Town town;
    private Tales tales;

    @BeforeEach
    void people() {
        town = new Town(port);
        tales = new Tales(town);
    }

    private List<JsonNode> letters(Thing request) {
        return town.as("resident").ask(LETTERS, "id", request.id()).list("letters");
    }

    private List<String> kinds(Thing request) {
        return letters(request).stream()
                .map(letter -> letter.get("kind").asString())
                .toList();
    }

    private String page(Thing request) {
        String sha256 = letters(request).getFirst().get("sha256").asString();
        return Objects.requireNonNull(
                        collection("letters").find(Filters.eq("_id", sha256)).first())
                .getString("html");
    }

    private MongoCollection<Document> collection(String name) {
        return databases.getMongoDatabase().getCollection(name);
    }

    private static NodeId id(Thing request) {
        return NodeId.fromOpaque(request.id()).orElseThrow();
    }

    private SupportRequest stored(Thing request) {
        return store.byId(id(request)).orElseThrow();
    }

    @Test
    void itIsThereWithTheAnswer() {
        Map<String, Object> wish = Tales.wish(tales.published("resident"), Tales.funding(50_000));
        Answer answer = town.as("resident").ask(REQUEST, "input", wish);

        assertThat(answer.texts("errors")).isEmpty();
        assertThat(answer.text("supportRequest.letters.0.kind")).isEqualTo("ACKNOWLEDGEMENT");
        assertThat(answer.text("supportRequest.letters.0.channel")).isEqualTo("LETTER");
        assertThat(answer.number("supportRequest.version")).isOne();
        assertThat(town.as("resident").ask(REQUEST, "input", wish).list("supportRequest.letters"))
                .as("asked again with the same key")
                .hasSize(1);
    }

    @Test
    void ofEveryKindOfSupport() {
        Thing initiative = tales.published("resident");
        Tales.needs().forEach((kind, need) -> {
            Thing request = tales.asked("resident", initiative, Map.of(kind, need));

            assertThat(kinds(request)).as(kind).containsExactly("ACKNOWLEDGEMENT");
            assertThat(page(request))
                    .as(kind)
                    .contains(request.reference(), "Noor de Vries", "Zonder dit lukt het niet.")
                    .contains(
                            stored(request).nature() == Nature.ORDER
                                    ? "De wet geeft ons de tijd tot en met"
                                    : "Dat is onze eigen belofte, en geen termijn uit de wet.");
        });
    }

    @Test
    void itBecomesNoActAndChangesNoVersion() {
        Thing request = tales.received("resident");

        town.as("coordinator-centrum").does("Take", request);
        assertThat(request.version()).isEqualTo(2);
        assertThat(stored(request).outgoing()).isNull();
    }

    /** The request was written, and the server stopped before anything else. */
    @Test
    void whatACrashLeftIsFound() {
        Thing request = tales.received("resident");
        forget(request, Updates.set("letters", List.of()));
        assertThat(kinds(request)).isEmpty();

        mail.look();

        assertThat(kinds(request)).containsExactly("ACKNOWLEDGEMENT");
        assertThat(stored(request).outgoing()).isNull();
        mail.look();
        assertThat(kinds(request)).containsExactly("ACKNOWLEDGEMENT");
        assertThat(request.version()).isEqualTo(stored(request).version());
    }

    /** As a request is stored that nobody acknowledged yet. */
    private void forget(Thing request, Bson change) {
        collection("supportRequests")
                .updateOne(
                        Filters.eq("_id", id(request).toString()),
                        Updates.combine(
                                change,
                                Updates.set(
                                        "outgoing", new Document("acknowledgement", true).append("paper", List.of())),
                                Updates.inc("revision", 1L)));
    }

    /** The letter was written, and the server stopped before the request referred to it: the same facts make the same letter. */
    @Test
    void aLetterThatWasWrittenAlreadyIsTheSame() {
        Thing request = tales.received("resident");
        String first = letters(request).getFirst().get("sha256").asString();
        forget(request, Updates.set("letters", List.of()));

        mail.look();

        assertThat(letters(request)).hasSize(1);
        assertThat(letters(request).getFirst().get("sha256").asString()).isEqualTo(first);
    }

    /** The request referred to it, and the server stopped before it came on the paper list. */
    @Test
    void whatStandsOnNoListYetComesOnIt() {
        Thing request = tales.received("resident");
        SupportRequest now = stored(request);
        collection("paperLetters")
                .deleteOne(Filters.eq("_id", now.letters().getFirst().sha256()));
        collection("supportRequests")
                .updateOne(
                        Filters.eq("_id", now.id().toString()),
                        Updates.combine(
                                Updates.set(
                                        "outgoing",
                                        new Document("acknowledgement", false)
                                                .append(
                                                        "paper",
                                                        List.of(document(now.letters()
                                                                .getFirst()
                                                                .sha256())))),
                                Updates.inc("revision", 1L)));

        mail.look();

        assertThat(collection("paperLetters")
                        .countDocuments(
                                Filters.eq("_id", now.letters().getFirst().sha256())))
                .isOne();
        assertThat(stored(request).outgoing()).isNull();
        assertThat(kinds(request)).containsExactly("ACKNOWLEDGEMENT");
    }

    private static Document document(String sha256) {
        return new Document("kind", "ACKNOWLEDGEMENT")
                .append("sentOn", Tales.today().toString())
                .append("sha256", sha256)
                .append("channel", "LETTER");
    }

    /** After a crash the log hears of the same entries again. */
    @Test
    void anEntryThatComesTwiceIsAnsweredOnce() {
        Thing request = tales.received("resident");
        forget(request, Updates.set("letters", List.of()));
        ActivityEntry entry = entry(stored(request));

        mail.on(new EntriesRelayed(List.of(entry, entry)));

        assertThat(kinds(request)).containsExactly("ACKNOWLEDGEMENT");
    }

    private static ActivityEntry entry(SupportRequest request) {
        return ActivityEntryBuilder.builder()
                .id(NodeId.random(ActivityEntry.TYPE))
                .at(request.receivedAt())
                .kind("REQUEST_SUPPORT")
                .initiative(request.initiative())
                .supportRequest(request.id())
                .reference(request.reference())
                .areaCode(request.place().areaCode())
                .visibility(Visibility.PUBLIC)
                .reasonFor(Visibility.PARTIES)
                .text(Phrase.of("activity.REQUEST_SUPPORT", request.kind()))
                .changes(List.of())
                .build();
    }

    @Test
    void onceByManyServersAtATime() throws InterruptedException, ExecutionException {
        List<Thing> requests = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            requests.add(tales.received("resident"));
        }
        requests.forEach(request -> forget(request, Updates.set("letters", List.of())));
        try (ExecutorService servers = Executors.newFixedThreadPool(SERVERS)) {
            List<Callable<Void>> looks = new ArrayList<>();
            for (int i = 0; i < SERVERS; i++) {
                MailRoom server = new MailRoom(store, initiatives, written, paper, clock);
                looks.add(() -> {
                    server.look();
                    return null;
                });
            }
            for (Future<Void> look : servers.invokeAll(looks)) {
                look.get();
            }
        }
        assertThat(requests).allSatisfy(request -> assertThat(kinds(request)).containsExactly("ACKNOWLEDGEMENT"));
    }

    /** A promise of a day to decide would be wrong by then. */
    @Test
    void whatIsOverIsAcknowledgedNoMore() {
        Thing request = tales.received("resident");
        town.as("resident").does("WithdrawRequest", request, "reason", "Het lukt zonder.");
        forget(request, Updates.set("letters", List.of()));

        mail.look();

        assertThat(kinds(request)).isEmpty();
        assertThat(stored(request).outgoing()).isNull();
    }

    /** Nobody gets a letter years later about what an earlier version received. */
    @Test
    void whatAnEarlierVersionReceivedStaysAsItWas() {
        Thing request = tales.received("resident");
        collection("supportRequests")
                .updateOne(
                        Filters.eq("_id", id(request).toString()),
                        Updates.combine(Updates.unset("letters"), Updates.unset("outgoing")));

        mail.look();

        assertThat(kinds(request)).isEmpty();
    }

    /** One request whose letter cannot be written holds up no other. */
    @Test
    void aFaultInOneHoldsUpNoOther() {
        Thing broken = tales.received("resident");
        Thing whole = tales.received("resident");
        forget(broken, Updates.combine(Updates.set("letters", List.of()), Updates.set("initiative", "I:gone")));
        forget(whole, Updates.set("letters", List.of()));

        mail.look();

        assertThat(kinds(whole)).containsExactly("ACKNOWLEDGEMENT");
        collection("supportRequests").deleteOne(Filters.eq("_id", id(broken).toString()));
    }

    /** A letter is written before the one write that refers to it: who is cut off between sent nothing, so nobody posts it. */
    @Test
    void aLetterThatNobodySentIsNotPosted() {
        Thing request = tales.taken("resident");
        SupportRequest now = stored(request);
        Initiative plan = initiatives.unchecked(List.of(now.initiative())).getFirst();
        String unsent = written.completion(
                        now, plan, "Wie geeft water?", Tales.today().plusDays(14), Tales.today())
                .sha256();

        mail.look();

        assertThat(collection("letters").countDocuments(Filters.eq("_id", unsent)))
                .isOne();
        assertThat(collection("paperLetters").countDocuments(Filters.eq("_id", unsent)))
                .isZero();
        assertThat(collection("paperLetters")
                        .countDocuments(
                                Filters.eq("_id", now.letters().getFirst().sha256())))
                .isOne();
    }
}
