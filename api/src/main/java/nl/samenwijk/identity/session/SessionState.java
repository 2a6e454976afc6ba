package nl.samenwijk.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whether a browser is signed in, and the way out. */
@RestController
class SessionState {

    private final CookieSignIn signIn;
    private final Farewells farewells;

    SessionState(CookieSignIn signIn, Farewells farewells) {
        this.signIn = signIn;
        this.farewells = farewells;
    }

    /**
     * What the page may know.
     *
     * @param expiresAt when the session ends if nothing is asked any more
     */
    record Status(boolean signedIn, @Nullable Instant expiresAt) {

        static final Status VISITOR = new Status(false, null);
    }

    /** Asking keeps the session alive. */
    @GetMapping("/session")
    Status status(HttpServletRequest request, HttpServletResponse response) {
        Optional<WebSession> session = WebSession.of(request);
        if (session.isPresent() && !isOver(session.get(), request)) {
            int idle = request.getSession().getMaxInactiveInterval();
            return new Status(true, Instant.now().plusSeconds(idle).truncatedTo(ChronoUnit.SECONDS));
        }
        if (session.isPresent() || (WebSession.isNamedBy(request) && request.getSession(false) == null)) {
            SessionCookie.end(request, response);
        }
        return Status.VISITOR;
    }

    private boolean isOver(WebSession session, HttpServletRequest request) {
        try {
            signIn.of(session, request);
            return false;
        } catch (OAuth2AuthenticationException over) {
            return true;
        } catch (AuthenticationException unknown) {
            return false;
        }
    }

    /** Ends the session, and says where the page must go for the issuer's to end too. */
    @PostMapping("/sign-out")
    Map<String, String> end(HttpServletRequest request, HttpServletResponse response) {
        String to = WebSession.of(request)
                .map(session -> farewells.of(session, request))
                .orElse("/");
        SessionCookie.end(request, response);
        return Map.of("to", to);
    }

    @GetMapping("/sign-out")
    ResponseEntity<Void> leave(@RequestParam(defaultValue = "") String ticket) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, farewells.lead(ticket))
                .build();
    }
}
