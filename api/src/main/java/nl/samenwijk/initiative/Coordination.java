package nl.samenwijk.initiative;

import java.util.List;
import nl.samenwijk.identity.Account;
import nl.samenwijk.identity.StaffDirectory;
import nl.samenwijk.identity.Viewer;
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
        if (initiative.place().areaCode().equals(Viewer.DESK_AREA)) {
            return true;
        }
        List<Account> coordinators = staff.coordinatorsOf(initiative.place().areaCode());
        return coordinators.stream().allMatch(account -> initiative.initiator().isAccount(account.id()));
    }

    /** What this person is to this initiative. */
    public Standing standing(Viewer viewer, Initiative initiative) {
        String area = initiative.place().areaCode();
        boolean coordinates =
                viewer.has(nl.samenwijk.identity.Role.COORDINATOR, area) || (viewer.isDesk() && deskServes(initiative));
        return new Standing(viewer, initiative, coordinates);
    }
}
