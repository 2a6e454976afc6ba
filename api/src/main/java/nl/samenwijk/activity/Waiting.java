package nl.samenwijk.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is: one party, since when, for what, by when.
 *
 * @param who the account of the one person it waits on, when it is one; never shown
 */
public record Waiting(
        WaitingParty party,
        @Nullable Phrase name,
        @Nullable NodeId who,
        @Nullable Instant since,
        @Nullable Phrase subject,
        @Nullable LocalDate dueOn) {

    /** What runs out first; what has no date last. */
    public static final Comparator<Waiting> MOST_URGENT =
            Comparator.comparing(Waiting::dueOn, Comparator.nullsLast(Comparator.naturalOrder()));

    private static final Waiting NOBODY = new Waiting(WaitingParty.NOBODY, null, null, null, null, null);

    public static Waiting nobody() {
        return NOBODY;
    }

    public boolean isLate(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }

    public boolean isOpen() {
        return party != WaitingParty.NOBODY;
    }

    /** What happens next, for an entry of the log; null when nothing does. */
    public @Nullable Phrase asNext() {
        if (name == null || subject == null) {
            return null;
        }
        return dueOn == null ? Phrase.of("next", name, subject) : Phrase.of("next.dueOn", name, subject, dueOn);
    }

    Waiting notBefore(Instant moment) {
        boolean later = since != null && since.isAfter(moment);
        return later ? this : new Waiting(party, name, who, moment, subject, dueOn);
    }
}
