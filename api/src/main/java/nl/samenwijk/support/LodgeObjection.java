package nl.samenwijk.support;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An objection as it comes in. */
public record LodgeObjection(
        String supportRequestId,
        UUID idempotencyKey,
        String text,
        @Nullable String decisionId,
        @Nullable String onBehalfOf,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate postedOn) {

    /** Whether it says what only the desk can know. */
    boolean isFiledByTheDesk() {
        return onBehalfOf != null || receivedOn != null || postedOn != null;
    }
}
