package nl.samenwijk.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.samenwijk.attack.Wire;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.ObjectMapper;

/** The pages for who comes by with a browser: all their files come from this server, and none holds a script of its own. */
@RunningTown
class PagesIT {

    private static final Pattern FILE = Pattern.compile("(?:src|href)=\"([^\"]+)\"");
    private static final Pattern INLINE =
            Pattern.compile("<script(?![^>]* src=)|<style|\\son\\w+=|\\sstyle=|javascript:");

    @LocalServerPort
    private int port;

    private Town town;

    @BeforeEach
    void visit() {
        town = new Town(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/developers", "/graphiql", "/demo/sign-in"})
    void isWholeAndHasEverythingItNames(String address) {
        HttpResponse<String> page = town.get(address);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).isEqualToIgnoringCase("text/html;charset=utf-8"));
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .startsWith("default-src 'none'")
                        .contains("frame-ancestors 'none'")
                        .doesNotContain("unsafe", "https:", "*."));
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.body()).contains("<html lang=\"nl\">", "lang=\"en\"").doesNotContainPattern(INLINE);
        for (String file : filesOf(page.body())) {
            assertThat(file).doesNotStartWith("http").doesNotStartWith("//");
            assertThat(town.get(URI.create(address).resolve(file).toString()).statusCode())
                    .as(file)
                    .isEqualTo(200);
        }
    }

    private static List<String> filesOf(String page) {
        return FILE.matcher(page)
                .results()
                .map(match -> match.group(1))
                .filter(file -> !file.startsWith("data:") && !file.startsWith("?"))
                .toList();
    }

    @Test
    void theFirstQueryOfGraphiqlIsAnswered() {
        assertThat(town.anybody()
                        .ask(town.get("/graphiql/first.graphql").body())
                        .codes())
                .isEmpty();
    }

    @Test
    void graphiqlCanReadTheSchemaWithinTheLimits() throws IOException {
        String query = new ClassPathResource("introspection.graphql").getContentAsString(StandardCharsets.UTF_8);
        byte[] body = new ObjectMapper().writeValueAsBytes(Map.of("query", query));

        Wire.Reply reply = Wire.send(
                port,
                "POST /graphql HTTP/1.0\r\nContent-Type: application/json\r\nContent-Length: " + body.length
                        + "\r\n\r\n",
                body);
        assertThat(reply.body()).startsWith("{\"data\":{\"__schema\":{").doesNotContain("\"errors\":[{");
    }

    @Test
    void healthSaysUp() {
        assertThat(town.get("/actuator/health").body()).contains("\"status\":\"UP\"");
        assertThat(town.get("/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(town.get("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
    }
}
