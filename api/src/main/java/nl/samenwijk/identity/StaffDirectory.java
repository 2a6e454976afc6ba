package nl.samenwijk.identity;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.samenwijk.shared.NodeId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Who of the staff can be asked for what. Kept in memory and read again when somebody's roles change, and every half minute for changes on another server.
 */
@Component
public class StaffDirectory {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final Function<Role, List<Account>> store;
    private final Map<Role, Listing> listings = new ConcurrentHashMap<>();

    @Autowired
    StaffDirectory(AccountStore store) {
        this(store::inRole);
    }

    StaffDirectory(Function<Role, List<Account>> store) {
        this.store = store;
    }

    private record Listing(List<Account> accounts, long readAt) {

        boolean isFresh() {
            return System.nanoTime() - readAt < FRESH.toNanos();
        }
    }

    public List<Account> facilitators() {
        return inRole(Role.FACILITATOR);
    }

    public Optional<Account> facilitator(NodeId id) {
        return facilitators().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public List<Account> coordinatorsOf(String areaCode) {
        return inRole(Role.COORDINATOR).stream()
                .filter(one -> one.isCoordinatorOf(areaCode))
                .toList();
    }

    public List<Account> decisionMakers() {
        return inRole(Role.DECISION_MAKER);
    }

    /** The coordinator or decision maker with this subject, under which the register of mandates knows them. */
    public Optional<Account> withMandate(String subject) {
        return Stream.of(Role.DECISION_MAKER, Role.COORDINATOR)
                .flatMap(role -> inRole(role).stream())
                .filter(one -> one.subject().equals(subject))
                .findFirst();
    }

    void changed() {
        listings.clear();
    }

    private List<Account> inRole(Role role) {
        Listing listing = listings.get(role);
        if (listing == null || !listing.isFresh()) {
            listing = new Listing(store.apply(role), System.nanoTime());
            listings.put(role, listing);
        }
        return listing.accounts();
    }
}
