package nl.samenwijk.support.graphql;

import nl.samenwijk.identity.Viewer;
import nl.samenwijk.support.Commitments;
import nl.samenwijk.support.PlanCommitment;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** One mutation, one act. */
@Controller
class CommitmentMutations {

    private final Commitments commitments;

    CommitmentMutations(Commitments commitments) {
        this.commitments = commitments;
    }

    @MutationMapping
    CommitmentPayload planCommitment(@Argument PlanCommitment input, Viewer viewer) {
        return CommitmentPayload.of(commitments.plan(input, viewer));
    }

    @MutationMapping
    CommitmentPayload startCommitment(@Argument CommitmentInputs.Which input, Viewer viewer) {
        return CommitmentPayload.of(commitments.start(input.ref(), viewer));
    }

    @MutationMapping
    CommitmentPayload fulfilCommitment(@Argument CommitmentInputs.Fulfil input, Viewer viewer) {
        return CommitmentPayload.of(commitments.fulfil(input.ref(), input.remark(), viewer));
    }

    @MutationMapping
    CommitmentPayload postponeCommitment(@Argument CommitmentInputs.Postpone input, Viewer viewer) {
        return CommitmentPayload.of(commitments.postpone(input.ref(), input.reason(), input.newDueOn(), viewer));
    }

    @MutationMapping
    CommitmentPayload cancelCommitment(@Argument CommitmentInputs.Cancel input, Viewer viewer) {
        return CommitmentPayload.of(commitments.cancel(input.ref(), input.reason(), viewer));
    }
}
