package nl.samenwijk.complaint;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenwijk.shared.Checks;
import org.jspecify.annotations.Nullable;

/** A new complaint, as somebody or the desk gives it. */
public record LodgeComplaint(
        UUID idempotencyKey,
        String text,
        @Nullable String supportRequestId,
        @Nullable String initiativeId,
        @Nullable String onBehalfOf,
        @Nullable LocalDate receivedOn) {

    static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_NAME = 120;

    void check(Checks checks, LocalDate today) {
        checks.text("text", text, 1, LONGEST_TEXT);
        if (onBehalfOf != null) {
            checks.line("onBehalfOf", onBehalfOf, 1, LONGEST_NAME);
        }
        checks.day("receivedOn", receivedOn);
        checks.must(receivedOn == null || !receivedOn.isAfter(today), "receivedOn", "error.notInTheFuture");
        checks.must(supportRequestId == null || initiativeId == null, "initiativeId", "error.complaintAboutOne");
    }

    /** What only the desk may say. */
    Stream<String> deskFields() {
        return Stream.concat(
                onBehalfOf == null ? Stream.empty() : Stream.of("onBehalfOf"),
                receivedOn == null ? Stream.empty() : Stream.of("receivedOn"));
    }
}
