package nl.samenwijk.client;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import nl.samenwijk.town.Browser;
import nl.samenwijk.town.OtherTown;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/** At the demo issuer: whoever clicks on a person is that person, by a cookie that no script can read. */
@Tag("any-engine")
class ABrowserSignsInIT {

    private static OtherTown server;
    private Browser browser;

    @BeforeAll
    static void start() {
        server = OtherTown.start(BuiltClient.setting());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void open() {
        browser = another();
    }

    private static Browser another() {
        return new Browser(server.town().address());
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static Map<String, String> query(String address) {
        return UriComponentsBuilder.fromUriString(address)
                .build()
                .getQueryParams()
                .toSingleValueMap()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void andLandsWhereTheyWere() {
        HttpResponse<String> landed = browser.signIn("coordinator-centrum", "/work?kind=late");

        assertThat(landed.statusCode()).isEqualTo(200);
        assertThat(landed.uri()).hasToString(server.town().address() + "/work?kind=late");
        assertThat(browser.viewer()).isEqualTo("Anke Bakker");
        assertThat(browser.ask("{ workQueue(first: 1) { nodes { title } } }").codes())
                .as("with the rights of the token")
                .isEmpty();
        assertThat(browser.session().get("signedIn").asBoolean()).isTrue();
    }

    @Test
    void andNobodyElseDoes() {
        browser.signIn("resident", "/");
        Browser other = another();
        other.signIn("neighbour", "/");

        assertThat(browser.viewer()).isEqualTo("Noor de Vries");
        assertThat(other.viewer()).isEqualTo("Mehmet Kaya");
        assertThat(another().viewer()).isEmpty();
    }

    @Test
    void byTheCodeFlowWithItsThreeSecrets() {
        Map<String, String> asked = query(location(browser.get("/sign-in?to=/work&ui_locales=en")));

        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "samenwijk-web")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("ui_locales", "en")
                .containsKeys("code_challenge", "state", "nonce");
        assertThat(asked.get("redirect_uri")).isEqualTo(server.town().address() + "/sign-in/callback/demo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "client_id=samenwijk-web&redirect_uri=https://evil.example/sign-in/callback/demo",
                "client_id=samenwijk-web&redirect_uri=http://127.0.0.1/callback",
                "client_id=somebody-else&redirect_uri=http://127.0.0.1/callback"
            })
    void andTheDemoIssuerSendsNobodyElsewhere(String other) {
        HttpResponse<String> answer = browser.get("/oauth2/authorize?response_type=code&scope=openid&state=s&nonce=n"
                + "&code_challenge=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa&code_challenge_method=S256&" + other);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(location(answer)).isEmpty();
    }

    @Test
    void andNoTokenEverComesToTheBrowser() {
        HttpResponse<String> page = browser.go("/sign-in");
        HttpResponse<String> chosen = browser.choose("resident", page);
        HttpResponse<String> landed = browser.follow(chosen);
        HttpResponse<String> out = browser.post("/sign-out", "{}");

        assertThat(List.of(page, chosen, landed, out, browser.get("/session"))).allSatisfy(answer -> {
            assertThat(answer.body()).doesNotContain("eyJ");
            assertThat(answer.headers().map().toString()).doesNotContain("eyJ");
        });
    }

    @Test
    void withACookieForThisServerAlone() {
        HttpResponse<String> chosen = browser.choose("resident", browser.go("/sign-in"));
        HttpCookie before = browser.cookie(Browser.SESSION).orElseThrow();
        HttpResponse<String> callback = browser.get(location(browser.get(location(chosen))));
        String cookie = callback.headers().allValues("Set-Cookie").stream()
                .filter(one -> one.startsWith(Browser.SESSION))
                .findFirst()
                .orElseThrow();

        assertThat(cookie).contains("; Path=/", "; HttpOnly", "; SameSite=Lax").doesNotContain("Domain", "Max-Age");
        assertThat(cookie).as("the session has a new name").doesNotContain(before.getValue());
        String csrf = browser.get("/").headers().allValues("Set-Cookie").toString()
                + callback.headers().allValues("Set-Cookie");
        assertThat(csrf).doesNotContain("Domain");
    }

    @Test
    void overHttpsUnderANameThatOthersCannotSet() {
        try (OtherTown secure = OtherTown.start("samenwijk.web.secure-cookies=true", BuiltClient.setting())) {
            Browser there = new Browser(secure.town().address());
            assertThat(there.get("/sign-in").headers().allValues("Set-Cookie"))
                    .anySatisfy(cookie -> assertThat(cookie)
                            .startsWith("__Host-samenwijk-session=")
                            .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax"));
            assertThat(there.get("/").headers().allValues("Set-Cookie"))
                    .anySatisfy(cookie -> assertThat(cookie)
                            .startsWith("XSRF-TOKEN=")
                            .contains("; Secure", "; SameSite=Lax")
                            .doesNotContain("HttpOnly"));
        }
    }

    @Test
    void andAVisitorGetsNoSession() {
        browser.go("/");
        browser.get("/session");
        browser.ask("{ areas { code } }");

        assertThat(browser.cookie(Browser.SESSION)).isEmpty();
        assertThat(browser.cookie(Browser.CSRF)).as("the page gives it").isPresent();
        assertThat(browser.session().get("signedIn").asBoolean()).isFalse();
        assertThat(browser.session().get("expiresAt").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example/",
                "https:evil.example",
                "javascript:alert(1)",
                "evil",
                "/\t/evil.example",
                "/\n/evil.example",
                "/a\r\nSet-Cookie: a=b",
                " /work",
                "/a\\..\\b",
                ""
            })
    void andNeverLandsElsewhere(String to) {
        HttpResponse<String> landed = browser.signIn("resident", to);

        assertThat(landed.uri()).hasToString(server.town().address() + "/");
        assertThat(browser.viewer()).isEqualTo("Noor de Vries");
    }

    @Test
    void notWithAnAnswerToAnotherQuestion() {
        HttpResponse<String> chosen = browser.choose("resident", browser.go("/sign-in?to=/work"));
        String callback = location(browser.get(location(chosen)));
        String state = query(callback).get("state");

        HttpResponse<String> other = browser.get(callback.replace("state=" + state, "state=x" + state));
        assertThat(location(other)).isEqualTo("/?sign-in=failed");
        HttpResponse<String> elsewhere = another().get(callback);
        assertThat(location(elsewhere)).as("in the browser of somebody else").isEqualTo("/?sign-in=failed");
        assertThat(browser.viewer()).isEmpty();

        assertThat(location(browser.get(callback))).isEqualTo("/work");
        assertThat(location(browser.get(callback))).as("a second time").isEqualTo("/?sign-in=failed");
        assertThat(browser.viewer()).isEqualTo("Noor de Vries");
    }

    @Test
    void notWithACodeThatIsNone() {
        String state = query(location(browser.get("/sign-in?to=/work"))).get("state");

        assertThat(location(browser.get("/sign-in/callback/demo?code=made-up&state=" + state)))
                .isEqualTo("/work?sign-in=failed");
        assertThat(location(browser.get("/sign-in/callback/nobody?code=a&state=b")))
                .isEqualTo("/?sign-in=failed");
        assertThat(location(browser.get("/sign-in/callback/demo"))).isEqualTo("/?sign-in=failed");
    }

    @Test
    void andMayChangeTheirMind() {
        HttpResponse<String> page = browser.go("/sign-in?to=/work?kind=late%26sign-in=failed%23top");
        String back =
                page.body().replaceAll("(?s).*<p><a href=\"([^\"]+)\">.*", "$1").replace("&amp;", "&");

        HttpResponse<String> answer = browser.get(back);
        assertThat(location(answer)).isEqualTo("/work?kind=late&sign-in=failed#top");
        assertThat(browser.viewer()).isEmpty();
    }

    @Test
    void andTheDeveloperBesideThemIsSomebodyElse() {
        browser.signIn("resident", "/");
        browser.choose("neighbour", browser.get("/demo/sign-in"));

        assertThat(browser.viewer()).as("the issuer's own session is not ours").isEqualTo("Noor de Vries");
    }

    @Test
    void andStaysWhileTheTokenIsRenewed() {
        try (OtherTown hasty = OtherTown.start(
                List.of(TokenRequests.class), "samenwijk.demo-web-token-life=30s", BuiltClient.setting())) {
            Browser there = new Browser(hasty.town().address());
            there.signIn("resident", "/");

            assertThat(there.viewer()).isEqualTo("Noor de Vries");
            assertThat(there.viewer()).isEqualTo("Noor de Vries");
            assertThat(hasty.bean(TokenRequests.class).grants)
                    .containsExactly("authorization_code", "refresh_token", "refresh_token");
        }
    }

    /** Sees by what right the demo issuer is asked for tokens. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static class TokenRequests extends OncePerRequestFilter {

        private final List<String> grants = new CopyOnWriteArrayList<>();

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (request.getRequestURI().equals("/oauth2/token")) {
                grants.add(request.getParameter("grant_type"));
            }
            chain.doFilter(request, response);
        }
    }

    @Test
    void inTheirOwnLanguage() {
        assertThat(browser.get("/demo/sign-in").body())
                .contains("<html lang=\"nl\">", "Kies wie u bent", "Noor de Vries");
        assertThat(browser.get("/demo/sign-in", "Accept-Language", "en").body())
                .contains("<html lang=\"en\">", "Choose who you are");
        assertThat(another().go("/sign-in?ui_locales=en").body()).contains("<html lang=\"en\">");
        assertThat(browser.get("/demo/sign-in?ui_locales=nl", "Accept-Language", "en")
                        .body())
                .contains("<html lang=\"nl\">");
    }
}
