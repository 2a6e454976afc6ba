package nl.samenwijk.letter.web;

import java.nio.charset.StandardCharsets;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.letter.Letter;
import nl.samenwijk.letter.Letters;
import nl.samenwijk.platform.web.PagePolicy;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** A letter as a page and as a PDF. For who may not read it, it is not there. */
@RestController
class LetterPages {

    private static final String ADDRESS = "/letters/{sha256:[0-9a-f]{64}}";

    private final Letters letters;

    LetterPages(Letters letters) {
        this.letters = letters;
    }

    @GetMapping(ADDRESS + ".html")
    ResponseEntity<byte[]> html(@PathVariable String sha256, Viewer viewer) {
        Letter letter = letter(sha256, viewer);
        return answer(letter, ".html", new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header(PagePolicy.HEADER, PagePolicy.onlyStyle(letter.style()))
                .body(letter.html().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(ADDRESS + ".pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String sha256, Viewer viewer) {
        Letter letter = letter(sha256, viewer);
        return answer(letter, ".pdf", MediaType.APPLICATION_PDF).body(letters.pdf(letter));
    }

    private Letter letter(String sha256, Viewer viewer) {
        return letters.find(sha256, viewer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** That nothing of it is kept anywhere is said around every answer. */
    private static ResponseEntity.BodyBuilder answer(Letter letter, String ending, MediaType type) {
        ContentDisposition shown =
                ContentDisposition.inline().filename(letter.fileName() + ending).build();
        return ResponseEntity.ok().contentType(type).header(HttpHeaders.CONTENT_DISPOSITION, shown.toString());
    }
}
