package nl.samenwijk.work;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.nor;
import static com.mongodb.client.model.Filters.or;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.samenwijk.identity.Account;
import nl.samenwijk.identity.Role;
import nl.samenwijk.identity.StaffDirectory;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.neighbourhood.Area;
import nl.samenwijk.neighbourhood.Places;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * Whose items: as a condition on the rows' keys, so that it is part of the query. The desk also has what no coordinator of an area may act on: where there is
 * none, and where all of them have an own interest.
 */
@Component
class WorkScopeStore {

    private static final String KEYS = "keys";
    private static final String INTERESTED = "interested";

    private final StaffDirectory staff;
    private final Places places;

    WorkScopeStore(StaffDirectory staff, Places places) {
        this.staff = staff;
        this.places = places;
    }

    Bson whose(WorkFilter.Scope scope, Viewer viewer) {
        return switch (scope) {
            case MINE -> mine(viewer);
            case AREA -> viewer.has(Role.COORDINATOR) ? inMyAreas(viewer) : mine(viewer);
            case WAITING_ON_OTHERS ->
                viewer.has(Role.COORDINATOR) ? and(inMyAreas(viewer), nor(mine(viewer))) : in(KEYS, List.of());
        };
    }

    /** An own interest takes it away. */
    private Bson mine(Viewer viewer) {
        Bson waitsOnMe = in(KEYS, WorkKeys.mine(viewer));
        Bson onMe = viewer.isDesk() ? or(waitsOnMe, leftToTheDesk(viewer, WorkKeys::coordinator)) : waitsOnMe;
        return and(onMe, nin(INTERESTED, interests(viewer)));
    }

    private static List<String> interests(Viewer viewer) {
        List<String> interests = new ArrayList<>();
        interests.add(viewer.id().toString());
        viewer.organisations()
                .forEach(organisation -> interests.add(organisation.id().toString()));
        return interests;
    }

    /** And what somebody elsewhere gave them. */
    private Bson inMyAreas(Viewer viewer) {
        List<String> keys = new ArrayList<>(WorkKeys.mine(viewer));
        viewer.areas().forEach(code -> keys.add(WorkKeys.area(code)));
        return viewer.isDesk() ? or(in(KEYS, keys), leftToTheDesk(viewer, WorkKeys::area)) : in(KEYS, keys);
    }

    /** @param key of an area: under which an item of it is looked for */
    private Bson leftToTheDesk(Viewer viewer, UnaryOperator<String> key) {
        List<Bson> left = new ArrayList<>();
        for (Area area : places.areas()) {
            List<String> coordinators = staff.coordinatorsOf(area.code()).stream()
                    .map(Account::id)
                    .map(Object::toString)
                    .toList();
            Bson theirs = eq(KEYS, key.apply(area.code()));
            left.add(coordinators.isEmpty() ? theirs : and(theirs, all(INTERESTED, coordinators)));
        }
        return left.isEmpty() ? in(KEYS, WorkKeys.mine(viewer)) : or(left);
    }
}
