package nl.samenwijk.identity.session;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.RefreshTokenOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** What we ask of an issuer, and how its answers are checked; none of it waits long. */
final class IssuerCalls {

    private final RestClient patient = RestClient.builder()
            .requestFactory(Patience.requests())
            .configureMessageConverters(converters -> {
                converters.addCustomConverter(new FormHttpMessageConverter());
                converters.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter());
            })
            .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
            .build();

    private final Map<ClientRegistration, JwtDecoder> decoders = new ConcurrentHashMap<>();

    private final AuthenticationProvider codes = codes();

    /** The session of who got this code: when state, nonce and the ID token's signature are right. */
    WebSession session(ClientRegistration registration, OAuth2AuthorizationRequest asked, String code, String address) {
        OAuth2AuthorizationResponse answer = OAuth2AuthorizationResponse.success(code)
                .redirectUri(address)
                .state(Objects.requireNonNull(asked.getState()))
                .build();
        OAuth2LoginAuthenticationToken done = Objects.requireNonNull(
                (OAuth2LoginAuthenticationToken) codes.authenticate(new OAuth2LoginAuthenticationToken(
                        registration, new OAuth2AuthorizationExchange(asked, answer))));
        OidcUser somebody = Objects.requireNonNull((OidcUser) done.getPrincipal());
        OAuth2AuthorizedClient tokens = new OAuth2AuthorizedClient(
                registration,
                somebody.getName(),
                Objects.requireNonNull(done.getAccessToken()),
                done.getRefreshToken());
        return new WebSession(tokens, somebody.getIdToken().getTokenValue());
    }

    /** Who somebody is comes from the access token, so nothing more is asked than tokens. */
    private AuthenticationProvider codes() {
        RestClientAuthorizationCodeTokenResponseClient tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(patient);
        OidcAuthorizationCodeAuthenticationProvider provider = new OidcAuthorizationCodeAuthenticationProvider(
                tokens, answer -> new DefaultOidcUser(List.of(), answer.getIdToken()));
        provider.setJwtDecoderFactory(registration -> decoders.computeIfAbsent(registration, this::decoder));
        return provider;
    }

    /** Gives new tokens a minute before the old ones end. */
    RefreshTokenOAuth2AuthorizedClientProvider renewals() {
        RestClientRefreshTokenTokenResponseClient tokens = new RestClientRefreshTokenTokenResponseClient();
        tokens.setRestClient(patient);
        RefreshTokenOAuth2AuthorizedClientProvider renewals = new RefreshTokenOAuth2AuthorizedClientProvider();
        renewals.setAccessTokenResponseClient(tokens);
        return renewals;
    }

    private JwtDecoder decoder(ClientRegistration registration) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(
                        Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri()))
                .restOperations(new RestTemplate(Patience.requests()))
                .jwsAlgorithms(some -> some.addAll(List.of(SignatureAlgorithm.values())))
                .build();
        decoder.setJwtValidator(
                JwtValidators.createDefaultWithValidators(List.of(new OidcIdTokenValidator(registration))));
        return decoder;
    }
}
