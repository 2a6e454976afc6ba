package nl.samenwijk.facilitation;

import static nl.samenwijk.activity.Act.Demand.NEW_DATE;
import static nl.samenwijk.activity.Act.Demand.REASON;
import static nl.samenwijk.activity.Actor.Role.COORDINATOR;
import static nl.samenwijk.activity.Actor.Role.FACILITATOR;
import static nl.samenwijk.facilitation.CommitmentStatus.CANCELLED;
import static nl.samenwijk.facilitation.CommitmentStatus.DONE;
import static nl.samenwijk.facilitation.CommitmentStatus.IN_PROGRESS;
import static nl.samenwijk.facilitation.CommitmentStatus.PLANNED;

import java.util.List;
import java.util.Set;
import nl.samenwijk.activity.Act;
import nl.samenwijk.activity.Actor;

/** Everything that can happen to a commitment once it is planned. The table reads the stored state, so a late one can still be done. */
public enum CommitmentAct implements Act<CommitmentStatus> {
    START_COMMITMENT(Set.of(PLANNED), Set.of(IN_PROGRESS), Set.of(FACILITATOR)),
    FULFIL_COMMITMENT(Set.of(PLANNED, IN_PROGRESS), Set.of(DONE), Set.of(FACILITATOR)),
    POSTPONE_COMMITMENT(Set.of(PLANNED, IN_PROGRESS), Set.of(), Set.of(FACILITATOR), REASON, NEW_DATE),
    CANCEL_COMMITMENT(Set.of(PLANNED, IN_PROGRESS), Set.of(CANCELLED), Set.of(FACILITATOR, COORDINATOR), REASON);

    private final Row<CommitmentStatus> row;

    CommitmentAct(Set<CommitmentStatus> from, Set<CommitmentStatus> to, Set<Actor.Role> by, Demand... demands) {
        this.row = new Row<>(from, to, by, List.of(demands));
    }

    @Override
    public Row<CommitmentStatus> row() {
        return row;
    }
}
