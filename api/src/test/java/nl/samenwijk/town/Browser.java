package nl.samenwijk.town;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A browser with a jar of cookies and without eyes: it goes where it is sent, and does what the web client does. */
public final class Browser {

    public static final String SESSION = "samenwijk-session";
    public static final String CSRF = "XSRF-TOKEN";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");
    private static final int MOST_REDIRECTS = 10;

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final List<URI> visited = new ArrayList<>();

    public Browser(String address) {
        this.address = address;
    }

    /** Goes to one address and stays there, wherever it is sent. */
    public HttpResponse<String> get(String to, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address).resolve(to));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** Goes on until it is sent no further. */
    public HttpResponse<String> follow(HttpResponse<String> from) {
        HttpResponse<String> answer = from;
        for (int i = 0;
                i < MOST_REDIRECTS && answer.headers().firstValue("Location").isPresent();
                i++) {
            answer = get(answer.uri()
                    .resolve(answer.headers().firstValue("Location").get())
                    .toString());
        }
        return answer;
    }

    public HttpResponse<String> go(String to) {
        return follow(get(to));
    }

    /** All addresses since the browser was opened. */
    public List<URI> visited() {
        return visited;
    }

    /** Clicks on a person of the demo's page; does not go on. */
    public HttpResponse<String> choose(String person, HttpResponse<String> page) {
        StringBuilder form = new StringBuilder("person=" + person);
        Matcher hidden = HIDDEN.matcher(page.body());
        while (hidden.find()) {
            form.append('&')
                    .append(hidden.group(1))
                    .append('=')
                    .append(URLEncoder.encode(hidden.group(2), StandardCharsets.UTF_8));
        }
        return send(HttpRequest.newBuilder(page.uri().resolve("/demo/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.toString()))
                .build());
    }

    /** Signs in at the demo issuer, and is where it landed. */
    public HttpResponse<String> signIn(String person, String to) {
        return follow(choose(person, go("/sign-in?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8))));
    }

    public Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(one -> one.getName().equals(name))
                .findFirst();
    }

    private void forget(String name) {
        cookie(name).ifPresent(one -> cookies.getCookieStore().remove(URI.create(address), one));
    }

    /** As a browser has it that was here before. */
    public void remember(String name, String value) {
        forget(name);
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setDomain("localhost.local");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(address), cookie);
    }

    /** What the web client sends: with the token of its cookie in a header. */
    public HttpResponse<String> post(String to, String json, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        cookie(CSRF).ifPresent(token -> all.addAll(List.of("X-XSRF-TOKEN", token.getValue())));
        return postAsItIs(to, json, all.toArray(String[]::new));
    }

    public HttpResponse<String> postAsItIs(String to, String json, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address).resolve(to))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(json));
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request.build());
    }

    public static String document(String text) {
        return JSON.writeValueAsString(Map.of("query", text));
    }

    public Answer ask(String document, String... headers) {
        HttpResponse<String> answer = post("/graphql", document(document), headers);
        return new Answer(answer.statusCode(), JSON.readTree(answer.body()));
    }

    /** The name of who this browser is signed in as; empty for a visitor. */
    public String viewer() {
        return Optional.ofNullable(ask("{ viewer { displayName } }").textOrNull("displayName"))
                .orElse("");
    }

    public JsonNode session() {
        return JSON.readTree(get("/session").body());
    }

    private HttpResponse<String> send(HttpRequest request) {
        visited.add(request.uri());
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
