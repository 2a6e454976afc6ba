package nl.samenwijk.support.graphql;

import java.util.List;
import nl.samenwijk.shared.Outcome;
import nl.samenwijk.shared.UserError;
import nl.samenwijk.shared.Warning;
import nl.samenwijk.support.CommitmentChanged;
import nl.samenwijk.support.SeenCommitment;
import nl.samenwijk.support.SeenSupportRequest;
import org.jspecify.annotations.Nullable;

/** What came of an act on a commitment. */
record CommitmentPayload(
        @Nullable SeenCommitment commitment,
        @Nullable SeenSupportRequest supportRequest,
        List<UserError> errors,
        List<Warning> warnings) {

    static CommitmentPayload of(Outcome<CommitmentChanged> outcome) {
        return switch (outcome) {
            case Outcome.Done<CommitmentChanged> done ->
                new CommitmentPayload(
                        done.value().commitment(), done.value().supportRequest(), List.of(), done.warnings());
            case Outcome.Refused<CommitmentChanged> refused ->
                new CommitmentPayload(null, null, refused.errors(), List.of());
        };
    }
}
