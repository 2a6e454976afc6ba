package nl.samenwijk.identity.session;

import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The cookie that names a session. */
@Configuration(proxyBeanMethods = false)
class SessionCookie {

    /** A browser takes a cookie of such a name only over https, for this host alone. */
    private static final String OF_THIS_HOST = "__Host-";

    @Bean
    ServletContextInitializer secureCookies(WebSettings settings) {
        return context -> {
            if (settings.secureCookies()) {
                SessionCookieConfig cookie = context.getSessionCookieConfig();
                cookie.setName(OF_THIS_HOST + cookie.getName());
                cookie.setSecure(true);
            }
        };
    }

    /** Ends the session, and makes the browser forget its name in the same answer. */
    static void end(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SessionCookieConfig cookie = request.getServletContext().getSessionCookieConfig();
        ResponseCookie gone = ResponseCookie.from(cookie.getName(), "")
                .path(cookie.getPath())
                .maxAge(Duration.ZERO)
                .httpOnly(true)
                .secure(cookie.isSecure() || request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, gone.toString());
    }
}
