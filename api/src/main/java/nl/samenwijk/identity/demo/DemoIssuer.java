package nl.samenwijk.identity.demo;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.time.Duration;
import java.time.Instant;
import nl.samenwijk.identity.oidc.OidcSettings;
import nl.samenwijk.identity.oidc.OidcSetup;
import nl.samenwijk.identity.oidc.TrustedIssuer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Conditional;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.stereotype.Component;

/** Signs tokens for demo people, and is the one issuer whose tokens are believed in a demo. Tokens keep the system's time, whatever the business clock says. */
@Component
@Conditional(DemoMode.class)
class DemoIssuer {

    static final Duration LIFE = Duration.ofHours(12);

    private final String name;
    private final String audience;
    private final DemoKey key;
    private final JwtEncoder encoder;

    DemoIssuer(
            @Value("${samenwijk.demo-issuer:http://localhost:${server.port:8080}}") String name,
            OidcSettings settings,
            DemoKey key) {
        this.name = name;
        this.audience = settings.audience();
        this.key = key;
        this.encoder = new NimbusJwtEncoder(new ImmutableJWKSet<>(key.asSet()));
    }

    String name() {
        return name;
    }

    String audience() {
        return audience;
    }

    String token(DemoPerson person) {
        Instant now = Instant.now();
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .issuer(name)
                .subject(person.person())
                .audience(java.util.List.of(audience))
                .issuedAt(now)
                .expiresAt(now.plus(LIFE))
                .claims(all -> all.putAll(person.claims()))
                .build();
        return encoder.encode(JwtEncoderParameters.from(claims)).getTokenValue();
    }

    /** Checked with our own key: the issuer is this same process, which cannot be asked before it is up. */
    TrustedIssuer trusted() {
        try {
            NimbusJwtDecoder decoder =
                    NimbusJwtDecoder.withPublicKey(key.key().toRSAPublicKey()).build();
            decoder.setJwtValidator(OidcSetup.validator(name, audience));
            return new TrustedIssuer(name, decoder);
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
