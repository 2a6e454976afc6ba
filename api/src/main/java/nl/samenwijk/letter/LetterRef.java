package nl.samenwijk.letter;

import java.time.LocalDate;

/**
 * What refers to a letter.
 *
 * @param sha256 in hex, of the bytes of the page
 */
public record LetterRef(LetterKind kind, LocalDate sentOn, String sha256) {

    /** The address of the page, on the same origin. */
    public String html() {
        return "/letters/" + sha256 + ".html";
    }

    /** The address of the PDF, on the same origin. */
    public String pdf() {
        return "/letters/" + sha256 + ".pdf";
    }
}
