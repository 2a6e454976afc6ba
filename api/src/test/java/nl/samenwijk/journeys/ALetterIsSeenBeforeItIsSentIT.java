package nl.samenwijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import nl.samenwijk.town.Answer;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import tools.jackson.databind.JsonNode;

/** Who may announce a decision reads the letter beforehand, as it would be sent now. Nothing is kept or sent. */
@RunningTown
class ALetterIsSeenBeforeItIsSentIT {

    private static final String PREVIEW =
            "mutation($input: PreviewLetterInput!) { previewLetter(input: $input) { html errors { code path message } } }";
    private static final String LETTERS =
            "query($id: ID!) { node(id: $id) { ... on SupportRequest { version decision { id } letters { kind sha256 } } } }";

    @Autowired
    private MongoDatabaseFactory databases;

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

    private static Answer preview(Person person, Thing request, Object... more) {
        java.util.Map<String, Object> input = Town.map("supportRequestId", request.id());
        input.putAll(Town.map(more));
        return person.ask(PREVIEW, "input", input);
    }

    private long kept() {
        return databases.getMongoDatabase().getCollection("letters").countDocuments();
    }

    @Test
    void itIsTheLetterThatIsSent() {
        Thing request = tales.decided("resident");
        long before = kept();
        String seen = preview(coordinator, request).text("html");
        assertThat(kept()).isEqualTo(before);
        assertThat(coordinator.reads(request).number("version")).isEqualTo(request.version());

        coordinator.does("Announce", request);

        List<JsonNode> letters = coordinator.ask(LETTERS, "id", request.id()).list("letters");
        String sent = letters.getLast().get("sha256").asString();
        Document letter = databases
                .getMongoDatabase()
                .getCollection("letters")
                .find(new Document("_id", sent))
                .first();
        assertThat(Objects.requireNonNull(letter).getString("html")).isEqualTo(seen);
    }

    @Test
    void withTheDayThatIsAskedFor() {
        Thing request = tales.decided("resident");
        String decision = coordinator.ask(LETTERS, "id", request.id()).text("decision.id");

        assertThat(preview(coordinator, request, "announcedOn", Tales.today().toString(), "decisionId", decision)
                        .text("html"))
                .startsWith("<!DOCTYPE html>")
                .contains(request.reference(), "Wat hebben wij besloten?");
        assertThat(preview(coordinator, request, "announcedOn", Tales.inDays(1)).paths())
                .containsExactly("announcedOn");
        assertThat(preview(coordinator, request, "announcedOn", Tales.inDays(-1))
                        .paths())
                .containsExactly("announcedOn");
        assertThat(preview(coordinator, request, "decisionId", "RDpub25l").refusals())
                .containsExactly("INVALID_INPUT");
        assertThat(preview(coordinator, request, "objectionId", "Qjpub25l").paths())
                .containsExactly("objectionId");
    }

    @Test
    void textOfPeopleIsTextInItToo() {
        Thing request = tales.inReview("resident");
        coordinator.does(
                "Decide",
                request,
                "outcome",
                "GRANTED",
                "reasoning",
                "<script>alert(1)</script><img src=x onerror=alert(1)>",
                "groundCode",
                "PURPOSE",
                "amount",
                80_000);

        assertThat(preview(coordinator, request).text("html"))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script", "<img");
    }

    @Test
    void notBeforeItIsDecidedAndNotAfterItWasSent() {
        Thing undecided = tales.inReview("resident");
        Thing sent = tales.facilitating("resident");

        assertThat(preview(coordinator, undecided).refusals()).containsExactly("NOT_ALLOWED_NOW");
        assertThat(preview(coordinator, sent).refusals()).containsExactly("NOT_ALLOWED_NOW");
    }

    @ParameterizedTest
    @ValueSource(strings = {"resident", "neighbour", "coordinator-west", "facilitator", "steering-centrum"})
    void onlyForWhoMayAnnounceIt(String person) {
        Thing request = tales.decided("resident");

        assertThat(preview(town.as(person), request).refusals()).containsExactly("FORBIDDEN");
        assertThat(preview(town.as("decision-maker"), request).refusals()).isEmpty();
        assertThat(preview(town.anybody(), request).codes()).containsExactly("UNAUTHENTICATED");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        Answer unknown = coordinator.ask(PREVIEW, "input", Town.map("supportRequestId", "Ujpub25l"));

        assertThat(unknown.refusals()).containsExactly("NOT_FOUND");
        assertThat(unknown.paths()).containsExactly("supportRequestId");
    }
}
