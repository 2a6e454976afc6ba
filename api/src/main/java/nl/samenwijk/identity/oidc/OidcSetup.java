package nl.samenwijk.identity.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationManagerResolver;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.authentication.JwtIssuerAuthenticationManagerResolver;
import org.springframework.web.client.RestTemplate;

/** Checks tokens: of the configured issuers, or of the demo issuer when none is configured. A token of anybody else is refused. */
@Configuration(proxyBeanMethods = false)
public class OidcSetup {

    private static final Logger LOG = LoggerFactory.getLogger(OidcSetup.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** OpenID Connect Core 2: at most 255 characters. */
    private static final int LONGEST_SUBJECT = 255;

    /** Access tokens of newer issuers say what they are (RFC 9068). */
    private static final OAuth2TokenValidator<Jwt> TYPE = type();

    /** Of an issuer that is not ours. */
    private static final AuthenticationManager NOBODY = authentication -> {
        throw new InvalidBearerTokenException("not an issuer of ours");
    };

    private static OAuth2TokenValidator<Jwt> type() {
        JwtTypeValidator type = new JwtTypeValidator("JWT", "at+jwt", "application/at+jwt");
        type.setAllowEmpty(true);
        return type;
    }

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
        return authentication -> {
            try {
                return provider.authenticate(authentication);
            } catch (AuthenticationServiceException | JwtDecoderInitializationException away) {
                LOG.warn("the issuer {} cannot be asked: {}", issuer.issuer(), String.valueOf(away.getMessage()));
                throw new IssuerAway(away);
            }
        };
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
            NimbusJwtDecoder decoder = NimbusJwtDecoder.withIssuerLocation(issuer)
                    .restOperations(patient())
                    .jwsAlgorithms(some -> some.addAll(List.of(SignatureAlgorithm.values())))
                    .validateType(false)
                    .build();
            decoder.setJwtValidator(validator(issuer, audience));
            return decoder;
        });
    }

    /** An issuer that does not answer must not hold up everybody who sends a token. */
    private static RestTemplate patient() {
        SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(PATIENCE);
        requests.setReadTimeout(PATIENCE);
        return new RestTemplate(requests);
    }

    /** A token is for us when it is of this issuer, ends and has not ended, names us as its audience, and says who it is about. */
    public static OAuth2TokenValidator<Jwt> validator(String issuer, String audience) {
        return new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(),
                new JwtIssuerValidator(issuer),
                TYPE,
                token -> must(token.getExpiresAt() != null && isSomebody(token.getSubject())),
                token -> must(isFor(token, audience)));
    }

    private static boolean isSomebody(@Nullable String subject) {
        return subject != null && !subject.isBlank() && subject.length() <= LONGEST_SUBJECT;
    }

    private static boolean isFor(Jwt token, String audience) {
        List<String> audiences = token.getAudience();
        return audiences != null && audiences.contains(audience);
    }

    private static OAuth2TokenValidatorResult must(boolean holds) {
        return holds
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", "not a token for us", null));
    }
}
