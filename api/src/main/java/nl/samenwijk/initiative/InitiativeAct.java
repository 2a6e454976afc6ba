package nl.samenwijk.initiative;

import static nl.samenwijk.activity.Act.Demand.ALTERNATIVE;
import static nl.samenwijk.activity.Act.Demand.GROUND;
import static nl.samenwijk.activity.Act.Demand.NEED;
import static nl.samenwijk.activity.Act.Demand.OUTCOME;
import static nl.samenwijk.activity.Act.Demand.REASON;
import static nl.samenwijk.activity.Act.Demand.UNTIL;
import static nl.samenwijk.activity.Actor.Role.COORDINATOR;
import static nl.samenwijk.activity.Actor.Role.INITIATOR;
import static nl.samenwijk.activity.Actor.Role.MODERATOR;
import static nl.samenwijk.initiative.InitiativeStatus.COMPLETED;
import static nl.samenwijk.initiative.InitiativeStatus.DRAFT;
import static nl.samenwijk.initiative.InitiativeStatus.ON_HOLD;
import static nl.samenwijk.initiative.InitiativeStatus.PUBLISHED;
import static nl.samenwijk.initiative.InitiativeStatus.REJECTED;
import static nl.samenwijk.initiative.InitiativeStatus.RETURNED;
import static nl.samenwijk.initiative.InitiativeStatus.RUNNING;
import static nl.samenwijk.initiative.InitiativeStatus.SUBMITTED;
import static nl.samenwijk.initiative.InitiativeStatus.WITHDRAWN;

import java.util.List;
import java.util.Set;
import nl.samenwijk.activity.Act;
import nl.samenwijk.activity.Actor;

/** Everything that can happen to an initiative: from where, to where, by whom, and what must be given. There is no other way to change its state. */
public enum InitiativeAct implements Act<InitiativeStatus> {
    EDIT_INITIATIVE(from(DRAFT, RETURNED, PUBLISHED, RUNNING, ON_HOLD), same(), by(INITIATOR)),
    SUBMIT_INITIATIVE(from(DRAFT, RETURNED), to(SUBMITTED), by(INITIATOR)),
    PUBLISH_INITIATIVE(from(SUBMITTED), to(PUBLISHED), by(COORDINATOR)),
    RETURN_INITIATIVE(from(SUBMITTED), to(RETURNED), by(COORDINATOR), REASON),
    REJECT_INITIATIVE(from(SUBMITTED), to(REJECTED), by(COORDINATOR), REASON, ALTERNATIVE),
    START_INITIATIVE(from(PUBLISHED), to(RUNNING), by(INITIATOR)),
    HOLD_INITIATIVE(from(PUBLISHED, RUNNING, ON_HOLD), to(ON_HOLD), by(INITIATOR, COORDINATOR), REASON, UNTIL),
    /** To where it was held from. */
    RESUME_INITIATIVE(from(ON_HOLD), to(PUBLISHED, RUNNING), by(INITIATOR, COORDINATOR)),
    /** Only when every request is finished. */
    COMPLETE_INITIATIVE(from(RUNNING), to(COMPLETED), by(INITIATOR), OUTCOME),
    WITHDRAW_INITIATIVE(
            from(DRAFT, SUBMITTED, RETURNED, PUBLISHED, RUNNING, ON_HOLD), to(WITHDRAWN), by(INITIATOR), REASON),
    TAKE_DOWN_INITIATIVE(from(PUBLISHED, RUNNING, ON_HOLD, COMPLETED), to(REJECTED), by(MODERATOR), REASON, GROUND),
    /** Changes nothing of the initiative itself: a request of its own comes of it. */
    REQUEST_SUPPORT(from(PUBLISHED, RUNNING), same(), by(INITIATOR), NEED);

    private final Row<InitiativeStatus> row;

    InitiativeAct(Set<InitiativeStatus> from, Set<InitiativeStatus> to, Set<Actor.Role> by, Demand... demands) {
        this.row = new Row<>(from, to, by, List.of(demands));
    }

    private static Set<InitiativeStatus> from(InitiativeStatus... states) {
        return Set.of(states);
    }

    private static Set<InitiativeStatus> to(InitiativeStatus... states) {
        return Set.of(states);
    }

    private static Set<InitiativeStatus> same() {
        return Set.of();
    }

    private static Set<Actor.Role> by(Actor.Role... roles) {
        return Set.of(roles);
    }

    @Override
    public Row<InitiativeStatus> row() {
        return row;
    }
}
