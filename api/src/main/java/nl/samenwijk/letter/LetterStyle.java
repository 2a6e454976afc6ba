package nl.samenwijk.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import nl.samenwijk.shared.Fingerprint;
import org.springframework.core.io.ClassPathResource;

/**
 * How letters look, on a screen and on paper.
 *
 * @param css the style sheet
 * @param hash Base64 of its SHA-256, as a content security policy names it
 */
record LetterStyle(String css, String hash) {

    static LetterStyle read() {
        try {
            String css = new ClassPathResource("letters/letter.css").getContentAsString(StandardCharsets.UTF_8);
            byte[] hash = HexFormat.of().parseHex(Fingerprint.of(css));
            return new LetterStyle(css, Base64.getEncoder().encodeToString(hash));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
