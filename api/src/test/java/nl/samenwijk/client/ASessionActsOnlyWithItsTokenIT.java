package nl.samenwijk.client;

import static nl.samenwijk.town.Browser.document;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import nl.samenwijk.town.Browser;
import nl.samenwijk.town.OtherTown;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A browser sends its cookie for anybody; the page itself sends the CSRF token beside it. */
class ASessionActsOnlyWithItsTokenIT {

    private static final String WHO = "{ viewer { displayName } }";

    private static OtherTown server;
    private static Town town;
    private Browser browser;

    @BeforeAll
    static void start() {
        server = OtherTown.start(BuiltClient.setting());
        town = server.town();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void signIn() {
        browser = new Browser(town.address());
        browser.signIn("resident", "/");
    }

    private static void isRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql", "/sign-out"})
    void nothingIsDoneWithout(String address) {
        HttpResponse<String> answer = browser.postAsItIs(address, document(WHO), "Accept-Language", "en");

        isRefused(answer, 403, "FORBIDDEN");
        assertThat(answer.body()).contains("Reload");
        isRefused(browser.postAsItIs(address, document(WHO), "X-XSRF-TOKEN", "made-up"), 403, "FORBIDDEN");
        assertThat(browser.viewer()).as("the session goes on").isEqualTo("Noor de Vries");
    }

    @Test
    void theCookieAloneIsNotTheHeader() {
        Browser thief = new Browser(town.address());
        thief.remember(
                Browser.SESSION, browser.cookie(Browser.SESSION).orElseThrow().getValue());
        thief.remember(Browser.CSRF, "planted");

        isRefused(thief.postAsItIs("/graphql", document(WHO)), 403, "FORBIDDEN");
    }

    @Test
    void aTokenInTheHeaderGoesBeforeTheCookie() {
        HttpResponse<String> answer = browser.postAsItIs(
                "/graphql",
                document(WHO),
                "Authorization",
                "Bearer " + town.as("neighbour").token());

        assertThat(answer.body()).contains("Mehmet Kaya");
        isRefused(
                browser.postAsItIs("/graphql", document(WHO), "Authorization", "Bearer made-up"),
                401,
                "UNAUTHENTICATED");
        assertThat(browser.viewer()).isEqualTo("Noor de Vries");
    }

    @Test
    void aFormCannotAct() {
        HttpResponse<String> form = browser.post(
                "/graphql", "query=%7Bviewer%7Bid%7D%7D", "Content-Type", "application/x-www-form-urlencoded");

        assertThat(form.statusCode()).isEqualTo(415);
    }

    @Test
    void aSessionThatIsGoneIsToldOnce() {
        browser.remember(Browser.SESSION, "0123456789ABCDEF0123456789ABCDEF");

        HttpResponse<String> answer = browser.post("/graphql", document(WHO));
        isRefused(answer, 401, "UNAUTHENTICATED");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("samenwijk-session=;")
                        .contains("Max-Age=0", "Path=/", "HttpOnly", "SameSite=Lax"));
        assertThat(browser.cookie(Browser.SESSION)).isEmpty();
        assertThat(browser.ask(WHO).codes()).as("as a visitor").isEmpty();
    }

    @Test
    void andTheSessionSaysSoToo() {
        browser.remember(Browser.SESSION, "0123456789ABCDEF0123456789ABCDEF");

        assertThat(browser.session().get("signedIn").asBoolean()).isFalse();
        assertThat(browser.cookie(Browser.SESSION)).isEmpty();
    }

    @Test
    void askingForTheSessionKeepsIt() {
        HttpResponse<String> answer = browser.get("/session");

        assertThat(Instant.parse(browser.session().get("expiresAt").asString()))
                .isBetween(Instant.now().plusSeconds(29 * 60), Instant.now().plusSeconds(31 * 60));
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
    }

    @Test
    void theFirstVisitGivesTheToken() {
        Browser fresh = new Browser(town.address());
        fresh.get("/session");

        assertThat(fresh.cookie(Browser.CSRF)).isPresent();
        assertThat(fresh.cookie(Browser.CSRF).orElseThrow().isHttpOnly()).isFalse();
    }

    @Test
    void anIdleSessionEnds() {
        try (OtherTown hasty = OtherTown.start("server.servlet.session.timeout=60s", BuiltClient.setting())) {
            Browser there = new Browser(hasty.town().address());
            there.signIn("resident", "/");
            assertThat(Instant.parse(there.session().get("expiresAt").asString()))
                    .isBefore(Instant.now().plusSeconds(61));
        }
    }

    @Test
    void signingOutEndsBothSessions() {
        HttpResponse<String> out = browser.post("/sign-out", "");
        String to = out.body().replaceAll(".*\"to\":\"([^\"]+)\".*", "$1");

        assertThat(out.statusCode()).isEqualTo(200);
        assertThat(browser.cookie(Browser.SESSION)).isEmpty();
        assertThat(browser.viewer()).isEmpty();

        HttpResponse<String> issuer = browser.get(to);
        assertThat(issuer.headers().firstValue("Location").orElse(""))
                .startsWith("/connect/logout?id_token_hint=eyJ")
                .contains("post_logout_redirect_uri=");
        HttpResponse<String> home = browser.follow(issuer);
        assertThat(home.uri()).hasToString(town.address() + "/");
        assertThat(browser.get(to).headers().firstValue("Location"))
                .as("a second time")
                .hasValue("/");
        assertThat(browser.go("/sign-in").uri().getPath())
                .as("the issuer asks again")
                .isEqualTo("/demo/sign-in");
    }

    @Test
    void whoIsNotSignedInSignsOutToo() {
        Browser visitor = new Browser(town.address());
        visitor.get("/session");

        assertThat(visitor.post("/sign-out", "").body()).isEqualTo("{\"to\":\"/\"}");
    }
}
