package nl.samenwijk.letter;

import java.time.LocalDate;

/**
 * What refers to a letter.
 *
 * @param sentOn the day that stands on it
 * @param sha256 in hex, of the bytes of the page
 */
public record LetterRef(LetterKind kind, LocalDate sentOn, String sha256, Channel channel) {

    /** A document of an earlier version has no channel: everything went by post. */
    public LetterRef {
        channel = channel == null ? Channel.LETTER : channel;
    }

    /** The address of the page, on the same origin. */
    public String html() {
        return "/letters/" + sha256 + ".html";
    }

    /** The address of the PDF, on the same origin. */
    public String pdf() {
        return "/letters/" + sha256 + ".pdf";
    }
}
