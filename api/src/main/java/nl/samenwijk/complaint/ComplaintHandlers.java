package nl.samenwijk.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.samenwijk.identity.Account;
import nl.samenwijk.identity.Role;
import nl.samenwijk.identity.StaffDirectory;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.neighbourhood.Area;
import nl.samenwijk.neighbourhood.Places;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.Phrase;
import org.springframework.stereotype.Component;

/**
 * Who answers a complaint: the coordinators of its area or the desk; when all of them had a part in what it is about, any other coordinator (Awb 9:7). Said
 * here twice: of one complaint, and as what a query looks for.
 */
@Component
class ComplaintHandlers {

    private final StaffDirectory staff;
    private final Places places;

    ComplaintHandlers(StaffDirectory staff, Places places) {
        this.staff = staff;
        this.places = places;
    }

    /** Whether it is for this person, unless they are barred. */
    boolean isFor(Viewer viewer, Complaint complaint) {
        String area = complaint.subject().areaCode();
        return viewer.has(Role.COORDINATOR)
                && (viewer.isDesk() || viewer.areas().contains(area) || isLeftToAny(complaint));
    }

    boolean mayHandle(Viewer viewer, Complaint complaint) {
        return isFor(viewer, complaint) && !complaint.bars(viewer);
    }

    private boolean isLeftToAny(Complaint complaint) {
        return nearest(complaint.subject().areaCode()).stream().allMatch(complaint::bars);
    }

    /** The coordinators of an area, and the desk. */
    private List<NodeId> nearest(String area) {
        return Stream.concat(coordinators(area).stream(), coordinators(Viewer.DESK_AREA).stream())
                .distinct()
                .toList();
    }

    private List<NodeId> coordinators(String area) {
        return staff.coordinatorsOf(area).stream().map(Account::id).toList();
    }

    /** On whom it waits, as who complains may read it. */
    Phrase name(Complaint complaint) {
        String area = complaint.subject().areaCode();
        if (isFree(area, complaint) && !area.equals(Viewer.DESK_AREA)) {
            return Phrase.of("turn.coordinator", areaName(area));
        }
        return isLeftToAny(complaint) ? Phrase.of("turn.otherCoordinator") : Phrase.of("turn.desk");
    }

    private boolean isFree(String area, Complaint complaint) {
        return !coordinators(area).stream().allMatch(complaint::bars);
    }

    private Object areaName(String code) {
        return places.area(code).<Object>map(Area::name).orElse(code);
    }

    /** What somebody may read: the own ones; the desk all others, a coordinator those of the own areas. */
    ComplaintScope readBy(Viewer viewer) {
        List<ComplaintScope.Part> parts = new ArrayList<>();
        parts.add(ComplaintScope.Part.of(ComplaintScope.own(viewer.id())));
        if (viewer.isDesk()) {
            parts.add(ComplaintScope.Part.of(ComplaintScope.DESK));
        } else if (viewer.has(Role.COORDINATOR)) {
            parts.addAll(ofTheirAreas(viewer));
            parts.addAll(left(this::nearest));
        }
        return new ComplaintScope(parts, interests(viewer));
    }

    /** What waits on somebody: the desk has what no coordinator of an area may answer. */
    ComplaintScope waitingOn(Viewer viewer) {
        List<ComplaintScope.Part> parts = new ArrayList<>(ofTheirAreas(viewer));
        parts.addAll(left(viewer.isDesk() ? this::coordinators : this::nearest));
        return new ComplaintScope(parts, interests(viewer));
    }

    private static List<ComplaintScope.Part> ofTheirAreas(Viewer viewer) {
        return viewer.areas().stream()
                .map(ComplaintScope::area)
                .map(ComplaintScope.Part::of)
                .toList();
    }

    /** Of each area what is left when these people are barred; where there is nobody, all of it. */
    private List<ComplaintScope.Part> left(Function<String, List<NodeId>> people) {
        return Stream.concat(places.areas().stream().map(Area::code), Stream.of(Viewer.DESK_AREA))
                .distinct()
                .map(area -> new ComplaintScope.Part(ComplaintScope.area(area), people.apply(area)))
                .toList();
    }

    private static List<NodeId> interests(Viewer viewer) {
        return Complaint.interests(viewer).toList();
    }
}
