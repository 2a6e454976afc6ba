package nl.samenwijk.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationManagerResolver;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.OAuth2AuthorizationContext;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.RefreshTokenOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * Makes of a session who signed in, as if its access token had come with the request: the door of cookies is the door of tokens, with the token kept here. So
 * what a token says is read in one place only.
 */
@Component
class CookieSignIn {

    /** Who asks for a renewal does not matter to the issuer. */
    private static final Authentication ANYBODY =
            new AnonymousAuthenticationToken("web", "web", AuthorityUtils.createAuthorityList("WEB"));

    private final AuthenticationManagerResolver<HttpServletRequest> issuers;
    private final RefreshTokenOAuth2AuthorizedClientProvider renewals = new IssuerCalls().renewals();

    CookieSignIn(AuthenticationManagerResolver<HttpServletRequest> issuers) {
        this.issuers = issuers;
    }

    /**
     * Who signed in.
     *
     * @throws OAuth2AuthenticationException when the sign-in is over
     * @throws org.springframework.security.core.AuthenticationException of another kind when that cannot be known now
     */
    Authentication of(WebSession session, HttpServletRequest request) {
        String token = fresh(session).getTokenValue();
        return issuers.resolve(request).authenticate(new BearerTokenAuthenticationToken(token));
    }

    private OAuth2AccessToken fresh(WebSession session) {
        try {
            return session.renew(this::renewed).getAccessToken();
        } catch (OAuth2AuthorizationException refused) {
            if (!Patience.isLost(refused)) {
                throw new OAuth2AuthenticationException(refused.getError(), refused);
            }
            return ifStillGood(session.tokens().getAccessToken(), refused);
        }
    }

    private Optional<OAuth2AuthorizedClient> renewed(OAuth2AuthorizedClient old) {
        return Optional.ofNullable(renewals.authorize(OAuth2AuthorizationContext.withAuthorizedClient(old)
                .principal(ANYBODY)
                .build()));
    }

    /** Renewal begins before the end, so an issuer may be away for a moment. */
    private static OAuth2AccessToken ifStillGood(OAuth2AccessToken old, OAuth2AuthorizationException away) {
        Instant end = old.getExpiresAt();
        if (end != null && end.isAfter(Instant.now())) {
            return old;
        }
        throw new AuthenticationServiceException("the issuer cannot be asked for a new token", away);
    }
}
