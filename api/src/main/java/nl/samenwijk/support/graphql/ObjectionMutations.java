package nl.samenwijk.support.graphql;

import nl.samenwijk.identity.Viewer;
import nl.samenwijk.support.Objections;
import nl.samenwijk.support.Penalties;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** One mutation, one act. */
@Controller
class ObjectionMutations {

    private final Objections objections;
    private final Penalties penalties;

    ObjectionMutations(Objections objections, Penalties penalties) {
        this.objections = objections;
        this.penalties = penalties;
    }

    @MutationMapping
    SupportPayload lodgeObjection(@Argument ObjectionInputs.Lodge input, Viewer viewer) {
        return SupportPayload.of(objections.lodge(input.command(), input.expectedVersion(), viewer));
    }

    @MutationMapping
    SupportPayload askObjectionGrounds(@Argument ObjectionInputs.Ask input, Viewer viewer) {
        return SupportPayload.of(
                objections.ask(input.ref(), input.objectionId(), input.question(), input.deadline(), viewer));
    }

    @MutationMapping
    SupportPayload addObjectionGrounds(@Argument ObjectionInputs.Add input, Viewer viewer) {
        return SupportPayload.of(
                objections.add(input.ref(), input.objectionId(), input.text(), input.receivedOn(), viewer));
    }

    @MutationMapping
    SupportPayload withdrawObjection(@Argument ObjectionInputs.Which input, Viewer viewer) {
        return SupportPayload.of(objections.withdraw(input.ref(), input.objectionId(), viewer));
    }

    @MutationMapping
    SupportPayload postponeObjectionDecision(@Argument ObjectionInputs.Postpone input, Viewer viewer) {
        return SupportPayload.of(objections.postpone(input.ref(), input.objectionId(), input.reason(), viewer));
    }

    @MutationMapping
    SupportPayload recordHearing(@Argument ObjectionInputs.Hear input, Viewer viewer) {
        return SupportPayload.of(
                objections.hear(input.ref(), input.objectionId(), input.heardOn(), input.report(), viewer));
    }

    @MutationMapping
    SupportPayload decideObjection(@Argument ObjectionInputs.Decide input, Viewer viewer) {
        return SupportPayload.of(
                objections.decide(input.ref(), input.objectionId(), input.outcome(), input.reasoning(), viewer));
    }

    @MutationMapping
    SupportPayload giveNoticeOfDefault(@Argument ObjectionInputs.Notice input, Viewer viewer) {
        return SupportPayload.of(penalties.giveNotice(input.command(), input.expectedVersion(), viewer));
    }

    @MutationMapping
    SupportPayload fixPenalty(@Argument ObjectionInputs.Fix input, Viewer viewer) {
        return SupportPayload.of(penalties.fix(input.ref(), input.objectionId(), input.reasoning(), viewer));
    }
}
