package nl.samenwijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.samenwijk.town.Answer;
import nl.samenwijk.town.Objecting;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Together;
import nl.samenwijk.town.Town;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import tools.jackson.databind.JsonNode;

/** Who asked for support reads what is said against it and not by whom; who objects reads their own; nobody else knows of it. What they say is kept as they said it. */
@RunningTown
class AnObjectionIsBetweenTheObjectorAndTheTownIT {

    private static final String OBJECTOR = Objecting.OBJECTOR;
    private static final String NAME = "Lies van Dam";
    private static final String COORDINATOR = "coordinator-centrum";
    private static final String BSN = "111222333";
    private static final int PEOPLE = 8;

    private static final String OBJECTIONS = "query($id: ID!) { node(id: $id) { ... on SupportRequest {"
            + " objections { id text objector additions { text } hearing { report } reasoning letters { kind html pdf } } } } }";
    private static final String LODGE =
            "mutation($input: LodgeObjectionInput!) { lodgeObjection(input: $input) { supportRequest { id } errors { code } warnings { code path } } }";

    @LocalServerPort
    private int port;

    @Autowired
    private MongoDatabaseFactory databases;

    private Town town;
    private Tales tales;
    private Objecting objecting;

    @BeforeEach
    void people() {
        town = new Town(port);
        tales = new Tales(town);
        objecting = new Objecting(town);
    }

    private List<JsonNode> objections(String person, Thing request) {
        return town.as(person).ask(OBJECTIONS, "id", request.id()).list("objections");
    }

    private HttpResponse<String> get(@Nullable Person person, String path) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(town.address() + path));
        if (person != null) {
            request.header("Authorization", "Bearer " + person.token());
        }
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert('bezwaar')</script> & \"hekken\"",
                "\u062d\u062f\u064a\u0642\u0629 \u0627\u0644\u062d\u064a is te luid",
                "Omgekeerd \u202egnegewrev\u202c en terug \ud83d\udce2",
                "%s ''{naam}'' ${jndi:ldap://x} {{a*a}}",
            })
    void whatIsSaidIsKeptAsItIs(String words) throws Exception {
        Thing request = tales.facilitating("resident");
        objecting.lodge(OBJECTOR, request, "text", words).done();
        objecting
                .onObjection(OBJECTOR, "addObjectionGrounds", request, "text", "Ook: " + words)
                .done();
        objecting
                .onObjection(
                        Objecting.DECIDER,
                        "recordHearing",
                        request,
                        "heardOn",
                        Tales.inDays(0),
                        "report",
                        "Gezegd is: " + words)
                .done();

        for (String person : List.of(OBJECTOR, "resident", COORDINATOR)) {
            JsonNode seen = objections(person, request).getFirst();
            assertThat(seen.get("text").asString()).isEqualTo(words);
            assertThat(seen.get("additions").get(0).get("text").asString()).isEqualTo("Ook: " + words);
            assertThat(seen.get("hearing").get("report").asString()).isEqualTo("Gezegd is: " + words);
        }
        JsonNode letter =
                objections(OBJECTOR, request).getFirst().get("letters").get(0);
        assertThat(get(town.as(OBJECTOR), letter.get("html").asString()).body())
                .contains(NAME)
                .doesNotContain("<script>");
        assertThat(get(town.as(OBJECTOR), letter.get("pdf").asString()).body()).startsWith("%PDF");
    }

    @Test
    void tenThousandLettersAreNotTooMany() {
        String words = "De hekken zijn te luid. ".repeat(416).strip();
        Thing request = tales.facilitating("resident");
        objecting.lodge(OBJECTOR, request, "text", words).done();

        assertThat(objections("resident", request).getFirst().get("text").asString())
                .isEqualTo(words);
    }

    @Test
    void aCitizenServiceNumberIsMaskedAndSaid() {
        Thing request = tales.facilitating("resident");
        Answer lodged = town.as(OBJECTOR)
                .ask(LODGE, "input", Objecting.words(request, "text", "Mijn nummer is 111.222.333, hoor mij."))
                .done();
        assertThat(lodged.text("warnings.0.code")).isEqualTo("BSN_MASKED");
        assertThat(lodged.text("warnings.0.path.0")).isEqualTo("text");
        town.as(COORDINATOR).looksAt(request);
        objecting
                .onObjection(OBJECTOR, "addObjectionGrounds", request, "text", "Ik ben " + BSN)
                .done();
        onTheObjection(request, "askObjectionGrounds", "question", "Bent u " + BSN + "?", "deadline", Tales.inDays(9));
        onTheObjection(request, "recordHearing", "heardOn", Tales.inDays(0), "report", "Zei " + BSN);
        onTheObjection(request, "postponeObjectionDecision", "reason", "Nagaan of het " + BSN + " is");
        onTheObjection(request, "decideObjection", "outcome", "DISMISSED", "reasoning", "Het is " + BSN);
        objecting
                .lodge("coordinator-desk", request, "onBehalfOf", "Riet " + BSN)
                .done();

        assertThat(objections(OBJECTOR, request).getFirst().get("text").asString())
                .isEqualTo("Mijn nummer is *********, hoor mij.");
        assertNothingKept();
    }

    @Test
    void norIsItKeptOfWhatHappensToTheRequest() {
        Thing request = tales.inReview("resident");
        objecting
                .act("resident", "amendRequest", request, "explanation", "Voor " + BSN, "minor", true)
                .done();
        objecting
                .act(
                        COORDINATOR,
                        "suspendTerm",
                        request,
                        "kind",
                        "CONSENT",
                        "from",
                        Tales.inDays(1),
                        "until",
                        Tales.inDays(2),
                        "reason",
                        "Wacht op " + BSN)
                .done();
        objecting
                .act(COORDINATOR, "forwardRequest", request, "to", "Dienst " + BSN, "reason", "Van " + BSN)
                .done();
        objecting
                .act(COORDINATOR, "declareConflict", request, "reason", "Ik ben " + BSN)
                .done();

        assertNothingKept();
    }

    private void onTheObjection(Thing request, String mutation, Object... input) {
        objecting.onObjection(Objecting.DECIDER, mutation, request, input).done();
    }

    private void assertNothingKept() {
        MongoDatabase database = databases.getMongoDatabase();
        for (String collection : database.listCollectionNames()) {
            database.getCollection(collection)
                    .find()
                    .forEach(document ->
                            assertThat(document.toJson()).as(collection).doesNotContain(BSN, "111.222.333"));
        }
    }

    @Test
    void itsLettersAreForTheObjectorAndWhoHandlesIt() throws Exception {
        Thing request =
                objecting.announced(objecting.decided(objecting.objected(tales.facilitating("resident")), "DISMISSED"));
        JsonNode letters = objections(OBJECTOR, request).getFirst().get("letters");

        assertThat(letters)
                .extracting(letter -> letter.get("kind").asString())
                .containsExactly("OBJECTION_ACKNOWLEDGEMENT", "DECISION_ON_OBJECTION");
        for (JsonNode letter : letters) {
            for (String file :
                    List.of(letter.get("html").asString(), letter.get("pdf").asString())) {
                assertThat(get(town.as(OBJECTOR), file).statusCode()).isEqualTo(200);
                assertThat(get(town.as(COORDINATOR), file).statusCode()).isEqualTo(200);
                assertThat(get(town.as(Objecting.DECIDER), file).statusCode()).isEqualTo(200);
                assertThat(get(town.as("resident"), file).statusCode()).isEqualTo(404);
                assertThat(get(town.as("neighbour"), file).statusCode()).isEqualTo(404);
                assertThat(get(town.as("coordinator-oost"), file).statusCode()).isEqualTo(404);
            }
        }
    }

    @Test
    void whoAskedDoesNotLearnWhoObjects() {
        Thing request = objecting.answered(objecting.objected(tales.facilitating("resident")));
        objecting
                .onObjection(OBJECTOR, "giveNoticeOfDefault", request, "idempotencyKey", Tales.key())
                .done();
        objecting.announced(objecting.decided(request, "DISMISSED"));

        assertThat(town.as("resident").page(tales.initiativeOf(request)).words())
                .doesNotContain(NAME);
        assertThat(objections("resident", request)).allSatisfy(one -> {
            assertThat(one.get("objector").isNull()).isTrue();
            assertThat(one.get("letters").isNull()).isTrue();
            assertThat(one.get("reasoning").isNull()).isFalse();
        });
        assertThat(town.as("neighbour").page(tales.initiativeOf(request)).words())
                .doesNotContain(NAME);
        assertThat(town.as("neighbour").page(tales.initiativeOf(request)).happened())
                .containsExactlyElementsOf(town.as("neighbour")
                        .page(tales.initiativeOf(tales.facilitating("resident")))
                        .happened());
    }

    @Test
    void oneObjectorKnowsNothingOfAnother() {
        Thing request = objecting.objected(tales.facilitating("resident"));
        String first = objecting.objection(request);
        objecting.lodge("neighbour", request, "text", "Ik ook.").done();

        assertThat(objections("neighbour", request))
                .extracting(one -> one.get("text").asString())
                .containsExactly("Ik ook.");
        assertThat(objections(OBJECTOR, request)).hasSize(1);
        for (String act : List.of("withdrawObjection", "addObjectionGrounds", "giveNoticeOfDefault")) {
            Object[] input = switch (act) {
                case "addObjectionGrounds" -> new Object[] {"objectionId", first, "text", "Ja."};
                case "giveNoticeOfDefault" -> new Object[] {"objectionId", first, "idempotencyKey", Tales.key()};
                default -> new Object[] {"objectionId", first};
            };
            assertThat(objecting.act("neighbour", act, request, input).refusals())
                    .as(act)
                    .containsExactly("NOT_FOUND");
        }
    }

    @Test
    void ofSeveralVerdictsAtOnceOneCounts() {
        Thing request = objecting.objected(tales.facilitating("resident"));
        String objection = objecting.objection(request);
        List<String> deciders = List.of("decision-maker", "decision-maker-2", "decision-maker-3");
        deciders.forEach(person -> town.as(person).run("Viewer"));

        List<Answer> answers = Together.times(
                PEOPLE,
                person -> town.as(Objects.requireNonNull(deciders.get(person % deciders.size())))
                        .run(
                                "DecideObjection",
                                "input",
                                Map.of(
                                        "supportRequestId",
                                        request.id(),
                                        "expectedVersion",
                                        request.version(),
                                        "objectionId",
                                        objection,
                                        "outcome",
                                        person % 2 == 0 ? "UPHELD" : "DISMISSED",
                                        "reasoning",
                                        "Oordeel " + person)));

        assertThat(answers.stream().filter(answer -> answer.refusals().isEmpty()))
                .hasSize(1);
        assertThat(answers.stream().flatMap(answer -> answer.refusals().stream()))
                .containsOnly("STALE_VERSION");
        assertThat(town.as(COORDINATOR).page(tales.initiativeOf(request)).happened())
                .containsOnlyOnce("DECIDE_OBJECTION");
    }

    @Test
    void whatManySendAtOnceIsAllReceived() {
        Thing request = tales.facilitating("resident");
        String key = Tales.key();
        List<Answer> answers = Together.times(
                PEOPLE,
                person -> person % 2 == 0
                        ? town.as(OBJECTOR).run("Object", "input", Objecting.words(request, "idempotencyKey", key))
                        : town.as("neighbour").run("Object", "input", Objecting.words(request)));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.refusals()).isEmpty());
        assertThat(objections(COORDINATOR, request)).hasSize(1 + PEOPLE / 2);
        assertThat(objections(COORDINATOR, request).stream()
                        .map(one -> one.get("id").asString())
                        .distinct())
                .hasSize(1 + PEOPLE / 2);
    }

    @Test
    void aNoticeThatIsSentTwiceAtOnceIsOne() {
        Thing request = objecting.late("resident");
        Map<String, Object> notice = Map.of("supportRequestId", request.id(), "idempotencyKey", Tales.key());
        List<Answer> answers =
                Together.times(PEOPLE, person -> town.as("resident").run("NoticeOfDefault", "input", notice));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.refusals()).isEmpty());
        assertThat(happened(request)).containsOnlyOnce("GIVE_NOTICE_OF_DEFAULT");
    }

    private List<String> happened(Thing request) {
        return town
                .as("resident")
                .run("InitiativePage", "reference", request.reference().replaceFirst("-\\d+$", ""))
                .list("timeline.edges")
                .stream()
                .map(edge -> edge.get("node").get("kind").asString())
                .toList();
    }

    @Test
    void aChangeThatWaitsIsNotLostByAnother() {
        Thing request = tales.inReview("resident");
        objecting
                .act("resident", "amendRequest", request, "explanation", "Links.", "minor", true)
                .done();

        for (String person : List.of("resident", "coordinator-desk")) {
            assertThat(objecting
                            .act(person, "amendRequest", request, "explanation", "Rechts.", "minor", true)
                            .refusals())
                    .as(person)
                    .containsExactly("NOT_ALLOWED_NOW");
        }
        objecting
                .act(COORDINATOR, "amendRequest", request, "explanation", "Dat is klein.", "minor", true)
                .done();
        assertThat(amendments(request)).containsExactly("Links.: Dat is klein.");
    }

    private List<String> amendments(Thing request) {
        return town
                .as("resident")
                .ask(
                        "query($id: ID!) { node(id: $id) { ... on SupportRequest { amendments { explanation reason } } } }",
                        "id",
                        request.id())
                .list("amendments")
                .stream()
                .map(one -> one.get("explanation").asString() + ": "
                        + one.get("reason").asString())
                .toList();
    }

    /** It is received on the day of the change, also when its term stood still before. */
    @Test
    void anotherActivityIsANewRequest() {
        Thing request = objecting.late("resident");
        town.as(COORDINATOR).does("AskToComplete", request, "question", "Wie?", "deadline", Tales.inDays(14));
        town.as("resident").does("CompleteRequest", request, "answer", "De buren.");
        objecting
                .act(COORDINATOR, "amendRequest", request, "explanation", "Een fontein.", "minor", false)
                .done();

        assertThat(town.as("resident").reads(request).text("receivedOn"))
                .isEqualTo(Tales.today().toString());
        assertThat(town.as("resident").reads(request).text("term.state")).isEqualTo("RUNNING");
    }
}
