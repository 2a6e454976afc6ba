package nl.samenwijk.identity.demo;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenwijk.identity.oidc.TrustedIssuer;
import nl.samenwijk.identity.session.WebIssuer;
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
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.util.function.SingletonSupplier;

/** The demo issuer as a real OpenID Connect provider: discovery, keys, and the code flow with PKCE for a client on one's own machine. */
@Configuration(proxyBeanMethods = false)
@Conditional(DemoMode.class)
class DemoSetup {

    static final String SIGN_IN = "/demo/sign-in";

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

    @Bean
    WebIssuer demoForTheWeb(DemoClients clients) {
        return new WebIssuer(WebIssuer.DEMO, SingletonSupplier.of(clients::registration));
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

    /** Whoever clicks on a person is that person: it is a demo. When they did so is said in the ID token. */
    private record ByChoice(DemoPeople people) implements AuthenticationProvider {

        @Override
        public Authentication authenticate(Authentication chosen) {
            return people.find(chosen.getName())
                    .filter(DemoPerson::listed)
                    .map(person -> UsernamePasswordAuthenticationToken.authenticated(
                            person.person(),
                            "",
                            Set.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY))))
                    .orElseThrow(() -> new BadCredentialsException("no such demo person"));
        }

        @Override
        public boolean supports(Class<?> authentication) {
            return authentication == UsernamePasswordAuthenticationToken.class;
        }
    }
}
