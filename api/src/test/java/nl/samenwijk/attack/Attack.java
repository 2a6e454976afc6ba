package nl.samenwijk.attack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.samenwijk.town.Town;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * One row of the table: what is sent, and what must come back.
 *
 * @param person the demo person who sends it; null for nobody
 * @param bytes the body, one character for each byte
 * @param code the code of the first error; empty when the request is harmless and answered
 */
record Attack(
        String name,
        @Nullable String person,
        String line,
        List<String> headers,
        String bytes,
        int status,
        String code) {

    /** Escapes, so that also half a character is sent as it is. */
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final String POST = "POST /graphql";
    private static final int OK = 200;

    /** A GraphQL document. */
    static Attack document(String name, String code, String query, Object... variables) {
        return body(name, OK, code, JSON.writeValueAsString(Map.of("query", query, "variables", Town.map(variables))));
    }

    /** Any body, sent as JSON. */
    static Attack body(String name, int status, String code, String body) {
        return body(name, status, code, body.getBytes(StandardCharsets.UTF_8));
    }

    static Attack body(String name, int status, String code, byte[] body) {
        return new Attack(
                name,
                null,
                POST,
                List.of("Content-Type: application/json", "Accept: application/json"),
                bytes(body),
                status,
                code);
    }

    /** Any request. */
    static Attack http(String name, String line, int status, String code, String body, String... headers) {
        return new Attack(
                name, null, line, List.of(headers), bytes(body.getBytes(StandardCharsets.UTF_8)), status, code);
    }

    /** Anything that stands on its own, sent to /graphql with these headers more. */
    static Attack headed(String name, int status, String code, String... headers) {
        return body(name, status, code, "{\"query\":\"{ __typename }\"}").with(headers);
    }

    byte[] sent() {
        return bytes.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String bytes(byte[] body) {
        return new String(body, StandardCharsets.ISO_8859_1);
    }

    Attack with(String... more) {
        List<String> all = new ArrayList<>(headers);
        all.addAll(Arrays.asList(more));
        return new Attack(name, person, line, all, bytes, status, code);
    }

    Attack by(String who) {
        return new Attack(name, who, line, headers, bytes, status, code);
    }

    Attack withToken(String token) {
        return with("Authorization: Bearer " + token);
    }

    Attack to(String otherLine) {
        return new Attack(name, person, otherLine, headers, bytes, status, code);
    }

    Attack answered(int otherStatus) {
        return new Attack(name, person, line, headers, bytes, otherStatus, code);
    }

    String head(@Nullable String token) {
        StringBuilder head = new StringBuilder(line + " HTTP/1.0\r\n");
        headers.forEach(header -> head.append(header).append("\r\n"));
        if (headers.stream().noneMatch(header -> header.startsWith("Host:"))) {
            head.append("Host: localhost\r\n");
        }
        if (headers.stream().noneMatch(header -> header.startsWith("Content-Length:"))) {
            head.append("Content-Length: ").append(bytes.length()).append("\r\n");
        }
        if (token != null) {
            head.append("Authorization: Bearer ").append(token).append("\r\n");
        }
        return head.append("\r\n").toString();
    }

    @Override
    public String toString() {
        return name;
    }
}
