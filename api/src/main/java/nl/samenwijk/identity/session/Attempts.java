package nl.samenwijk.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** The sign-ins that a browser has begun and not ended. An answer of an issuer that belongs to none of these is not believed. */
final class Attempts {

    private static final String NAME = Attempts.class.getName();

    /** In several tabs at once; who opens more has left the first. */
    private static final int MOST = 5;

    /** Nobody needs longer, and whoever only knocks must not fill our memory. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private Attempts() {}

    /**
     * One of them.
     *
     * @param request what was sent along, with the secrets that the answer must fit
     */
    record Attempt(OAuth2AuthorizationRequest request, Landing landing) {}

    static void begin(HttpServletRequest request, Attempt attempt) {
        HttpSession session = request.getSession();
        if (session.isNew()) {
            session.setMaxInactiveInterval((int) PATIENCE.toSeconds());
        }
        synchronized (session) {
            List<Attempt> open = new ArrayList<>(open(session));
            open.add(attempt);
            session.setAttribute(NAME, List.copyOf(open.subList(Math.max(0, open.size() - MOST), open.size())));
        }
    }

    /** Ends the attempt that has this state: an answer counts once. */
    static Optional<Attempt> end(HttpServletRequest request, @Nullable String state) {
        HttpSession session = request.getSession(false);
        if (session == null || state == null) {
            return Optional.empty();
        }
        synchronized (session) {
            List<Attempt> open = open(session);
            Optional<Attempt> found = open.stream()
                    .filter(one -> state.equals(one.request().getState()))
                    .findFirst();
            session.setAttribute(
                    NAME,
                    open.stream()
                            .filter(one -> !state.equals(one.request().getState()))
                            .toList());
            return found;
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Attempt> open(HttpSession session) {
        return session.getAttribute(NAME) instanceof List<?> attempts ? (List<Attempt>) attempts : List.of();
    }
}
