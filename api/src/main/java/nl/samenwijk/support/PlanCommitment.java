package nl.samenwijk.support;

import java.time.LocalDate;
import java.util.UUID;

/** A promise to be given to a facilitator. */
public record PlanCommitment(
        String supportRequestId,
        int expectedVersion,
        UUID idempotencyKey,
        String what,
        String facilitatorId,
        LocalDate dueOn) {

    /** What is asked, whatever version the request had: a retry may have read it again. */
    PlanCommitment withoutVersion() {
        return new PlanCommitment(supportRequestId, 0, idempotencyKey, what, facilitatorId, dueOn);
    }

    RequestRef ref() {
        return RequestRef.of(supportRequestId, expectedVersion);
    }
}
