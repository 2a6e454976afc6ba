package nl.samenwijk.operation;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;

/** An OpenID Connect issuer on this machine, with discovery, keys and the code flow, that can go away, come back and change its key. Whoever comes is signed in. */
final class TestIssuer implements AutoCloseable {

    private static final int BITS = 2048;

    private final int port;
    private @Nullable HttpServer server;
    private RSAKey key = newKey();

    /** What was asked with each code that was given. */
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();

    private final Set<String> refreshTokens = ConcurrentHashMap.newKeySet();
    private final List<Map<String, String>> farewells = new CopyOnWriteArrayList<>();
    private final List<Map<String, String>> tokenRequests = new CopyOnWriteArrayList<>();
    private volatile String nonce = "";
    private volatile int life = 300;
    private volatile UnaryOperator<JWTClaimsSet.Builder> somebody = all -> all;

    TestIssuer() throws IOException {
        HttpServer first = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        this.port = first.getAddress().getPort();
        open(first);
    }

    String name() {
        return "http://127.0.0.1:" + port + "/citizens";
    }

    void goAway() {
        HttpServer running = server;
        if (running != null) {
            running.stop(0);
            server = null;
        }
    }

    void comeBack() throws IOException {
        open(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0));
    }

    private void open(HttpServer opened) {
        opened.createContext("/citizens/.well-known/openid-configuration", exchange -> answer(exchange, discovery()));
        opened.createContext("/citizens/keys", exchange -> answer(exchange, new JWKSet(key).toString(true)));
        opened.createContext("/citizens/authorize", this::authorize);
        opened.createContext("/citizens/token", this::tokens);
        opened.createContext("/citizens/end", exchange -> {
            Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
            farewells.add(asked);
            redirect(exchange, String.valueOf(asked.get("post_logout_redirect_uri")));
        });
        opened.start();
        server = opened;
    }

    void changeKey() {
        key = newKey();
    }

    private String discovery() {
        return new ObjectMapper()
                .writeValueAsString(Map.of(
                        "issuer",
                        name(),
                        "jwks_uri",
                        name() + "/keys",
                        "authorization_endpoint",
                        name() + "/authorize",
                        "token_endpoint",
                        name() + "/token",
                        "end_session_endpoint",
                        name() + "/end",
                        "subject_types_supported",
                        new String[] {"pairwise"},
                        "response_types_supported",
                        new String[] {"code"},
                        "id_token_signing_alg_values_supported",
                        new String[] {"PS256"}));
    }

    /** Who signs in from now on, and how many seconds their tokens are good for. */
    void signsIn(int seconds, UnaryOperator<JWTClaimsSet.Builder> who) {
        life = seconds;
        somebody = who;
    }

    /** What was asked at the end of sessions. */
    List<Map<String, String>> farewells() {
        return farewells;
    }

    List<Map<String, String>> tokenRequests() {
        return tokenRequests;
    }

    /** Whoever wants to stay signed in must sign in again. */
    void forgetEverybody() {
        refreshTokens.clear();
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        codes.put(code, asked);
        redirect(exchange, asked.get("redirect_uri") + "?code=" + code + "&state=" + encoded(asked.get("state")));
    }

    private void tokens(HttpExchange exchange) throws IOException {
        Map<String, String> asked =
                parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String basic = exchange.getRequestHeaders().getFirst("Authorization");
        tokenRequests.add(asked);
        boolean granted = "refresh_token".equals(asked.get("grant_type"))
                ? refreshTokens.remove(String.valueOf(asked.get("refresh_token")))
                : fits(asked, codes.remove(String.valueOf(asked.get("code"))), basic);
        if (granted) {
            answer(exchange, newTokens());
        } else {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
        }
    }

    /** The same client, the same address, and the secret whose hash came with the question (RFC 7636). */
    private boolean fits(Map<String, String> asked, @Nullable Map<String, String> before, @Nullable String basic) {
        if (before == null || !"S256".equals(before.get("code_challenge_method"))) {
            return false;
        }
        nonce = String.valueOf(before.get("nonce"));
        String client = basic == null
                ? asked.get("client_id")
                : new String(Base64.getDecoder().decode(basic.substring("Basic ".length())), StandardCharsets.UTF_8)
                        .replaceFirst(":secret$", "");
        return String.valueOf(before.get("client_id")).equals(client)
                && String.valueOf(before.get("redirect_uri")).equals(asked.get("redirect_uri"))
                && String.valueOf(before.get("code_challenge"))
                        .equals(challenge(String.valueOf(asked.get("code_verifier"))));
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String newTokens() {
        String refresh = UUID.randomUUID().toString();
        refreshTokens.add(refresh);
        String access = token("web", all -> somebody.apply(all.expirationTime(in(life))));
        String id = signed(
                JOSEObjectType.JWT,
                new JWTClaimsSet.Builder()
                        .issuer(name())
                        .subject("web")
                        .audience("samenwijk-web")
                        .claim("nonce", nonce)
                        .issueTime(in(-5))
                        .expirationTime(in(300))
                        .build());
        return new ObjectMapper()
                .writeValueAsString(Map.of(
                        "access_token", access,
                        "id_token", id,
                        "refresh_token", refresh,
                        "token_type", "Bearer",
                        "expires_in", life));
    }

    private static Map<String, String> parameters(String form) {
        return Arrays.stream(form.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static String encoded(@Nullable String text) {
        return URLEncoder.encode(String.valueOf(text), StandardCharsets.UTF_8);
    }

    private static void redirect(HttpExchange exchange, String address) throws IOException {
        exchange.getResponseHeaders().set("Location", address);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        answer(exchange, 200, json);
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }

    /** An access token as the NL GOV profile wants it: signed with PS256, about a pairwise subject. */
    String token(String subject, UnaryOperator<JWTClaimsSet.Builder> more) {
        JWTClaimsSet claims = more.apply(new JWTClaimsSet.Builder()
                        .issuer(name())
                        .subject(subject)
                        .audience("samenwijk-test")
                        .issueTime(in(-5))
                        .expirationTime(in(300)))
                .build();
        return signed(new JOSEObjectType("at+jwt"), claims);
    }

    private String signed(JOSEObjectType type, JWTClaimsSet claims) {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.PS256)
                        .keyID(key.getKeyID())
                        .type(type)
                        .build(),
                claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    static Date in(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(BITS).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        goAway();
    }
}
