package nl.samenwijk.identity.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.samenwijk.platform.web.ErrorBody;
import nl.samenwijk.shared.BadRequest;
import nl.samenwijk.shared.Phrase;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a request with a session act as who signed in. One whose session is over hears so, and is a visitor from then on; who opens a page is led to the sign-in. */
final class SessionFilter extends OncePerRequestFilter {

    private final CookieSignIn signIn;
    private final ErrorBody errors;

    SessionFilter(CookieSignIn signIn, ErrorBody errors) {
        this.signIn = signIn;
        this.errors = errors;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !SessionDoor.isForSignedIn(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Optional<WebSession> session = WebSession.of(request);
            if (session.isEmpty() && SessionDoor.isVisit(request)) {
                leadToTheDoor(request, response);
            } else if (request.getSession(false) == null) {
                over(request, response);
            } else {
                session.ifPresent(one -> remember(one, request));
                chain.doFilter(request, response);
            }
        } catch (OAuth2AuthenticationException e) {
            over(request, response);
        } catch (AuthenticationException e) {
            errors.write(
                    request,
                    response,
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                    BadRequest.Code.UNAVAILABLE,
                    Phrase.of("error.issuerAway"));
        }
    }

    private void remember(WebSession session, HttpServletRequest request) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signIn.of(session, request));
        SecurityContextHolder.setContext(context);
    }

    private void over(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SessionCookie.end(request, response);
        if (SessionDoor.isVisit(request)) {
            leadToTheDoor(request, response);
            return;
        }
        errors.write(
                request,
                response,
                HttpServletResponse.SC_UNAUTHORIZED,
                BadRequest.Code.UNAUTHENTICATED,
                Phrase.of("error.signInOver"));
    }

    /** Signed in, the browser comes back to where it is now. Who comes back without is told so, and not sent to the door for ever. */
    private static void leadToTheDoor(HttpServletRequest request, HttpServletResponse response) {
        String to = Landing.ended(request)
                .map(Landing.HOME::after)
                .orElseGet(() -> Landing.of(request.getRequestURI()).door());
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + to);
    }
}
