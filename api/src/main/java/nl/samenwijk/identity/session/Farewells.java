package nl.samenwijk.identity.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where a browser goes on to after its session has ended here: to the issuer, to end its session there. The issuer wants the ID token with that; no token is shown to
 * the page, so the page gets an address of ours that is good once and leads on.
 */
@Component
class Farewells {

    private static final String NOWHERE = "/";
    private static final int MOST = 10_000;

    private final Cache<String, String> leading = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    /** The address for the page to go to. */
    String of(WebSession session, HttpServletRequest request) {
        String home =
                ServletUriComponentsBuilder.fromContextPath(request).path("/").toUriString();
        return endOfSession(session, home).map(this::remember).orElse(NOWHERE);
    }

    private String remember(String address) {
        String ticket = UUID.randomUUID().toString();
        leading.put(ticket, address);
        return "/sign-out?ticket=" + ticket;
    }

    private static Optional<String> endOfSession(WebSession session, String home) {
        ClientRegistration registration = session.tokens().getClientRegistration();
        return Optional.ofNullable(registration
                        .getProviderDetails()
                        .getConfigurationMetadata()
                        .get("end_session_endpoint"))
                .map(endpoint -> UriComponentsBuilder.fromUriString(endpoint.toString())
                        .queryParam("id_token_hint", "{token}")
                        .queryParam("client_id", "{client}")
                        .queryParam("post_logout_redirect_uri", "{home}")
                        .encode()
                        .buildAndExpand(session.idToken(), registration.getClientId(), home)
                        .toUriString());
    }

    /** Where a ticket leads; once. */
    String lead(String ticket) {
        @Nullable String address = leading.asMap().remove(ticket);
        return address == null ? NOWHERE : address;
    }
}
