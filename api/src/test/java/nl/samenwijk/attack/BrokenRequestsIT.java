package nl.samenwijk.attack;

import static nl.samenwijk.attack.Attack.body;
import static nl.samenwijk.attack.Attack.headed;
import static nl.samenwijk.attack.Attack.http;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Requests that are no GraphQL requests, or that come to the wrong door. */
class BrokenRequestsIT extends Siege {

    private static final String JSON = "Content-Type: application/json";
    private static final String ASK = "{\"query\":\"{ __typename }\"}";
    private static final String ACT =
            "{\"query\":\"mutation { publishInitiative(input: {initiativeId: \\\"x\\\", expectedVersion: 1}) { errors { message } } }\"}";
    private static final String INVALID = "INVALID_REQUEST";
    private static final String NOT_FOUND = "NOT_FOUND";

    @Override
    Stream<Attack> attacks() {
        return Stream.of(bodies(), sizes(), doors(), methods(), addresses(), foreigners(), cookies())
                .flatMap(rows -> rows);
    }

    private static Stream<Attack> bodies() {
        return Stream.of(
                body("empty body", 400, INVALID, ""),
                body("spaces only", 400, INVALID, "   "),
                body("not JSON", 400, INVALID, "{{{{"),
                body("half of a JSON object", 400, INVALID, "{\"query\":\"{ __typename }\""),
                body("something behind the object", 400, INVALID, ASK + " x"),
                body("a batch", 400, INVALID, "[" + ASK + "," + ASK + "]"),
                body("a batch of a thousand", 400, INVALID, "[" + (ASK + ",").repeat(1000) + ASK + "]"),
                body("null", 400, INVALID, "null"),
                body("a number", 400, INVALID, "1"),
                body("a string", 400, INVALID, "\"{ __typename }\""),
                body("no query", 400, INVALID, "{}"),
                body("query null", 400, INVALID, "{\"query\":null}"),
                body("query is an object", 400, INVALID, "{\"query\":{\"$gt\":\"\"}}"),
                body("query is empty", 200, "INVALID_DOCUMENT", "{\"query\":\"\"}"),
                body("variables are a list", 400, INVALID, "{\"query\":\"{ __typename }\",\"variables\":[]}"),
                body("variables are text", 400, INVALID, "{\"query\":\"{ __typename }\",\"variables\":\"x\"}"),
                body("extensions are a number", 400, INVALID, "{\"query\":\"{ __typename }\",\"extensions\":1}"),
                stored("a stored query that is not", "\"" + "a".repeat(64) + "\""),
                stored("a stored query by half a hash", "\"aa\""),
                stored("a stored query by an operator", "{\"$gt\":\"\"}"),
                stored("a stored query by a path", "\"../documents/persisted-documents.json\""),
                body(
                        "deeply nested JSON",
                        400,
                        INVALID,
                        "{\"query\":\"{ __typename }\",\"variables\":{\"a\":" + "[".repeat(5000) + "]".repeat(5000)
                                + "}}"),
                body(
                        "a number of 100,000 digits",
                        400,
                        INVALID,
                        "{\"query\":\"{ __typename }\",\"variables\":{\"a\":" + "9".repeat(100_000) + "}}"),
                body("UTF-16", 400, INVALID, ASK.getBytes(StandardCharsets.UTF_16)),
                body(
                        "broken UTF-8",
                        400,
                        INVALID,
                        "{\"query\":\"{ \u00ff\u00fe }\"}".getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static Attack stored(String name, String hash) {
        return body(
                name,
                200,
                "PERSISTED_DOCUMENT_NOT_FOUND",
                "{\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":" + hash + "}}}");
    }

    private static Stream<Attack> sizes() {
        String large = "{\"query\":\"{ __typename }\",\"variables\":{\"a\":\"" + "x".repeat(3_000_000) + "\"}}";
        return Stream.of(
                body("3 MB", 413, "REQUEST_TOO_LARGE", large),
                body("one byte too many", 413, "REQUEST_TOO_LARGE", ASK + " ".repeat(131_072 + 1 - ASK.length())),
                body("as large as allowed", 200, "", ASK + " ".repeat(131_072 - ASK.length())),
                headed("one header of 20 kB", 400, INVALID, "X-Large: " + "a".repeat(20_000)),
                headed(
                        "500 headers",
                        400,
                        INVALID,
                        IntStream.range(0, 500).mapToObj(i -> "X-" + i + ": a").toArray(String[]::new)),
                http("an address of 20 kB", "GET /" + "a".repeat(20_000), 400, INVALID, ""));
    }

    private static Stream<Attack> doors() {
        return Stream.of(
                http("no content type", "POST /graphql", 415, INVALID, ASK),
                http("content type XML", "POST /graphql", 415, INVALID, "<a/>", "Content-Type: application/xml"),
                http("content type rubbish", "POST /graphql", 415, INVALID, ASK, "Content-Type: ///;;=,"),
                http(
                        "a form",
                        "POST /graphql",
                        415,
                        INVALID,
                        "query=%7B__typename%7D",
                        "Content-Type: application/x-www-form-urlencoded"),
                http(
                        "an upload",
                        "POST /graphql",
                        415,
                        INVALID,
                        "--b\r\n\r\n--b--",
                        "Content-Type: multipart/form-data; boundary=b"),
                http("an answer as HTML", "POST /graphql", 406, INVALID, ASK, JSON, "Accept: text/html"),
                http("an answer as rubbish", "POST /graphql", 406, INVALID, ASK, JSON, "Accept: ///"),
                headed("Accept-Language rubbish", 200, "", "Accept-Language: zz-ZZ;;;q=9,,*"),
                headed("Accept-Language of 4 kB", 200, "", "Accept-Language: " + "en".repeat(2000)),
                headed("Accept-Language with a control character", 400, INVALID, "Accept-Language: \u0001"),
                headed("a foreign Host", 200, "", "Host: evil.example"),
                headed("a broken Host", 400, INVALID, "Host: ev il/../"),
                headed("who sends a password", 200, "", "Authorization: Basic eHg6eHg="),
                headed("a length below zero", 400, INVALID, "Content-Length: -1"));
    }

    private static Stream<Attack> methods() {
        return Stream.of(
                http("GET a query", "GET /graphql?query=%7B__typename%7D", 405, INVALID, ""),
                http("GET a mutation", "GET /graphql?query=mutation%7Bx%7D", 405, INVALID, ""),
                http("GET with a body", "GET /graphql", 405, INVALID, ACT, JSON),
                http("PUT", "PUT /graphql", 405, INVALID, ACT, JSON),
                http("DELETE", "DELETE /graphql", 405, INVALID, "", JSON),
                http("PATCH", "PATCH /graphql", 405, INVALID, ACT, JSON),
                http("HEAD", "HEAD /graphql", 405, INVALID, ""),
                http("TRACE", "TRACE /graphql", 405, INVALID, ""),
                http("a method of one's own", "BREW /graphql", 405, INVALID, ""),
                http(
                        "a method hidden in a header",
                        "POST /demo/people",
                        405,
                        INVALID,
                        "",
                        "X-HTTP-Method-Override: GET"));
    }

    private static Stream<Attack> addresses() {
        return Stream.of(
                http("up and away", "GET /../../etc/passwd", 400, INVALID, ""),
                http("up and away, written otherwise", "GET /%2e%2e/%2e%2e/etc/passwd", 400, INVALID, ""),
                http("up and away, written twice", "GET /%252e%252e/etc/passwd", 400, INVALID, ""),
                http("out of the page's files", "GET /graphiql/../application.yaml", 400, INVALID, ""),
                http(
                        "out of the page's files, with a backslash",
                        "GET /graphiql/..%5capplication.yaml",
                        400,
                        INVALID,
                        ""),
                http("the settings", "GET /application.yaml", 404, NOT_FOUND, ""),
                http("the settings by the files", "GET /graphiql/application.yaml", 404, NOT_FOUND, ""),
                http("the web jars", "GET /webjars/graphiql/2.4.7/package.json", 404, NOT_FOUND, ""),
                http("NUL", "GET /%00", 400, INVALID, ""),
                http("a semicolon", "GET /a;b=c", 400, INVALID, ""),
                http("two slashes", "GET //evil.example/", 400, INVALID, ""),
                http("braces", "GET /graphql?query={__typename}", 400, INVALID, ""),
                http("the list of doors", "GET /actuator", 404, NOT_FOUND, ""),
                http("the environment", "GET /actuator/env", 404, NOT_FOUND, ""),
                http("the heap", "GET /actuator/heapdump", 404, NOT_FOUND, ""),
                http("the meters", "GET /actuator/metrics", 404, NOT_FOUND, ""),
                http("stopping it", "POST /actuator/shutdown", 404, NOT_FOUND, ""),
                http("the error page", "GET /error", 404, NOT_FOUND, ""),
                http("the stock login", "GET /login", 404, NOT_FOUND, ""),
                http("the stock logout", "GET /logout", 404, NOT_FOUND, ""),
                http("nothing", "GET /nothing", 404, NOT_FOUND, ""),
                http(
                        "a token for nobody",
                        "POST /demo/token",
                        400,
                        "",
                        "person=$gt",
                        "Content-Type: application/x-www-form-urlencoded"));
    }

    /** A page of somebody else, in the browser of somebody who uses this town. */
    private static Stream<Attack> foreigners() {
        String origin = "Origin: https://evil.example";
        return Stream.of(
                http(
                        "may I?",
                        "OPTIONS /graphql",
                        405,
                        INVALID,
                        "",
                        origin,
                        "Access-Control-Request-Method: POST",
                        "Access-Control-Request-Headers: content-type, authorization"),
                http(
                        "a form that looks like JSON",
                        "POST /graphql",
                        415,
                        INVALID,
                        ACT,
                        origin,
                        "Content-Type: text/plain"),
                headed("a script that does not ask", 200, "", origin, "Sec-Fetch-Site: cross-site"));
    }

    /** Cookies that somebody made up or stole: without the token beside them nothing is even looked up. */
    private static Stream<Attack> cookies() {
        String session = "Cookie: samenwijk-session=0123456789ABCDEF0123456789ABCDEF";
        return Stream.of(
                headed("a session cookie alone", 403, "FORBIDDEN", session),
                headed(
                        "a session cookie and half of the token",
                        403,
                        "FORBIDDEN",
                        session + "; XSRF-TOKEN=a",
                        "X-XSRF-TOKEN: b"),
                headed("the token in the cookie only", 403, "FORBIDDEN", session + "; XSRF-TOKEN=a"),
                headed("the token in the address only", 403, "FORBIDDEN", session + "; XSRF-TOKEN=a")
                        .to("POST /graphql?_csrf=a"),
                headed("another cookie", 200, "", "Cookie: JSESSIONID=0123456789ABCDEF0123456789ABCDEF"),
                headed("a cookie of 4 kB", 200, "", "Cookie: a=" + "b".repeat(4000)),
                headed("a session in the address", 200, "").to("POST /graphql?jsessionid=0123456789ABCDEF"),
                http("signing out without the token", "POST /sign-out", 403, "FORBIDDEN", "", session),
                http("signing out by a link", "PUT /sign-out", 403, "FORBIDDEN", "", session),
                http("signing in by a form", "POST /sign-in", 403, "FORBIDDEN", "to=//evil.example"));
    }
}
