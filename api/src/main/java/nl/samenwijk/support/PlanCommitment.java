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

    RequestRef ref() {
        return new RequestRef(supportRequestId, expectedVersion);
    }
}
