package nl.samenwijk.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.samenwijk.town.Browser;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who opens a letter from a mail or a bookmark, and is not signed in any more, signs in and reads it. */
@RunningTown
class AVisitorIsLedToTheSignInAndBackToTheLetterIT {

    private static final String PAGE = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8";

    @LocalServerPort
    private int port;

    private Town town;
    private String letter;

    @BeforeEach
    void aLetter() {
        town = new Town(port);
        Thing request = new Tales(town).received("resident");
        letter = town.as("resident")
                .ask(
                        "query($id: ID!) { node(id: $id) { ... on SupportRequest { letters { html } } } }",
                        "id",
                        request.id())
                .text("letters.0.html");
    }

    private Browser browser() {
        return new Browser(town.address());
    }

    private static HttpResponse<String> open(Browser browser, String address) {
        return browser.get(address, "Accept", PAGE);
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    @Test
    void toTheDoorAndBack() {
        Browser browser = browser();
        HttpResponse<String> sent = open(browser, letter);

        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(location(sent)).isEqualTo("/sign-in?to=" + letter.replace("/", "%2F"));
        HttpResponse<String> landed = browser.follow(browser.choose("resident", browser.follow(sent)));
        assertThat(landed.uri().getPath()).isEqualTo(letter);
        assertThat(landed.statusCode()).isEqualTo(200);
        assertThat(landed.body()).contains("Wij hebben uw aanvraag ontvangen");
    }

    /** The cookie names a session that is gone. */
    @Test
    void alsoWhenTheSignInHasEnded() {
        Browser browser = browser();
        browser.signIn("resident", "/");
        browser.remember(Browser.SESSION, "0123456789ABCDEF0123456789ABCDEF");

        assertThat(location(open(browser, letter))).startsWith("/sign-in?to=");
        assertThat(browser.get(letter).statusCode()).as("a script").isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {".html", ".pdf"})
    void whetherOrNotThereIsSuchALetter(String ending) {
        String unknown = "/letters/" + "0".repeat(64) + ending;

        assertThat(location(open(browser(), unknown))).isEqualTo("/sign-in?to=" + unknown.replace("/", "%2F"));
    }

    /** Not allowed to know of it is not found, also in a browser. */
    @Test
    void whoMayNotReadItDoesNotFindIt() {
        Browser browser = browser();
        browser.signIn("neighbour", "/");

        assertThat(open(browser, letter).statusCode()).isEqualTo(404);
        assertThat(browser.get(letter).statusCode()).isEqualTo(404);
    }

    @Test
    void aProgramIsNotLedAnywhere() {
        assertThat(browser().get(letter).statusCode()).isEqualTo(404);
        assertThat(browser().get(letter, "Accept", "application/json").statusCode())
                .isEqualTo(404);
        assertThat(browser()
                        .get(letter, "Accept", PAGE, "Authorization", "Bearer x")
                        .statusCode())
                .isEqualTo(401);
    }

    /** Who comes back from the issuer without a sign-in is told so on the first page, and not sent there again and again. */
    @ParameterizedTest
    @ValueSource(strings = {"failed", "away"})
    void aSignInThatFailsEndsOnTheFirstPage(String ended) {
        assertThat(location(open(browser(), letter + "?sign-in=" + ended))).isEqualTo("/?sign-in=" + ended);
    }
}
