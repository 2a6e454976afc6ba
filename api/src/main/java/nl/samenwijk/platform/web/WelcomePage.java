package nl.samenwijk.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.HtmlUtils;

/** What somebody sees who opens the server's address in a browser: what this is, and where to go on. */
@RestController
class WelcomePage {

    private final String page;

    WelcomePage(List<WelcomeLink> links) throws IOException {
        this.page = new ClassPathResource("pages/welcome.html")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("<!-- links nl -->", items(links, WelcomeLink::dutch))
                .replace("<!-- links en -->", items(links, WelcomeLink::english));
    }

    private static String items(List<WelcomeLink> links, Function<WelcomeLink, String> words) {
        return links.stream()
                .map(link -> "<li><a href=\"" + link.address() + "\">" + HtmlUtils.htmlEscape(words.apply(link))
                        + "</a></li>")
                .collect(Collectors.joining("\n"));
    }

    @GetMapping("/")
    ResponseEntity<String> page(HttpServletRequest request) {
        String address = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        return Pages.answer(page.replace("<!-- address -->", HtmlUtils.htmlEscape(address)));
    }
}
