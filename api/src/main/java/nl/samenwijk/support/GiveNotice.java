package nl.samenwijk.support;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A notice of default as it comes in (ingebrekestelling, Awb 4:17(3)). */
public record GiveNotice(
        String supportRequestId,
        UUID idempotencyKey,
        @Nullable String objectionId,
        @Nullable LocalDate receivedOn) {

    /** Whether it says what only the desk can know. */
    boolean isFiledByTheDesk() {
        return receivedOn != null;
    }
}
