package nl.samenwijk.identity.session;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.util.StringUtils;
import org.springframework.web.client.RestClient;

/** Asks an issuer for its addresses at the first sign-in, so that the server starts also while the issuer is away; what it said is remembered. */
final class Discovery implements Supplier<ClientRegistration> {

    private static final String METADATA = "/.well-known/openid-configuration";

    private final String id;
    private final String issuer;
    private final String clientId;
    private final @Nullable String secret;
    private final List<String> scopes;
    private volatile @Nullable ClientRegistration found;

    Discovery(String id, String issuer, String clientId, @Nullable String secret, List<String> scopes) {
        this.id = id;
        this.issuer = issuer;
        this.clientId = clientId;
        this.secret = secret;
        this.scopes = scopes;
    }

    @Override
    public ClientRegistration get() {
        ClientRegistration known = found;
        if (known == null) {
            known = ask();
            found = known;
        }
        return known;
    }

    private ClientRegistration ask() {
        Map<String, Object> metadata = RestClient.builder()
                .requestFactory(Patience.requests())
                .build()
                .get()
                .uri(issuer + METADATA)
                .retrieve()
                .body(new ParameterizedTypeReference<>() {});
        if (metadata == null || !issuer.equals(metadata.get("issuer"))) {
            throw new IllegalStateException("the issuer at " + issuer + " calls itself otherwise");
        }
        ClientRegistration.Builder builder = ClientRegistrations.fromOidcConfiguration(metadata)
                .registrationId(id)
                .clientId(clientId)
                .redirectUri("{baseUrl}" + WebIssuer.callback(id))
                .scope(scopes);
        return StringUtils.hasText(secret)
                ? builder.clientSecret(secret).build()
                : builder.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .build();
    }
}
