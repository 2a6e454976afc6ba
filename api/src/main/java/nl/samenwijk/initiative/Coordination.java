package nl.samenwijk.initiative;

import java.util.List;
import java.util.function.Predicate;
import nl.samenwijk.identity.Account;
import nl.samenwijk.identity.StaffDirectory;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.shared.NodeId;
import org.springframework.stereotype.Component;

/** Who coordinates an initiative: the coordinators of its area or, where none of them may act, the desk. */
@Component
public class Coordination {

    private final StaffDirectory staff;

    Coordination(StaffDirectory staff) {
        this.staff = staff;
    }

    /** Whether the desk is the coordinator: the area has none, or all have an own interest. */
    public boolean deskServes(Initiative initiative) {
        return deskServes(initiative, nobody -> false);
    }

    /**
     * The same, for something that belongs to it.
     *
     * @param interested who has an own interest in that
     */
    public boolean deskServes(Initiative initiative, Predicate<NodeId> interested) {
        if (initiative.place().areaCode().equals(Viewer.DESK_AREA)) {
            return true;
        }
        List<Account> coordinators = staff.coordinatorsOf(initiative.place().areaCode());
        return coordinators.stream()
                .map(Account::id)
                .allMatch(account -> initiative.initiator().isAccount(account) || interested.test(account));
    }

    /** Whether this person coordinates something that belongs to the initiative, in which these accounts have an own interest. */
    public boolean coordinates(Standing standing, Predicate<NodeId> interested) {
        return standing.coordinates() || (standing.viewer().isDesk() && deskServes(standing.initiative(), interested));
    }

    /** What this person is to this initiative. */
    public Standing standing(Viewer viewer, Initiative initiative) {
        String area = initiative.place().areaCode();
        boolean coordinates =
                viewer.has(nl.samenwijk.identity.Role.COORDINATOR, area) || (viewer.isDesk() && deskServes(initiative));
        return new Standing(viewer, initiative, coordinates);
    }
}
