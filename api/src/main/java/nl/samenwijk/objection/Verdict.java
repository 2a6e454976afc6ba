package nl.samenwijk.objection;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import nl.samenwijk.letter.LetterRef;
import nl.samenwijk.mandate.MandateLine;
import nl.samenwijk.shared.Phrase;
import org.jspecify.annotations.Nullable;

/** The decision on an objection (beslissing op bezwaar, Awb 7:11, 7:12): known to who handles it until it is announced. */
@RecordBuilder
public record Verdict(
        ObjectionOutcome outcome,
        String reasoning,
        LocalDate decidedOn,
        MandateLine mandate,
        @Nullable Announcement announcement,
        @Nullable LetterRef letter) {

    /** When it was made known, and how one appeals to the court. */
    public record Announcement(LocalDate on, LocalDate appealUntil, Phrase remedyClause) {}

    boolean isAnnounced() {
        return announcement != null;
    }
}
