package nl.samenwijk.letter;

import java.time.Instant;
import java.time.LocalDate;
import nl.samenwijk.shared.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * A letter that goes by post, from the moment that something refers to it.
 *
 * @param id that of the letter
 * @param addressee a name
 * @param toPost the day on the letter, as long as nobody posted it; then null
 * @param postedOn null while nobody posted it
 * @param postedBy the account of who noted that
 */
public record PaperLetter(
        String id,
        LetterKind kind,
        LocalDate sentOn,
        NodeId request,
        String reference,
        String addressee,
        String areaCode,
        @Nullable LocalDate toPost,
        @Nullable LocalDate postedOn,
        @Nullable NodeId postedBy,
        @Nullable Instant postedAt) {

    static PaperLetter of(Letter letter, String areaCode) {
        return new PaperLetter(
                letter.id(),
                letter.kind(),
                letter.sentOn(),
                letter.request(),
                letter.reference(),
                letter.addressee(),
                areaCode,
                letter.sentOn(),
                null,
                null,
                null);
    }

    /** What refers to the letter. */
    public LetterRef letter() {
        return new LetterRef(kind, sentOn, id, Channel.LETTER);
    }

    boolean isPosted() {
        return postedOn != null;
    }

    PaperLetter posted(LocalDate on, NodeId by, Instant at) {
        return new PaperLetter(id, kind, sentOn, request, reference, addressee, areaCode, null, on, by, at);
    }
}
