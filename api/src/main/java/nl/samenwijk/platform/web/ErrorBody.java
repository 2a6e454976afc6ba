package nl.samenwijk.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.samenwijk.shared.BadRequest;
import nl.samenwijk.shared.Language;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.ObjectMapper;

/** Writes an error as GraphQL would, for a request that never comes so far. */
@Component
public class ErrorBody {

    private final ObjectMapper json;
    private final LocaleResolver locales;

    ErrorBody(ObjectMapper json, LocaleResolver locales) {
        this.json = json;
        this.locales = locales;
    }

    public void write(
            HttpServletRequest request, HttpServletResponse response, int status, BadRequest.Code code, Phrase phrase)
            throws IOException {
        String message = Words.say(phrase, Language.of(locales.resolveLocale(request)));
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(
                response.getOutputStream(),
                Map.of("errors", List.of(Map.of("message", message, "extensions", Map.of("code", code.name())))));
    }
}
