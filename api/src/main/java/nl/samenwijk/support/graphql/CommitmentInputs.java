package nl.samenwijk.support.graphql;

import java.time.LocalDate;
import nl.samenwijk.support.CommitmentRef;
import org.jspecify.annotations.Nullable;

/** The inputs of the acts on a commitment, as the SDL names their fields. */
final class CommitmentInputs {

    private CommitmentInputs() {}

    /** What every one of them has. */
    interface OfCommitment {
        String commitmentId();

        int expectedVersion();

        default CommitmentRef ref() {
            return new CommitmentRef(commitmentId(), expectedVersion());
        }
    }

    record Which(String commitmentId, int expectedVersion) implements OfCommitment {}

    record Fulfil(
            String commitmentId,
            int expectedVersion,
            @Nullable String remark) implements OfCommitment {}

    record Postpone(String commitmentId, int expectedVersion, String reason, LocalDate newDueOn)
            implements OfCommitment {}

    record Cancel(String commitmentId, int expectedVersion, String reason) implements OfCommitment {}
}
