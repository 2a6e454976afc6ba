package nl.samenwijk.initiative.graphql;

import nl.samenwijk.identity.Viewer;
import nl.samenwijk.initiative.Board;
import nl.samenwijk.initiative.Initiative;
import nl.samenwijk.initiative.Initiatives;
import nl.samenwijk.initiative.ProposeInitiative;
import nl.samenwijk.shared.Outcome;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** One mutation, one act. */
@Controller
class InitiativeMutations {

    private final Initiatives initiatives;
    private final Board board;

    InitiativeMutations(Initiatives initiatives, Board board) {
        this.initiatives = initiatives;
        this.board = board;
    }

    @MutationMapping
    InitiativePayload proposeInitiative(@Argument ProposeInitiative input, Viewer viewer) {
        return payload(initiatives.propose(input, viewer));
    }

    @MutationMapping
    InitiativePayload editInitiative(@Argument InitiativeInputs.Edit input, Viewer viewer) {
        return payload(initiatives.edit(input.command(), viewer));
    }

    @MutationMapping
    InitiativePayload submitInitiative(@Argument InitiativeInputs.Which input, Viewer viewer) {
        return payload(initiatives.submit(input.ref(), viewer));
    }

    @MutationMapping
    InitiativePayload publishInitiative(@Argument InitiativeInputs.Which input, Viewer viewer) {
        return payload(initiatives.publish(input.ref(), viewer));
    }

    @MutationMapping
    InitiativePayload returnInitiative(@Argument InitiativeInputs.Return input, Viewer viewer) {
        return payload(initiatives.giveBack(input.ref(), input.reason(), viewer));
    }

    @MutationMapping
    InitiativePayload rejectInitiative(@Argument InitiativeInputs.Reject input, Viewer viewer) {
        return payload(initiatives.reject(input.ref(), input.reason(), input.alternative(), viewer));
    }

    @MutationMapping
    InitiativePayload startInitiative(@Argument InitiativeInputs.Which input, Viewer viewer) {
        return payload(initiatives.start(input.ref(), viewer));
    }

    @MutationMapping
    InitiativePayload holdInitiative(@Argument InitiativeInputs.Hold input, Viewer viewer) {
        return payload(initiatives.hold(input.ref(), input.reason(), input.until(), viewer));
    }

    @MutationMapping
    InitiativePayload resumeInitiative(@Argument InitiativeInputs.Which input, Viewer viewer) {
        return payload(initiatives.resume(input.ref(), viewer));
    }

    @MutationMapping
    InitiativePayload completeInitiative(@Argument InitiativeInputs.Complete input, Viewer viewer) {
        return payload(initiatives.complete(input.ref(), input.outcome(), viewer));
    }

    @MutationMapping
    InitiativePayload withdrawInitiative(@Argument InitiativeInputs.Return input, Viewer viewer) {
        return payload(initiatives.withdraw(input.ref(), input.reason(), viewer));
    }

    @MutationMapping
    InitiativePayload takeDownInitiative(@Argument InitiativeInputs.TakeDown input, Viewer viewer) {
        return payload(initiatives.takeDown(input.ref(), input.reason(), input.ground(), viewer));
    }

    private InitiativePayload payload(Outcome<Initiative> outcome) {
        return InitiativePayload.of(outcome.map(board::see));
    }
}
