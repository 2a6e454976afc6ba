package nl.samenwijk.identity.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.samenwijk.identity.oidc.OidcSettings;
import nl.samenwijk.platform.web.ClientWords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Where people sign in: at the configured issuers, or at the demo issuer when none is configured. */
@Component
class WebIssuers {

    private final List<WebIssuer> all = new ArrayList<>();

    WebIssuers(OidcSettings oidc, WebSettings web, ObjectProvider<WebIssuer> demo) {
        if (oidc.isConfigured()) {
            all.add(new WebIssuer(
                    WebIssuer.EVERYBODY,
                    new Discovery(
                            WebIssuer.EVERYBODY,
                            Objects.requireNonNull(oidc.issuer()),
                            web.clientId(),
                            web.clientSecret(),
                            web.scopes())));
        } else {
            demo.forEach(all::add);
        }
        if (oidc.hasStaffIssuer()) {
            all.add(new WebIssuer(
                    WebIssuer.STAFF,
                    new Discovery(
                            WebIssuer.STAFF,
                            Objects.requireNonNull(oidc.staffIssuer()),
                            web.staffClientId(),
                            web.staffClientSecret(),
                            web.scopes())));
        }
    }

    /** The issuer for who signs in as this; without one of their own, that of everybody. */
    WebIssuer of(String as) {
        return find(as).orElseGet(all::getFirst);
    }

    Optional<WebIssuer> find(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Tells the web client whether everything here is made up, and whether staff sign in elsewhere. */
    @Bean
    static ClientWords clientWords(WebIssuers issuers) {
        List<String> words = new ArrayList<>();
        words.add(issuers.find(WebIssuer.DEMO).isPresent() ? "demo" : "production");
        issuers.find(WebIssuer.STAFF).ifPresent(staff -> words.add(staff.id()));
        return new ClientWords(words);
    }
}
