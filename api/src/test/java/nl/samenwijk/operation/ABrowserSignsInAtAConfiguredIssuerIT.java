package nl.samenwijk.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import nl.samenwijk.town.Browser;
import nl.samenwijk.town.OtherTown;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The code flow at issuers of others: found by discovery, by residents as a public client and by staff with a secret, renewed and ended there too. */
@Tag("any-engine")
class ABrowserSignsInAtAConfiguredIssuerIT {

    private static TestIssuer citizens;
    private static TestIssuer employees;
    private static OtherTown server;
    private Browser browser;

    @BeforeAll
    static void start() throws IOException {
        citizens = new TestIssuer();
        employees = new TestIssuer();
        server = OtherTown.start(
                "samenwijk.oidc.issuer=" + citizens.name(),
                "samenwijk.oidc.staff-issuer=" + employees.name(),
                "samenwijk.oidc.audience=samenwijk-test",
                "samenwijk.web.staff-client-secret=secret");
    }

    @AfterAll
    static void stop() {
        server.close();
        citizens.close();
        employees.close();
    }

    @BeforeEach
    void open() {
        browser = new Browser(server.town().address());
        citizens.signsIn(300, all -> all.claim("name", "Fatima El Idrissi"));
        employees.signsIn(
                300,
                all -> all.claim("name", "Anke Bakker")
                        .claim("roles", List.of("COORDINATOR"))
                        .claim("amr", List.of("mfa"))
                        .claim("areas", List.of("CENTRUM")));
    }

    @AfterEach
    void issuerIsThere() throws IOException {
        citizens.goAway();
        citizens.comeBack();
    }

    private String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    /** Signs in, and gives the address at which the browser landed. */
    private String signIn(String address) {
        browser.get("/session");
        HttpResponse<String> landed = browser.go(address);
        return landed.uri().toString().substring(server.town().address().length());
    }

    @Test
    void asAResident() {
        assertThat(signIn("/sign-in?to=/work")).isEqualTo("/work");

        assertThat(browser.viewer()).isEqualTo("Fatima El Idrissi");
        Map<String, String> asked = citizens.tokenRequests().getLast();
        assertThat(asked)
                .containsEntry("client_id", "samenwijk-web")
                .containsEntry("grant_type", "authorization_code")
                .containsKey("code_verifier")
                .doesNotContainKey("client_secret");
    }

    @Test
    void asStaff() {
        signIn("/sign-in?to=/work&as=staff");

        assertThat(browser.viewer()).isEqualTo("Anke Bakker");
        assertThat(browser.ask("{ viewer { roles } }").texts("roles")).contains("COORDINATOR");
        assertThat(employees.tokenRequests().getLast()).doesNotContainKey("client_id");
    }

    @Test
    void whileTheIssuerIsAway() throws IOException {
        try (TestIssuer late = new TestIssuer()) {
            late.goAway();
            try (OtherTown early =
                    OtherTown.start("samenwijk.oidc.issuer=" + late.name(), "samenwijk.oidc.audience=samenwijk-test")) {
                browser = new Browser(early.town().address());
                assertThat(location(browser.get("/sign-in?to=/work"))).isEqualTo("/work?sign-in=away");
                late.comeBack();
                browser.go("/sign-in?to=/work");
                browser.get("/session");
                assertThat(browser.viewer()).as("once it is there").isEqualTo("Inwoner");
            }
        }
    }

    @Test
    void whichGoesAwayMeanwhile() throws IOException {
        HttpResponse<String> sent = browser.get("/sign-in?to=/work");
        HttpResponse<String> answered = browser.get(location(sent));
        citizens.goAway();

        assertThat(location(browser.get(location(answered)))).isEqualTo("/work?sign-in=away");
    }

    @Test
    void andIsRenewedThere() {
        citizens.signsIn(30, all -> all.claim("name", "Before"));
        signIn("/sign-in");
        citizens.signsIn(300, all -> all.claim("name", "After"));

        assertThat(browser.viewer()).as("a minute before the end").isEqualTo("After");
        int requests = citizens.tokenRequests().size();
        assertThat(browser.viewer()).isEqualTo("After");
        assertThat(citizens.tokenRequests()).as("and not again").hasSize(requests);
        assertThat(citizens.tokenRequests().getLast()).containsEntry("grant_type", "refresh_token");
    }

    @Test
    void untilItIsOverThere() {
        citizens.signsIn(30, all -> all);
        signIn("/sign-in");
        citizens.forgetEverybody();

        HttpResponse<String> answer = browser.post("/graphql", Browser.document("{ viewer { id } }"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("\"code\":\"UNAUTHENTICATED\"");
        assertThat(browser.cookie(Browser.SESSION)).isEmpty();
        assertThat(browser.ask("{ viewer { id } }").codes()).as("as a visitor").isEmpty();
    }

    @Test
    void andStaysWhileItIsAway() throws IOException {
        citizens.signsIn(30, all -> all.claim("name", "Fatima El Idrissi"));
        signIn("/sign-in");
        assertThat(browser.viewer()).isEqualTo("Fatima El Idrissi");

        citizens.goAway();
        assertThat(browser.viewer()).as("the token is still good").isEqualTo("Fatima El Idrissi");
        assertThat(browser.session().get("signedIn").asBoolean()).isTrue();
    }

    @Test
    void whenNobodyCanTellItIsNotOver() throws IOException {
        citizens.signsIn(1, all -> all.claim("name", "Fatima El Idrissi"));
        signIn("/sign-in");
        citizens.goAway();

        Waiting.until(10, () -> browser.ask("{ viewer { id } }").codes().contains("UNAVAILABLE"));
        citizens.comeBack();
        assertThat(browser.viewer()).isEqualTo("Fatima El Idrissi");
    }

    @Test
    void withATokenForUsAlone() {
        citizens.signsIn(300, all -> all.audience("another"));
        signIn("/sign-in");

        assertThat(browser.ask("{ viewer { id } }").status()).isEqualTo(401);
        assertThat(browser.session().get("signedIn").asBoolean()).isFalse();
    }

    @Test
    void andSignsOutThere() {
        signIn("/sign-in");
        String to = browser.post("/sign-out", "").body().replaceAll(".*\"to\":\"([^\"]+)\".*", "$1");

        assertThat(browser.go(to).uri()).hasToString(server.town().address() + "/");
        assertThat(citizens.farewells().getLast())
                .containsEntry("post_logout_redirect_uri", server.town().address() + "/")
                .containsEntry("client_id", "samenwijk-web")
                .hasEntrySatisfying("id_token_hint", token -> assertThat(token).startsWith("eyJ"));
        assertThat(browser.viewer()).isEmpty();
    }
}
