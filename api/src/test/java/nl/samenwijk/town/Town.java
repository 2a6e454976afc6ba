package nl.samenwijk.town;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A town as a client sees it: an address, and the operations of the frontend contract. */
public final class Town {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String address;
    private final boolean byHash;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    public Town(int port) {
        this(port, false);
    }

    private Town(int port, boolean byHash) {
        this.address = "http://localhost:" + port;
        this.byHash = byHash;
    }

    /** A town whose clients send the hashes of their operations, as those of a town in production do. */
    public static Town byHash(int port) {
        return new Town(port, true);
    }

    public String address() {
        return address;
    }

    /** A demo person, signed in. */
    public Person as(String person) {
        return new Person(this, person, tokens.computeIfAbsent(person, this::token));
    }

    public Person anybody() {
        return new Person(this, "anybody", null);
    }

    public Person with(String token) {
        return new Person(this, "somebody", token);
    }

    private String token(String person) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/demo/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("person=" + person))
                .build();
        return JSON.readTree(send(request).body()).get("access_token").asString();
    }

    /** Whatever a test asks, the answer is what the types of the operation promise. */
    Answer run(Person person, String operation, Map<String, ?> variables, String language) {
        Contract.Operation asked = Contract.operation(operation);
        Answer answer = byHash
                ? askByHash(person, asked.hash(), variables, language)
                : ask(person, asked.text(), operation, variables, language);
        List<String> broken = asked.shape().brokenBy(answer.body());
        if (!broken.isEmpty()) {
            throw new AssertionError(operation + " is not answered as it promises: " + broken);
        }
        return answer;
    }

    private Answer askByHash(Person person, String hash, Map<String, ?> variables, String language) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("variables", variables);
        body.put("extensions", Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash)));
        return post(person.token(), JSON.writeValueAsString(body), language);
    }

    Answer ask(Person person, String document, @Nullable String operation, Map<String, ?> variables, String language) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("query", document);
        body.put("variables", variables);
        if (operation != null) {
            body.put("operationName", operation);
        }
        return post(person.token(), JSON.writeValueAsString(body), language);
    }

    /** Any body at all, as a hostile client may send it. */
    public Answer post(@Nullable String token, String body, String language) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + "/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("Accept-Language", language)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        HttpResponse<String> response = send(request.build());
        JsonNode answered = response.body().isEmpty() ? null : JSON.readTree(response.body());
        if (answered != null) {
            Sentences.demandWhole(answered);
        }
        return new Answer(response.statusCode(), answered);
    }

    /** The operation of the contract that does nothing but this mutation. */
    public static String operationFor(String mutation) {
        return Contract.doing(mutation).name();
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).build());
    }

    static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** In an input null is another thing than absent, so a value may be null. */
    @SuppressWarnings("NullAway")
    public static Map<String, Object> map(@Nullable Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return map;
    }

    /** The other way round. */
    public static Object[] pairs(Map<String, Object> map) {
        return map.entrySet().stream()
                .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                .toArray();
    }

    /** For printing what was expected. */
    static String join(Object... words) {
        return String.join(" ", Arrays.stream(words).map(String::valueOf).toList());
    }

    static @Nullable JsonNode orNull(@Nullable JsonNode node) {
        return node == null || node.isNull() || node.isMissingNode() ? null : node;
    }
}
