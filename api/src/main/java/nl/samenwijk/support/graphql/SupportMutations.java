package nl.samenwijk.support.graphql;

import nl.samenwijk.identity.Viewer;
import nl.samenwijk.support.AnnounceDecision;
import nl.samenwijk.support.DecideSupport;
import nl.samenwijk.support.Decisions;
import nl.samenwijk.support.SupportRequests;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** One mutation, one act. */
@Controller
class SupportMutations {

    private final SupportRequests requests;
    private final Decisions decisions;

    SupportMutations(SupportRequests requests, Decisions decisions) {
        this.requests = requests;
        this.decisions = decisions;
    }

    @MutationMapping
    SupportPayload requestSupport(@Argument RequestInput input, Viewer viewer) {
        return SupportPayload.of(requests.request(input.command(), viewer));
    }

    @MutationMapping
    SupportPayload takeSupportRequest(@Argument RequestInputs.Which input, Viewer viewer) {
        return SupportPayload.of(requests.take(input.ref(), viewer));
    }

    @MutationMapping
    SupportPayload askToComplete(@Argument RequestInputs.Ask input, Viewer viewer) {
        return SupportPayload.of(requests.askToComplete(input.ref(), input.question(), input.deadline(), viewer));
    }

    @MutationMapping
    SupportPayload completeSupportRequest(@Argument RequestInputs.Complete input, Viewer viewer) {
        return SupportPayload.of(
                requests.complete(input.ref(), input.answer(), input.coSigner(), input.completedOn(), viewer));
    }

    @MutationMapping
    SupportPayload stillIncomplete(@Argument RequestInputs.Reason input, Viewer viewer) {
        return SupportPayload.of(requests.stillIncomplete(input.ref(), input.reason(), viewer));
    }

    @MutationMapping
    SupportPayload startReview(@Argument RequestInputs.Which input, Viewer viewer) {
        return SupportPayload.of(requests.startReview(input.ref(), viewer));
    }

    @MutationMapping
    SupportPayload extendDecisionTerm(@Argument RequestInputs.Extend input, Viewer viewer) {
        return SupportPayload.of(requests.extendTerm(input.ref(), input.reason(), input.newDueOn(), viewer));
    }

    @MutationMapping
    SupportPayload askAdvice(@Argument RequestInputs.AskAdvice input, Viewer viewer) {
        return SupportPayload.of(requests.askAdvice(input.ref(), input.question(), input.dueOn(), viewer));
    }

    @MutationMapping
    SupportPayload giveAdvice(@Argument RequestInputs.GiveAdvice input, Viewer viewer) {
        return SupportPayload.of(requests.giveAdvice(input.ref(), input.advice(), input.reasoning(), viewer));
    }

    @MutationMapping
    SupportPayload endAdvice(@Argument RequestInputs.Reason input, Viewer viewer) {
        return SupportPayload.of(requests.endAdvice(input.ref(), input.reason(), viewer));
    }

    @MutationMapping
    SupportPayload decideSupport(@Argument DecideSupport input, Viewer viewer) {
        return SupportPayload.of(decisions.decide(input, viewer));
    }

    @MutationMapping
    SupportPayload confirmDecision(@Argument RequestInputs.Confirm input, Viewer viewer) {
        return SupportPayload.of(decisions.confirm(input.ref(), input.agree(), input.remark(), viewer));
    }

    @MutationMapping
    SupportPayload announceDecision(@Argument AnnounceDecision input, Viewer viewer) {
        return SupportPayload.of(decisions.announce(input, viewer));
    }

    @MutationMapping
    SupportPayload withdrawSupportRequest(@Argument RequestInputs.Reason input, Viewer viewer) {
        return SupportPayload.of(requests.withdraw(input.ref(), input.reason(), viewer));
    }

    @MutationMapping
    SupportPayload confirmDelivery(@Argument RequestInputs.Which input, Viewer viewer) {
        return SupportPayload.of(requests.confirmDelivery(input.ref(), viewer));
    }

    @MutationMapping
    SupportPayload reportNotDelivered(@Argument RequestInputs.Reason input, Viewer viewer) {
        return SupportPayload.of(requests.reportNotDelivered(input.ref(), input.reason(), viewer));
    }

    @MutationMapping
    SupportPayload meetObligation(@Argument RequestInputs.Meet input, Viewer viewer) {
        return SupportPayload.of(requests.meetObligation(input.ref(), input.obligationId(), input.remark(), viewer));
    }

    @MutationMapping
    SupportPayload closeSupportRequest(@Argument RequestInputs.Close input, Viewer viewer) {
        return SupportPayload.of(requests.close(input.ref(), input.reason(), viewer));
    }
}
