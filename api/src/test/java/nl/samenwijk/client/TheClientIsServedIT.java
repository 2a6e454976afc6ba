package nl.samenwijk.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import nl.samenwijk.town.OtherTown;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TheClientIsServedIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String PAGE = "text/html,application/xhtml+xml,*/*;q=0.8";

    private static OtherTown server;

    @BeforeAll
    static void start() {
        server = OtherTown.start(BuiltClient.setting());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<byte[]> get(String address, String... headers) {
        return send("GET", address, headers);
    }

    private static HttpResponse<byte[]> send(String method, String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(server.town().address() + address))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/work", "/initiatives/DOR-2026-00001", "/work?kind=late"})
    void itsPagesAreThere(String address) {
        HttpResponse<byte[]> page = get(address, "Accept", PAGE);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(text(page)).contains("<title>Proef</title>", "<meta name=\"samenwijk\" content=\"demo\">");
        assertThat(header(page, "Content-Type")).isEqualToIgnoringCase("text/html;charset=utf-8");
        assertThat(header(page, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(page, "Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "require-trusted-types-for 'script'")
                .doesNotContain("unsafe");
        assertThat(get(address).statusCode()).as("for whoever asks").isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/initiatives", "/initiatives/a/b", "/work/", "/index.html", "/routes.json"})
    void whereItHasNoneItSaysSoItself(String address) {
        HttpResponse<byte[]> page = get(address, "Accept", PAGE);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(text(page)).contains("<title>Proef</title>");
        assertThat(header(page, "Content-Security-Policy")).contains("trusted-types 'none'");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,  /nothing,              */*,       404, NOT_FOUND",
        "GET,  /nothing,              application/json, 404, NOT_FOUND",
        "GET,  /assets/gone-1a2b.js,  text/html, 404, NOT_FOUND",
        "GET,  /assets/,              text/html, 404, NOT_FOUND",
        "GET,  /actuator/env,         text/html, 404, NOT_FOUND",
        "GET,  /graphiql/gone.js,     text/html, 404, NOT_FOUND",
        "POST, /,                     text/html, 404, NOT_FOUND",
        "POST, /work,                 text/html, 404, NOT_FOUND",
        "GET,  /graphql,              text/html, 405, INVALID_REQUEST",
        "GET,  /demo/token,           text/html, 405, INVALID_REQUEST",
        "GET,  /assets/main-1a2b3c.js.gz/../../routes.json, text/html, 400, INVALID_REQUEST",
    })
    void othersGetTheErrorsOfTheServer(String method, String address, String accept, int status, String code) {
        HttpResponse<byte[]> answer = send(method, address, "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(text(answer)).contains("\"code\":\"" + code + "\"");
    }

    @Test
    void thePageIsAskedAgainAndNotSentAgain() throws IOException {
        HttpResponse<byte[]> plain = get("/work");
        HttpResponse<byte[]> zipped = get("/work", "Accept-Encoding", "br, gzip");

        assertThat(header(zipped, "Content-Encoding")).isEqualTo("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(header(plain, "Vary")).contains("Accept-Encoding");
        assertThat(header(plain, "ETag")).isNotEqualTo(header(zipped, "ETag"));
        HttpResponse<byte[]> again =
                get("/work", "Accept-Encoding", "br, gzip", "If-None-Match", header(zipped, "ETag"));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(get("/", "Accept-Encoding", "gzip;q=0"), "Content-Encoding"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'br, gzip', br, brotli", "'gzip, deflate', gzip, zipped", "identity, '', plain"})
    void filesComeInTheFormTheBrowserTakes(String taken, String encoding, String content) {
        HttpResponse<byte[]> file = get(BuiltClient.SCRIPT, "Accept-Encoding", taken);

        assertThat(text(file)).isEqualTo(content);
        assertThat(header(file, "Content-Encoding")).isEqualTo(encoding);
        assertThat(header(file, "Vary")).contains("Accept-Encoding");
        assertThat(header(file, "Content-Type")).startsWith("text/javascript");
        assertThat(header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(file, "Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
    }

    @ParameterizedTest
    @CsvSource({
        "/favicon.svg, image/svg+xml, no-cache",
        "/robots.txt,  text/plain,    no-cache",
        "/assets/main-1a2b3c.css, text/css, 'max-age=31536000, public, immutable'",
    })
    void filesHaveTheirTypes(String address, String type, String cache) {
        HttpResponse<byte[]> file = get(address);

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(header(file, "Content-Type")).startsWith(type);
        assertThat(header(file, "Cache-Control")).isEqualTo(cache);
    }

    @Test
    void developersHaveTheirOwnPage() {
        assertThat(text(get("/developers")))
                .contains("href=\"graphiql\"", "href=\"./\"")
                .doesNotContain("Node");
    }

    @Test
    void withoutTheClientTheFirstPageSaysWhatToDo() {
        try (OtherTown without = OtherTown.start("samenwijk.web.client=classpath:/nowhere/")) {
            for (String address : new String[] {"/", "/developers"}) {
                HttpResponse<String> page = without.town().get(address);
                assertThat(page.statusCode()).isEqualTo(200);
                assertThat(page.body()).contains("Node 20.19 of nieuwer", "Node 20.19 or newer", "href=\"graphiql\"");
            }
            assertThat(without.town().get("/work").statusCode()).isEqualTo(404);
        }
    }

    /** Whatever the build put into the jar. */
    @Test
    void whatWasBuiltIsWhole() {
        try (OtherTown built = OtherTown.start()) {
            HttpResponse<String> page = built.town().get("/");
            assertThat(page.statusCode()).isEqualTo(200);
            Pattern.compile("(?:src|href)=\"(/assets/[^\"]+)\"")
                    .matcher(page.body())
                    .results()
                    .map(found -> found.group(1))
                    .forEach(file -> assertThat(built.town().get(file).statusCode())
                            .as(file)
                            .isEqualTo(200));
        }
    }
}
