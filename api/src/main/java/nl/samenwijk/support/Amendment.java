package nl.samenwijk.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change of what was asked, after receipt.
 *
 * @param explanation what changes, in the applicant's words
 * @param need what is asked since; null when only words changed
 * @param before what was asked until then; null while it was not judged, or when only words changed
 * @param minor whether it keeps the day of receipt; null while nobody judged it
 * @param reason why it is judged so
 */
public record Amendment(
        String explanation,
        LocalDate on,
        @Nullable SupportNeed need,
        @Nullable SupportNeed before,
        @Nullable Boolean minor,
        @Nullable String reason) {

    static Amendment asked(String explanation, LocalDate on, @Nullable SupportNeed need) {
        return new Amendment(explanation, on, need, null, null, null);
    }

    Amendment judged(boolean isMinor, String why, SupportNeed current) {
        return new Amendment(explanation, on, need, need == null ? null : current, isMinor, why);
    }

    boolean isJudged() {
        return minor != null;
    }
}
