package nl.samenwijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenwijk.shared.Fingerprint;
import nl.samenwijk.term.Holidays;
import nl.samenwijk.town.Answer;
import nl.samenwijk.town.Browser;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What the town writes is kept as it was sent, and is there for who asked and who handles it. For everybody else it is not there. */
@RunningTown
class LettersAreForThePartiesOnlyIT {

    private static final String LETTERS = """
            query($id: ID!) { node(id: $id) { ... on SupportRequest {
              letters { kind sentOn html pdf sha256 }
              decision { objectionUntil remedyClause letter { kind sentOn html pdf sha256 } }
            } } }""";

    @LocalServerPort
    private int port;

    private Town town;
    private Tales tales;

    @BeforeEach
    void people() {
        town = new Town(port);
        tales = new Tales(town);
    }

    private List<JsonNode> letters(String person, Thing request) {
        return town.as(person).ask(LETTERS, "id", request.id()).list("letters");
    }

    private HttpResponse<byte[]> get(@Nullable Person person, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(town.address() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (person != null && person.token() != null) {
            request.header("Authorization", "Bearer " + person.token());
        }
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String page(String person, JsonNode letter) {
        HttpResponse<byte[]> answer = get(town.as(person), letter.get("html").asString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    @Test
    void eachStepIsWrittenToTheInitiator() {
        Thing request = tales.taken("resident");
        Person coordinator = town.as("coordinator-centrum");
        coordinator.does("AskToComplete", request, "question", "Wie geeft <b>water</b>?", "deadline", Tales.inDays(14));
        coordinator.does("ExtendTerm", request, "reason", "Wij wachten op advies.", "newDueOn", aWorkingDay());

        List<JsonNode> letters = letters("resident", request);
        assertThat(letters)
                .extracting(letter -> letter.get("kind").asString())
                .containsExactly("ACKNOWLEDGEMENT", "COMPLETION_REQUEST", "EXTENSION");
        assertThat(letters)
                .allSatisfy(letter -> assertThat(letter.get("sentOn").asString())
                        .isEqualTo(Tales.today().toString()));
        assertThat(page("resident", letters.get(1)))
                .contains("Wie geeft &lt;b&gt;water&lt;/b&gt;?", request.reference());
        assertThat(page("coordinator-centrum", letters.get(2))).contains("Wij wachten op advies.");
    }

    private static String aWorkingDay() {
        return Holidays.computed().nextWorkingDay(Tales.today().plusDays(120)).toString();
    }

    @Test
    void aDecisionKeepsTheLetterInWhichItWasAnnounced() {
        Thing request = tales.facilitating("resident");
        Answer seen = town.as("resident").ask(LETTERS, "id", request.id());
        JsonNode letter = seen.list("letters").getLast();

        assertThat(seen.at("decision.letter")).isEqualTo(letter);
        assertThat(letter.get("kind").asString()).isEqualTo("DECISION");
        assertThat(page("resident", letter)).contains(seen.text("decision.remedyClause"));
    }

    @Test
    void itIsWhatItsHashSays() throws IOException {
        JsonNode letter = letters("resident", tales.facilitating("resident")).getLast();
        HttpResponse<byte[]> html = get(town.as("resident"), letter.get("html").asString());
        HttpResponse<byte[]> pdf = get(town.as("resident"), letter.get("pdf").asString());

        assertThat(Fingerprint.of(html.body())).isEqualTo(letter.get("sha256").asString());
        assertThat(letter.get("html").asString())
                .isEqualTo("/letters/" + letter.get("sha256").asString() + ".html");
        assertThat(get(town.as("resident"), letter.get("pdf").asString()).body())
                .isEqualTo(pdf.body());
        try (PDDocument document = Loader.loadPDF(pdf.body())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Wat hebben wij besloten?");
        }
    }

    @Test
    void aBrowserShowsItAndKeepsNothing() {
        JsonNode letter = letters("resident", tales.facilitating("resident")).getLast();
        HttpResponse<byte[]> html = get(town.as("resident"), letter.get("html").asString());
        HttpResponse<byte[]> pdf = get(town.as("resident"), letter.get("pdf").asString());
        String page = new String(html.body(), StandardCharsets.UTF_8);

        assertThat(header(html, "Content-Type")).containsExactly("text/html;charset=UTF-8");
        assertThat(header(pdf, "Content-Type")).containsExactly("application/pdf");
        assertThat(header(html, "Content-Disposition").getFirst())
                .startsWith("inline; filename=\"DOR-")
                .endsWith("-decision.html\"");
        assertThat(header(pdf, "Content-Disposition").getFirst())
                .startsWith("inline; filename=\"DOR-")
                .endsWith("-decision.pdf\"");
        assertThat(header(html, "Cache-Control")).containsExactly("no-store");
        assertThat(header(pdf, "Cache-Control")).containsExactly("no-store");
        assertThat(header(html, "Content-Security-Policy"))
                .containsExactly(
                        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; style-src 'sha256-"
                                + base64(style(page)) + "'");
    }

    private static List<String> header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().allValues(name);
    }

    private static String style(String page) {
        Matcher style = Pattern.compile("(?s)<style>(.*)</style>").matcher(page);
        assertThat(style.find()).isTrue();
        return style.group(1);
    }

    private static String base64(String style) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(Fingerprint.of(style)));
    }

    @Test
    void aBrowserThatIsSignedInOpensIt() {
        String letter = letters("resident", tales.facilitating("resident"))
                .getLast()
                .get("html")
                .asString();
        Browser browser = new Browser(town.address());
        browser.signIn("resident", "/");

        assertThat(browser.get(letter).statusCode()).isEqualTo(200);
        assertThat(new Browser(town.address()).get(letter).statusCode()).isEqualTo(404);
    }

    @Test
    void aTokenOpensItAlsoWhereAPageIsAskedFor() {
        String letter = letters("resident", tales.facilitating("resident"))
                .getLast()
                .get("html")
                .asString();

        assertThat(get(town.as("resident"), letter, "Accept", "text/html").statusCode())
                .isEqualTo(200);
    }

    @Test
    void forEverybodyElseItIsNotThere() {
        Thing request = tales.facilitating("resident");
        JsonNode letter = letters("resident", request).getLast();
        String unknown = "/letters/" + "0".repeat(64) + ".html";
        byte[] nothing = get(town.as("neighbour"), unknown).body();

        for (String form : List.of("html", "pdf")) {
            String path = letter.get(form).asString();
            for (String party : List.of("resident", "coordinator-centrum", "coordinator-desk")) {
                assertThat(get(town.as(party), path).statusCode()).as(party).isEqualTo(200);
            }
            for (String other : List.of("neighbour", "coordinator-west", "facilitator", "moderator", "group")) {
                HttpResponse<byte[]> answer = get(town.as(other), path);
                assertThat(answer.statusCode()).as(other).isEqualTo(404);
                assertThat(answer.body()).as(other).isEqualTo(nothing);
            }
            assertThat(get(null, path).statusCode()).isEqualTo(404);
        }
        assertThat(letters("neighbour", request)).isEmpty();
        assertThat(get(town.as("resident"), "/letters/x.html").statusCode()).isEqualTo(404);
    }
}
