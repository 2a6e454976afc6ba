package nl.samenwijk.identity.demo;

import java.util.stream.Collectors;
import nl.samenwijk.platform.web.PagePolicy;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** Where one chooses which made-up person to be. Says plainly that it is a demo. */
@RestController
@Conditional(DemoMode.class)
class DemoSignInPage {

    private static final String PAGE = """
            <!doctype html>
            <html lang="nl">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>Proefversie: kies een persoon</title></head>
            <body>
            <main>
            <h1>Kies wie u bent</h1>
            <p>Dit is een proefversie met verzonnen mensen. Echt inloggen hoeft niet.</p>
            <p lang="en">This is a demo with made-up people. Choose who you are.</p>
            <form method="post" action="/demo/sign-in">
            <input type="hidden" name="%s" value="%s">
            <input type="hidden" name="password" value="demo">
            <ul>
            %s
            </ul>
            </form>
            </main>
            </body>
            </html>
            """;

    private static final String CHOICE = "<li><button name=\"person\" value=\"%s\">%s</button> %s</li>";

    private final DemoPeople people;

    DemoSignInPage(DemoPeople people) {
        this.people = people;
    }

    @GetMapping(value = "/demo/sign-in", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    ResponseEntity<String> page(CsrfToken csrf) {
        String choices = people.listed().stream()
                .map(one -> CHOICE.formatted(
                        HtmlUtils.htmlEscape(one.person()),
                        HtmlUtils.htmlEscape(one.displayName()),
                        HtmlUtils.htmlEscape(one.about())))
                .collect(Collectors.joining("\n"));
        return ResponseEntity.ok()
                .header(PagePolicy.HEADER, PagePolicy.SIGN_IN)
                .body(PAGE.formatted(csrf.getParameterName(), csrf.getToken(), choices));
    }
}
