package nl.samenwijk.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import nl.samenwijk.platform.web.ClientRoutes;
import nl.samenwijk.platform.web.ErrorBody;
import nl.samenwijk.shared.BadRequest;
import nl.samenwijk.shared.Phrase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/**
 * The door for the web client. A browser sends its cookie by itself, also for a page of somebody else, so here whatever acts must carry the CSRF token too. A
 * request with an {@code Authorization} header goes to the door for tokens, whatever cookies come along.
 */
@Configuration(proxyBeanMethods = false)
class SessionDoor {

    private static final Set<String> OURS = Set.of("/sign-in", "/sign-out", "/session");

    @Bean
    @Order(50)
    SecurityFilterChain webDoor(
            HttpSecurity http, ClientRoutes client, CookieSignIn signIn, ErrorBody errors, WebSettings settings) {
        AccessDeniedHandler refused = (request, response, e) -> errors.write(
                request,
                response,
                HttpServletResponse.SC_FORBIDDEN,
                BadRequest.Code.FORBIDDEN,
                Phrase.of("error.reloadPage"));
        return http.securityMatcher(request -> isForCookies(request) || client.answers(request))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.spa().csrfTokenRepository(csrfCookie(settings)))
                .exceptionHandling(handling -> handling.accessDeniedHandler(refused))
                // The session is ours to begin, to renew and to end (WebSession): a page asks several things at once,
                // and none of them may change its name.
                .sessionManagement(AbstractHttpConfigurer::disable)
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterBefore(new SessionFilter(signIn, errors), AnonymousAuthenticationFilter.class)
                .build();
    }

    private static CookieCsrfTokenRepository csrfCookie(WebSettings settings) {
        CookieCsrfTokenRepository repository = CookieCsrfTokenRepository.withHttpOnlyFalse();
        repository.setCookieCustomizer(cookie -> {
            cookie.sameSite("Lax");
            if (settings.secureCookies()) {
                cookie.secure(true);
            }
        });
        return repository;
    }

    private static boolean isForCookies(HttpServletRequest request) {
        String path = path(request);
        return OURS.contains(path)
                || path.startsWith("/sign-in/")
                || (isForSignedIn(request)
                        && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                        && (WebSession.isNamedBy(request) || isVisit(request)));
    }

    /** What answers differently to who is signed in. */
    static boolean isForSignedIn(HttpServletRequest request) {
        return path(request).equals("/graphql") || isLetter(request);
    }

    /** Somebody opens a page that is there for who is signed in only: a visitor is led to the sign-in, whether or not there is such a page. */
    static boolean isVisit(HttpServletRequest request) {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return reads && isLetter(request) && ClientRoutes.wantsAPage(request);
    }

    private static boolean isLetter(HttpServletRequest request) {
        return path(request).startsWith("/letters/");
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
