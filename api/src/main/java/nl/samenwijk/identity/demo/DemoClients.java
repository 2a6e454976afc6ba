package nl.samenwijk.identity.demo;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.samenwijk.identity.session.WebIssuer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Who may send people to the demo issuer: programs of a developer on the own machine, and our own web client. */
@Component
@Conditional(DemoMode.class)
class DemoClients implements RegisteredClientRepository {

    static final String WEB = "samenwijk-web";
    private static final String DEVELOPER = "samenwijk-developer";

    /** Known to this process only: the web client's server is this same server. */
    private final String secret = UUID.randomUUID().toString();

    private final Environment environment;
    private final DemoIssuer issuer;
    private final Duration webLife;

    /** Tokens of the web client live short, so that also a demo shows that they are renewed. */
    DemoClients(
            Environment environment,
            DemoIssuer issuer,
            @Value("${samenwijk.demo-web-token-life:10m}") Duration webLife) {
        this.environment = environment;
        this.issuer = issuer;
        this.webLife = webLife;
    }

    /** Spring would keep the secret in a stronger form; ours lives no longer than this process. */
    @Override
    public void save(RegisteredClient client) {}

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String name) {
        return switch (name) {
            case WEB -> web();
            case DEVELOPER -> developer();
            default -> null;
        };
    }

    /** A public client: any port on the own machine (RFC 8252). */
    private static RegisteredClient developer() {
        return client(DEVELOPER, DemoIssuer.LIFE)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .redirectUri("http://127.0.0.1/callback")
                .build();
    }

    /** Comes back to the address at which the browser sees us, and to no other. */
    private RegisteredClient web() {
        String origin = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        return client(WEB, webLife)
                .clientSecret("{noop}" + secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(origin + WebIssuer.callback(WebIssuer.DEMO))
                .postLogoutRedirectUri(origin + "/")
                .build();
    }

    private static RegisteredClient.Builder client(String name, Duration life) {
        return RegisteredClient.withId(name)
                .clientId(name)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(life)
                        .refreshTokenTimeToLive(DemoIssuer.LIFE)
                        .build());
    }

    /** The browser is sent to an address of the server it talks to already; the server itself asks this same process, at the port it has got. */
    ClientRegistration registration() {
        String path = environment.getProperty("server.servlet.context-path", "");
        String ourselves = "http://localhost:" + environment.getRequiredProperty("local.server.port") + path;
        return ClientRegistration.withRegistrationId(WebIssuer.DEMO)
                .clientId(WEB)
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}" + WebIssuer.callback(WebIssuer.DEMO))
                .scope(OidcScopes.OPENID, OidcScopes.PROFILE)
                .issuerUri(issuer.name())
                .authorizationUri(path + "/oauth2/authorize")
                .tokenUri(ourselves + "/oauth2/token")
                .jwkSetUri(ourselves + "/oauth2/jwks")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", path + "/connect/logout"))
                .build();
    }
}
