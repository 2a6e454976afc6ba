package nl.samenwijk.identity.session;

import java.util.ArrayList;
import java.util.List;
import nl.samenwijk.identity.demo.DemoMode;
import nl.samenwijk.identity.oidc.OidcSettings;
import nl.samenwijk.platform.web.ClientWords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Tells the web client whether everything here is made up, and whether staff sign in elsewhere. */
@Configuration(proxyBeanMethods = false)
class ClientWordsSetup {

    @Bean
    ClientWords clientWords(Environment environment, OidcSettings settings) {
        List<String> words = new ArrayList<>();
        words.add(DemoMode.isOn(environment) ? "demo" : "production");
        if (settings.hasStaffIssuer()) {
            words.add("staff");
        }
        return new ClientWords(words);
    }
}
