package nl.samenwijk.support;

import java.time.LocalDate;
import nl.samenwijk.letter.Channel;
import org.jspecify.annotations.Nullable;

/**
 * Which decision is made known, how and on which day.
 *
 * @param channel by post when absent
 * @param announcedOn the day of posting; today when absent
 * @param decisionId the one that waits for it when absent
 * @param objectionId the objection whose decision is announced
 */
public record AnnounceDecision(
        String supportRequestId,
        int expectedVersion,
        @Nullable Channel channel,
        @Nullable LocalDate announcedOn,
        @Nullable String decisionId,
        @Nullable String objectionId) {

    Channel channelOrPost() {
        return channel == null ? Channel.LETTER : channel;
    }

    RequestRef ref() {
        return RequestRef.of(supportRequestId, expectedVersion);
    }
}
