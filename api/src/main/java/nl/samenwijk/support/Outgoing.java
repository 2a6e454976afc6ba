package nl.samenwijk.support;

import static nl.samenwijk.shared.Lists.and;

import java.util.List;
import nl.samenwijk.letter.Channel;
import nl.samenwijk.letter.LetterRef;
import org.jspecify.annotations.Nullable;

/**
 * What still has to be done to bring a request's letters to people, behind the act that wrote it down.
 *
 * @param acknowledgement whether the acknowledgement of receipt has to be written (Awb 4:3a)
 * @param paper letters that go by post and are not on the paper list yet
 */
record Outgoing(boolean acknowledgement, List<LetterRef> paper) {

    static final Outgoing RECEIVED = new Outgoing(true, List.of());

    /** With one letter more; what comes through the portal is there already. */
    static @Nullable Outgoing with(@Nullable Outgoing before, LetterRef letter) {
        if (letter.channel() == Channel.PORTAL) {
            return before;
        }
        return before == null
                ? new Outgoing(false, List.of(letter))
                : new Outgoing(before.acknowledgement, and(before.paper, letter));
    }

    /** Null when nothing is left to do. */
    @Nullable
    Outgoing acknowledged() {
        return paper.isEmpty() ? null : new Outgoing(false, paper);
    }
}
