package nl.samenwijk.attack;

import static nl.samenwijk.attack.Attack.document;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;

/** Tokens that somebody made up, stole from elsewhere or kept too long. Each is made with the demo issuer's own key unless its row says otherwise. */
class ForgedTokensIT extends Siege {

    private static final String ASK = "{ viewer { displayName roles } }";
    private static final String REFUSED = "UNAUTHENTICATED";
    private static final int UNAUTHORIZED = 401;

    @Value("${samenwijk.data}")
    private Path data;

    @Value("${samenwijk.demo-issuer:http://localhost:${server.port}}")
    private String issuer;

    @Override
    Stream<Attack> attacks() {
        RSAKey key = key();
        RSAKey another = another(key.getKeyID());
        return Stream.of(
                refused("expired", signed(key, all -> all.expirationTime(in(-120)))),
                refused("without an end", signed(key, all -> all.expirationTime(null))),
                refused("not valid yet", signed(key, all -> all.notBeforeTime(in(300)))),
                refused("of another issuer", signed(key, all -> all.issuer("https://evil.example"))),
                refused("without issuer", signed(key, all -> all.issuer(null))),
                refused("for another audience", signed(key, all -> all.audience("another"))),
                refused("for no audience", signed(key, all -> all.audience((String) null))),
                refused("about nobody", signed(key, all -> all.subject(null))),
                refused("about a blank", signed(key, all -> all.subject(" "))),
                refused(
                        "about somebody with a name of 5,000 letters",
                        signed(key, all -> all.subject("a".repeat(5000)))),
                refused("with the key of somebody else", signed(another, all -> all)),
                refused("with the key of somebody else in its head", withItsKey(another)),
                refused("not signed at all", new PlainJWT(claims().build()).serialize()),
                refused("signed with our public key as a secret", withPublicKeyAsSecret(key)),
                refused("changed afterwards", tampered(signed(key, all -> all))),
                refused("without its signature", withoutSignature(signed(key, all -> all))),
                refused("of another kind", typed(key, "logout+jwt")),
                refused("no token at all", "x"),
                refused("empty parts", ".."),
                refused("very long", "e".repeat(7000)),
                refused("with a null", "%00.%00.%00"),
                refused("an operator", "{\"$gt\":\"\"}"),
                document("two tokens", REFUSED, ASK)
                        .with("Authorization: Bearer x", "Authorization: Bearer y")
                        .answered(UNAUTHORIZED),
                document("a token in the address", "", ASK).to("POST /graphql?access_token=x"),
                document("roles in the wrong case", "", ASK).withToken(roles(key, List.of("coordinator", "Moderator"))),
                document("roles without a second factor", "FORBIDDEN", "{ workQueue(first: 1) { nodes { title } } }")
                        .withToken(signed(
                                key,
                                all -> all.claim("roles", List.of("COORDINATOR"))
                                        .claim("amr", List.of("pwd")))),
                document("roles as an object", "FORBIDDEN", "{ workQueue(first: 1) { nodes { title } } }")
                        .withToken(signed(key, all -> all.claim("roles", Map.of("$ne", "x")))),
                document(
                                "roles in the wrong case, at the staff's door",
                                "FORBIDDEN",
                                "{ workQueue(first: 1) { nodes { title } } }")
                        .withToken(roles(key, List.of("coordinator"))));
    }

    private static Attack refused(String name, String token) {
        return document(name, REFUSED, ASK).withToken(token).answered(UNAUTHORIZED);
    }

    private static Date in(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    /** As the demo issuer writes them for the resident, so that a right one changes nothing in the store. */
    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject("resident")
                .audience("samenwijk")
                .issueTime(in(-10))
                .expirationTime(in(600))
                .claim("name", "Noor de Vries")
                .claim("acr", "http://eidas.europa.eu/LoA/substantial")
                .claim("amr", List.of("mfa"));
    }

    private String roles(RSAKey key, List<String> roles) {
        return signed(key, all -> all.claim("roles", roles));
    }

    private String signed(RSAKey key, UnaryOperator<JWTClaimsSet.Builder> change) {
        return sign(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), key, change);
    }

    private String typed(RSAKey key, String type) {
        return sign(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(key.getKeyID())
                        .type(new com.nimbusds.jose.JOSEObjectType(type))
                        .build(),
                key,
                all -> all);
    }

    private String withItsKey(RSAKey key) {
        return sign(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .jwk(key.toPublicJWK())
                        .keyID(key.getKeyID())
                        .build(),
                key,
                all -> all);
    }

    private String sign(JWSHeader header, RSAKey key, UnaryOperator<JWTClaimsSet.Builder> change) {
        try {
            return serialize(
                    header, new RSASSASigner(key), change.apply(claims()).build());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String withPublicKeyAsSecret(RSAKey key) {
        try {
            return serialize(
                    new JWSHeader.Builder(JWSAlgorithm.HS256)
                            .keyID(key.getKeyID())
                            .build(),
                    new MACSigner(key.toRSAPublicKey().getEncoded()),
                    claims().build());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String serialize(JWSHeader header, JWSSigner signer, JWTClaimsSet claims) throws JOSEException {
        SignedJWT token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }

    private static String tampered(String token) {
        String[] parts = token.split("[.]", -1);
        String payload = new String(
                        java.util.Base64.getUrlDecoder().decode(parts[1]), java.nio.charset.StandardCharsets.UTF_8)
                .replace("resident", "moderator");
        return parts[0] + "."
                + java.util.Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(payload.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                + "." + parts[2];
    }

    private static String withoutSignature(String token) {
        return token.substring(0, token.lastIndexOf('.') + 1);
    }

    private RSAKey key() {
        try {
            return RSAKey.parse(Files.readString(data.resolve("demo-key.json")));
        } catch (IOException | ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey another(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
