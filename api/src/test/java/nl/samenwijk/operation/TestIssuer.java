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
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;

/** An OpenID Connect issuer on this machine, with discovery and keys, that can go away, come back and change its key. */
final class TestIssuer implements AutoCloseable {

    private static final int BITS = 2048;

    private final int port;
    private @Nullable HttpServer server;
    private RSAKey key = newKey();

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
                        "subject_types_supported",
                        new String[] {"pairwise"},
                        "response_types_supported",
                        new String[] {"code"},
                        "id_token_signing_alg_values_supported",
                        new String[] {"PS256"}));
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
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
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.PS256)
                        .keyID(key.getKeyID())
                        .type(new JOSEObjectType("at+jwt"))
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
