package nl.samenwijk.support.graphql;

import java.time.LocalDate;
import nl.samenwijk.support.AdviceAsked;
import nl.samenwijk.support.RequestRef;
import org.jspecify.annotations.Nullable;

/** The inputs of the acts on a request, as the SDL names their fields. */
final class RequestInputs {

    private RequestInputs() {}

    /** What every one of them has. */
    interface OfRequest {
        String supportRequestId();

        int expectedVersion();

        default RequestRef ref() {
            return RequestRef.of(supportRequestId(), expectedVersion());
        }
    }

    record Which(String supportRequestId, int expectedVersion) implements OfRequest {}

    record Reason(String supportRequestId, int expectedVersion, String reason) implements OfRequest {}

    record Ask(
            String supportRequestId,
            int expectedVersion,
            String question,
            @Nullable LocalDate deadline) implements OfRequest {}

    record Complete(
            String supportRequestId,
            int expectedVersion,
            String answer,
            @Nullable String coSigner,
            @Nullable LocalDate completedOn)
            implements OfRequest {}

    record Extend(String supportRequestId, int expectedVersion, String reason, LocalDate newDueOn)
            implements OfRequest {}

    record AskAdvice(String supportRequestId, int expectedVersion, String question, LocalDate dueOn)
            implements OfRequest {}

    record GiveAdvice(String supportRequestId, int expectedVersion, AdviceAsked.Opinion advice, String reasoning)
            implements OfRequest {}

    record Confirm(
            String supportRequestId,
            int expectedVersion,
            boolean agree,
            @Nullable String remark) implements OfRequest {}

    record Meet(
            String supportRequestId,
            int expectedVersion,
            String obligationId,
            @Nullable String remark) implements OfRequest {}

    record Close(
            String supportRequestId,
            int expectedVersion,
            @Nullable String reason) implements OfRequest {}
}
