package nl.samenwijk.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.HtmlUtils;

/** What a developer sees who opens the server's address in a browser: what this is, and where to go on. Without the web client it is the first page. */
@RestController
class WelcomePage {

    private static final String CLIENT = "<!-- client -->";

    private static final String NO_CLIENT = """
            <p role="note"><strong>De webpagina's voor bewoners en medewerkers staan hier niet.</strong> Ze zijn niet meegebouwd, omdat Node 20.19 of nieuwer
            er niet was. Zet Node op deze computer en geef het commando van de bouw opnieuw.
            <span lang="en"><strong>The web pages for residents and staff are not here.</strong> They were not built, because Node 20.19 or newer was not
            there. Install Node on this computer and give the command of the build again.</span></p>""";

    private final String page;

    WelcomePage(List<WelcomeLink> links, ClientFiles client) throws IOException {
        this.page = new ClassPathResource("pages/welcome.html")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace(CLIENT, client.areThere() ? "" : NO_CLIENT)
                .replace("<!-- links nl -->", items(links, WelcomeLink::dutch))
                .replace("<!-- links en -->", items(links, WelcomeLink::english));
    }

    private static String items(List<WelcomeLink> links, Function<WelcomeLink, String> words) {
        return links.stream()
                .map(link -> "<li><a href=\"" + link.address() + "\">" + HtmlUtils.htmlEscape(words.apply(link))
                        + "</a></li>")
                .collect(Collectors.joining("\n"));
    }

    @GetMapping("/developers")
    ResponseEntity<String> page(HttpServletRequest request) {
        String address = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        return Pages.answer(page.replace("<!-- address -->", HtmlUtils.htmlEscape(address)));
    }

    /** Stands where the web client would. */
    @RestController
    @Conditional(ClientIsThere.Not.class)
    static class InsteadOfTheClient {

        private final WelcomePage welcome;

        InsteadOfTheClient(WelcomePage welcome) {
            this.welcome = welcome;
        }

        @GetMapping("/")
        ResponseEntity<String> page(HttpServletRequest request) {
            return welcome.page(request);
        }
    }
}
