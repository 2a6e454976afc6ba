package nl.samenwijk.support.graphql;

import java.time.LocalDate;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.support.LegalActs;
import nl.samenwijk.term.SuspensionKind;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** One mutation, one act. */
@Controller
class LegalMutations {

    private final LegalActs acts;

    LegalMutations(LegalActs acts) {
        this.acts = acts;
    }

    record Suspend(
            String supportRequestId,
            int expectedVersion,
            SuspensionKind kind,
            LocalDate from,
            @Nullable LocalDate until,
            String reason)
            implements RequestInputs.OfRequest {}

    record Amend(
            String supportRequestId,
            int expectedVersion,
            String explanation,
            boolean minor,
            RequestInput.@Nullable Need need)
            implements RequestInputs.OfRequest {}

    record Forward(String supportRequestId, int expectedVersion, String to, String reason)
            implements RequestInputs.OfRequest {}

    @MutationMapping
    SupportPayload suspendTerm(@Argument Suspend input, Viewer viewer) {
        return SupportPayload.of(
                acts.suspend(input.ref(), input.kind(), input.from(), input.until(), input.reason(), viewer));
    }

    @MutationMapping
    SupportPayload amendRequest(@Argument Amend input, Viewer viewer) {
        RequestInput.Need need = input.need();
        return SupportPayload.of(
                acts.amend(input.ref(), input.explanation(), input.minor(), need == null ? null : need.one(), viewer));
    }

    @MutationMapping
    SupportPayload declareConflict(@Argument RequestInputs.Reason input, Viewer viewer) {
        return SupportPayload.of(acts.declareConflict(input.ref(), input.reason(), viewer));
    }

    @MutationMapping
    SupportPayload forwardRequest(@Argument Forward input, Viewer viewer) {
        return SupportPayload.of(acts.forward(input.ref(), input.to(), input.reason(), viewer));
    }
}
