package nl.samenwijk.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClientException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Sends a browser to an issuer and takes it back: the code flow with PKCE, state and nonce. However it ends, the browser lands on a page of the client. */
@RestController
class SignInDoor {

    private static final Logger LOG = LoggerFactory.getLogger(SignInDoor.class);
    private static final Pattern LANGUAGES = Pattern.compile("[A-Za-z -]{2,40}");

    private final WebIssuers issuers;
    private final IssuerCalls calls = new IssuerCalls();
    private final DefaultOAuth2AuthorizationRequestResolver requests;

    SignInDoor(WebIssuers issuers) {
        this.issuers = issuers;
        this.requests = new DefaultOAuth2AuthorizationRequestResolver(
                id -> issuers.of(id).registration().get());
        this.requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @GetMapping("/sign-in")
    ResponseEntity<Void> begin(
            @RequestParam(defaultValue = "/") String to,
            @RequestParam(defaultValue = "") String as,
            @RequestParam(name = "ui_locales", defaultValue = "") String languages,
            HttpServletRequest request) {
        Landing landing = Landing.of(to);
        WebIssuer issuer = issuers.of(as);
        try {
            OAuth2AuthorizationRequest asked =
                    inLanguage(Objects.requireNonNull(requests.resolve(request, issuer.id())), languages);
            Attempts.begin(request, new Attempts.Attempt(asked, landing));
            return redirect(asked.getAuthorizationRequestUri());
        } catch (RestClientException | IllegalStateException | IllegalArgumentException away) {
            LOG.warn("nobody can sign in at issuer {}: {}", issuer.id(), String.valueOf(away.getMessage()));
            return redirect(landing.after(Landing.Ended.AWAY));
        }
    }

    private static OAuth2AuthorizationRequest inLanguage(OAuth2AuthorizationRequest request, String languages) {
        return LANGUAGES.matcher(languages).matches()
                ? OAuth2AuthorizationRequest.from(request)
                        .additionalParameters(more -> more.put("ui_locales", languages))
                        .build()
                : request;
    }

    @GetMapping("/sign-in/callback/{id}")
    ResponseEntity<Void> end(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request) {
        Optional<Attempts.Attempt> attempt = Attempts.end(request, state)
                .filter(one -> id.equals(one.request().getAttribute("registration_id")));
        Landing landing = attempt.map(Attempts.Attempt::landing).orElse(Landing.HOME);
        if (attempt.isEmpty() || code.isEmpty()) {
            return redirect(landing.after(Landing.Ended.FAILED));
        }
        try {
            String address = ServletUriComponentsBuilder.fromRequestUri(request).toUriString();
            calls.session(issuers.of(id).registration().get(), attempt.get().request(), code, address)
                    .beginIn(request);
            return redirect(landing.path());
        } catch (AuthenticationException | RestClientException e) {
            LOG.info("a sign-in at issuer {} failed: {}", id, String.valueOf(e.getMessage()));
            return redirect(landing.after(Patience.isLost(e) ? Landing.Ended.AWAY : Landing.Ended.FAILED));
        }
    }

    private static ResponseEntity<Void> redirect(String address) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, URI.create(address).toString())
                .build();
    }
}
