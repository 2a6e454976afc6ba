package nl.samenwijk.complaint;

import static nl.samenwijk.activity.Act.Demand.ANSWER;
import static nl.samenwijk.activity.Act.Demand.REASON;
import static nl.samenwijk.complaint.ComplaintStatus.ANSWERED;
import static nl.samenwijk.complaint.ComplaintStatus.OPEN;

import java.util.List;
import java.util.Set;
import nl.samenwijk.activity.Act;
import nl.samenwijk.activity.Actor;

/** Everything that can happen to a complaint. By whom exactly, and never by whom it is about (Awb 9:7): see {@link ComplaintHandlers}. */
public enum ComplaintAct implements Act<ComplaintStatus> {
    ANSWER_COMPLAINT(Set.of(ANSWERED), ANSWER),
    /** Once, while the term runs (Awb 9:11(2)). */
    POSTPONE_COMPLAINT(Set.of(), REASON);

    private final Row<ComplaintStatus> row;

    ComplaintAct(Set<ComplaintStatus> to, Demand demand) {
        this.row = new Row<>(Set.of(OPEN), to, Set.of(Actor.Role.COORDINATOR), List.of(demand));
    }

    @Override
    public Row<ComplaintStatus> row() {
        return row;
    }
}
