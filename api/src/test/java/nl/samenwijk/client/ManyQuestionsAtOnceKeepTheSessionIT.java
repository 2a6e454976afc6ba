package nl.samenwijk.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.util.Optional;
import nl.samenwijk.town.Browser;
import nl.samenwijk.town.OtherTown;
import nl.samenwijk.town.Together;
import org.junit.jupiter.api.Test;

/** A page asks several things at once: none of them may change the name of the session, or the token against forgery, under the others. */
class ManyQuestionsAtOnceKeepTheSessionIT {

    private static final int AT_ONCE = 12;

    @Test
    void andAllAreAnswered() {
        try (OtherTown server = OtherTown.start(BuiltClient.setting())) {
            Browser browser = new Browser(server.town().address());
            browser.signIn("resident", "/");
            Optional<String> session = value(browser, Browser.SESSION);
            Optional<String> token = value(browser, Browser.CSRF);

            assertThat(Together.times(AT_ONCE, i -> browser.ask("{ viewer { displayName } }")))
                    .extracting(answer -> answer.textOrNull("displayName"))
                    .containsOnly("Noor de Vries");

            assertThat(value(browser, Browser.SESSION)).isPresent().isEqualTo(session);
            assertThat(value(browser, Browser.CSRF)).isPresent().isEqualTo(token);
        }
    }

    private static Optional<String> value(Browser browser, String cookie) {
        return browser.cookie(cookie).map(HttpCookie::getValue);
    }
}
