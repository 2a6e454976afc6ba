package nl.samenwijk.identity.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationManagerResolver;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.authentication.JwtIssuerAuthenticationManagerResolver;

/** Checks tokens: of the configured issuers, or of the demo issuer when none is configured. A token of anybody else is refused. */
@Configuration(proxyBeanMethods = false)
public class OidcSetup {

    /** Of an issuer that is not ours. */
    private static final AuthenticationManager NOBODY = authentication -> {
        throw new InvalidBearerTokenException("not an issuer of ours");
    };

    @Bean
    AuthenticationManagerResolver<HttpServletRequest> issuers(
            OidcSettings settings, List<TrustedIssuer> ownIssuers, TokenReader reader) {
        Map<String, AuthenticationManager> managers = Stream.concat(ownIssuers.stream(), configured(settings))
                .collect(Collectors.toMap(TrustedIssuer::issuer, issuer -> manager(issuer, reader), (a, b) -> a));
        return new JwtIssuerAuthenticationManagerResolver(
                (AuthenticationManagerResolver<String>) issuer -> managers.getOrDefault(issuer, NOBODY));
    }

    private static AuthenticationManager manager(TrustedIssuer issuer, TokenReader reader) {
        JwtAuthenticationProvider provider = new JwtAuthenticationProvider(issuer.decoder());
        provider.setJwtAuthenticationConverter(token -> new SignedIn(reader.read(token)));
        return provider::authenticate;
    }

    private static Stream<TrustedIssuer> configured(OidcSettings settings) {
        return Stream.of(settings.issuer(), settings.staffIssuer())
                .filter(Objects::nonNull)
                .filter(issuer -> !issuer.isBlank())
                .distinct()
                .map(issuer -> new TrustedIssuer(issuer, decoder(issuer, settings.audience())));
    }

    /** Reads the issuer's keys at the first token, so that the server starts also while the issuer is away. */
    private static JwtDecoder decoder(String issuer, String audience) {
        return new SupplierJwtDecoder(() -> {
            NimbusJwtDecoder decoder =
                    NimbusJwtDecoder.withIssuerLocation(issuer).build();
            decoder.setJwtValidator(validator(issuer, audience));
            return decoder;
        });
    }

    /** A token is for us when it is of this issuer, not expired, and names us as its audience. */
    public static OAuth2TokenValidator<Jwt> validator(String issuer, String audience) {
        return new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(issuer), token -> isFor(token, audience));
    }

    private static OAuth2TokenValidatorResult isFor(Jwt token, String audience) {
        List<String> audiences = token.getAudience();
        return audiences != null && audiences.contains(audience)
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", "for somebody else", null));
    }
}
