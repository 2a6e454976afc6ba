package nl.samenwijk.identity.demo;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import java.util.Optional;
import nl.samenwijk.identity.oidc.TrustedIssuer;
import nl.samenwijk.platform.web.WelcomeLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** The demo issuer as a real OpenID Connect provider: discovery, keys, and the code flow with PKCE for a client on one's own machine. */
@Configuration(proxyBeanMethods = false)
@Conditional(DemoMode.class)
class DemoSetup {

    private static final String SIGN_IN = "/demo/sign-in";

    @Bean
    TrustedIssuer demoTrusted(DemoIssuer issuer) {
        return issuer.trusted();
    }

    /** For the issuer's own endpoints, such as userinfo. */
    @Bean
    JwtDecoder demoDecoder(DemoIssuer issuer) {
        return issuer.trusted().decoder();
    }

    @Bean
    @Order(30)
    WelcomeLink demoPeopleLink() {
        return new WelcomeLink(
                "demo/people",
                "Proefversie: als wie u kunt inloggen (JSON)",
                "Demo: the people you can sign in as (JSON)");
    }

    @Bean
    AuthorizationServerSettings demoIssuerSettings(DemoIssuer issuer) {
        return AuthorizationServerSettings.builder().issuer(issuer.name()).build();
    }

    @Bean
    JWKSource<SecurityContext> demoKeys(DemoKey key) {
        return new ImmutableJWKSet<>(key.asSet());
    }

    /** A public client of a developer: any port on the own machine (RFC 8252). */
    @Bean
    RegisteredClientRepository demoClients() {
        RegisteredClient developer = RegisteredClient.withId("developer")
                .clientId("samenwijk-developer")
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("http://127.0.0.1/callback")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(DemoIssuer.LIFE)
                        .build())
                .build();
        return new InMemoryRegisteredClientRepository(developer);
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> demoClaims(DemoPeople people, DemoIssuer issuer) {
        return context -> Optional.ofNullable(context.<Authentication>getPrincipal())
                .flatMap(principal -> people.find(principal.getName()))
                .ifPresent(person -> addClaims(context, person, issuer));
    }

    private static void addClaims(JwtEncodingContext context, DemoPerson person, DemoIssuer issuer) {
        context.getClaims().claims(claims -> claims.putAll(person.claims()));
        if (context.getTokenType().getValue().equals("access_token")) {
            context.getClaims().audience(List.of(issuer.audience()));
        }
    }

    @Bean
    @Order(1)
    SecurityFilterChain demoIssuerDoor(HttpSecurity http) {
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(Customizer.withDefaults());
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(SIGN_IN)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain demoSignInDoor(HttpSecurity http, DemoPeople people) {
        return http.securityMatcher(SIGN_IN)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .authenticationProvider(new ByChoice(people))
                .formLogin(form ->
                        form.loginPage(SIGN_IN).usernameParameter("person").permitAll())
                .build();
    }

    /** Whoever clicks on a person is that person: it is a demo. */
    private record ByChoice(DemoPeople people) implements AuthenticationProvider {

        @Override
        public Authentication authenticate(Authentication chosen) {
            return people.find(chosen.getName())
                    .filter(DemoPerson::listed)
                    .map(person -> UsernamePasswordAuthenticationToken.authenticated(
                            person.person(), "", AuthorityUtils.NO_AUTHORITIES))
                    .orElseThrow(() -> new BadCredentialsException("no such demo person"));
        }

        @Override
        public boolean supports(Class<?> authentication) {
            return authentication == UsernamePasswordAuthenticationToken.class;
        }
    }
}
