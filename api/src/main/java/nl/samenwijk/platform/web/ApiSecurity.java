package nl.samenwijk.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.samenwijk.shared.BadRequest;
import nl.samenwijk.shared.Phrase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManagerResolver;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The door for API clients: a bearer token or nothing, no session, so no CSRF. Who may do what is decided at each act, not by address: the board is for
 * everybody.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    private static final int UNAUTHORIZED = 401;
    private static final int UNAVAILABLE = 503;

    @Bean
    @Order(100)
    SecurityFilterChain apiDoor(
            HttpSecurity http, AuthenticationManagerResolver<HttpServletRequest> issuers, ErrorBody errors) {
        AuthenticationEntryPoint refused = (request, response, e) -> refuse(request, response, e, errors);
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .oauth2ResourceServer(
                        server -> server.authenticationManagerResolver(issuers).authenticationEntryPoint(refused))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e, ErrorBody errors)
            throws IOException {
        if (e instanceof OAuth2AuthenticationException) {
            response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            errors.write(
                    request, response, UNAUTHORIZED, BadRequest.Code.UNAUTHENTICATED, Phrase.of("error.invalidToken"));
        } else {
            errors.write(request, response, UNAVAILABLE, BadRequest.Code.UNAVAILABLE, Phrase.of("error.issuerAway"));
        }
    }
}
