package nl.samenwijk.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import nl.samenwijk.shared.Fingerprint;
import nl.samenwijk.shared.Language;
import nl.samenwijk.shared.NodeId;

/**
 * A letter as it was written. Nothing of it ever changes, so the hash of its page is its id.
 *
 * @param id SHA-256, in hex, of the bytes of the page
 * @param request the request that it is about
 * @param addressee a name
 * @param style Base64 of the SHA-256 of the style inside the page: a browser shows it in that style and no other
 */
public record Letter(
        String id,
        LetterKind kind,
        Language language,
        NodeId request,
        String reference,
        String addressee,
        LocalDate sentOn,
        String html,
        String style,
        Instant createdAt) {

    /** A document of an earlier version has no addressee. */
    public Letter {
        addressee = addressee == null ? "" : addressee;
    }

    boolean isWhole() {
        return id.equals(Fingerprint.of(html));
    }

    LetterRef ref(Channel channel) {
        return new LetterRef(kind, sentOn, id, channel);
    }

    /** A name for the file, without its ending. */
    public String fileName() {
        return reference + "-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
