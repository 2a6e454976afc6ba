package nl.samenwijk.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;

/** Somebody who signed in with a browser: the tokens that stay here while the browser holds a cookie. */
final class WebSession {

    private static final String NAME = WebSession.class.getName();

    private final String idToken;
    private final Lock renewing = new ReentrantLock();
    private volatile OAuth2AuthorizedClient tokens;

    WebSession(OAuth2AuthorizedClient tokens, String idToken) {
        this.tokens = tokens;
        this.idToken = idToken;
    }

    static Optional<WebSession> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session == null ? null : (WebSession) session.getAttribute(NAME));
    }

    /** Puts it under a new name: who gave the browser its old cookie does not know this one. */
    void beginIn(HttpServletRequest request) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setMaxInactiveInterval(
                (int) Duration.ofMinutes(request.getServletContext().getSessionTimeout())
                        .toSeconds());
        session.setAttribute(NAME, this);
    }

    /** Whether the browser sends a cookie of a session, be it one that is gone. */
    static boolean isNamedBy(HttpServletRequest request) {
        return request.getRequestedSessionId() != null && request.isRequestedSessionIdFromCookie();
    }

    OAuth2AuthorizedClient tokens() {
        return tokens;
    }

    String idToken() {
        return idToken;
    }

    /** One at a time: a refresh token may be good for one use only. */
    OAuth2AuthorizedClient renew(Function<OAuth2AuthorizedClient, Optional<OAuth2AuthorizedClient>> renewal) {
        renewing.lock();
        try {
            tokens = renewal.apply(tokens).orElse(tokens);
            return tokens;
        } finally {
            renewing.unlock();
        }
    }
}
