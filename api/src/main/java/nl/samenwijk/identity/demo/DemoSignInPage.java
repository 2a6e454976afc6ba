package nl.samenwijk.identity.demo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.samenwijk.identity.session.WebIssuer;
import nl.samenwijk.platform.web.KeptFiles;
import nl.samenwijk.platform.web.PagePolicy;
import nl.samenwijk.shared.Language;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.HtmlUtils;

/** Where one chooses which made-up person to be. Says plainly that it is a demo. */
@RestController
@Conditional(DemoMode.class)
class DemoSignInPage implements WebMvcConfigurer {

    private static final String LANGUAGES = "ui_locales";

    private static final String CHOICE =
            "<li><button name=\"person\" value=\"%s\"><strong>%s</strong> <span lang=\"nl\">%s</span></button></li>";

    private final DemoPeople people;
    private final LocaleResolver locales;
    private final Map<Language, String> pages;

    DemoSignInPage(DemoPeople people, LocaleResolver locales) throws IOException {
        this.people = people;
        this.locales = locales;
        this.pages = Map.of(Language.NL, page("sign-in_nl.html"), Language.EN, page("sign-in_en.html"));
    }

    private static String page(String file) throws IOException {
        return new ClassPathResource("pages/demo/" + file).getContentAsString(StandardCharsets.UTF_8);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry files) {
        files.addResourceHandler("/demo/*.css")
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(KeptFiles.of("classpath:/pages/demo/sign-in.css"));
    }

    @GetMapping(value = DemoSetup.SIGN_IN, produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    ResponseEntity<String> page(CsrfToken csrf, HttpServletRequest request, HttpServletResponse response) {
        Optional<SavedRequest> asked = Optional.ofNullable(new HttpSessionRequestCache().getRequest(request, response));
        String page = String.valueOf(pages.get(language(request, asked)))
                .replace("<!-- csrf name -->", csrf.getParameterName())
                .replace("<!-- csrf -->", csrf.getToken())
                .replace("<!-- back -->", HtmlUtils.htmlEscape(back(asked)))
                .replace("<!-- residents -->", choices(one -> !one.isStaff()))
                .replace("<!-- staff -->", choices(DemoPerson::isStaff));
        return ResponseEntity.ok().header(PagePolicy.HEADER, PagePolicy.SIGN_IN).body(page);
    }

    private String choices(Predicate<DemoPerson> which) {
        return people.listed().stream()
                .filter(which)
                .map(one -> CHOICE.formatted(
                        HtmlUtils.htmlEscape(one.person()),
                        HtmlUtils.htmlEscape(one.displayName()),
                        HtmlUtils.htmlEscape(one.about())))
                .collect(Collectors.joining("\n"));
    }

    /** Chosen on this page, else asked by who sent the browser here, else the browser's own. */
    private Language language(HttpServletRequest request, Optional<SavedRequest> asked) {
        return Optional.ofNullable(request.getParameter(LANGUAGES))
                .or(() -> parameter(asked, LANGUAGES))
                .map(languages -> languages.strip().startsWith("en") ? Language.EN : Language.NL)
                .orElseGet(() -> Language.of(locales.resolveLocale(request)));
    }

    /** Who comes from the web client and does not want to sign in goes back there, and the client hears it. */
    private static String back(Optional<SavedRequest> asked) {
        return parameter(asked, "client_id")
                .filter(DemoClients.WEB::equals)
                .flatMap(web -> parameter(asked, "state"))
                .map(state -> WebIssuer.callback(WebIssuer.DEMO) + "?error=access_denied&state="
                        + URLEncoder.encode(state, StandardCharsets.UTF_8))
                .orElse("/");
    }

    private static Optional<String> parameter(Optional<SavedRequest> asked, String name) {
        return asked.stream()
                .flatMap(one -> one.getParameterMap().entrySet().stream())
                .filter(parameter -> parameter.getKey().equals(name))
                .flatMap(parameter -> Arrays.stream(parameter.getValue()))
                .findFirst();
    }
}
