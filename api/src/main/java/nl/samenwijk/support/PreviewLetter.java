package nl.samenwijk.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which letter somebody wants to see before it is sent.
 *
 * @param decisionId the decision that is not announced yet when absent
 * @param objectionId the objection whose decision is shown
 * @param announcedOn the day that stands on it; today when absent
 */
public record PreviewLetter(
        String supportRequestId,
        @Nullable String decisionId,
        @Nullable String objectionId,
        @Nullable LocalDate announcedOn) {

    /** The announcement of which it is the letter. By which channel it goes does not stand in it. */
    AnnounceDecision announcement() {
        return new AnnounceDecision(supportRequestId, 0, null, announcedOn, decisionId, objectionId);
    }
}
