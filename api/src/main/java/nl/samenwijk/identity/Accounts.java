package nl.samenwijk.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import nl.samenwijk.shared.NodeId;
import org.springframework.stereotype.Component;

/** Knows everybody who signed in, and makes of a sign-in the person who acts. */
@Component
public class Accounts {

    private static final int REMEMBERED = 20_000;
    private static final Duration FOR = Duration.ofMinutes(10);

    private final AccountStore store;
    private final OrganisationStore organisations;
    private final StaffDirectory staff;
    private final Cache<SignIn, Viewer> recent =
            Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterWrite(FOR).build();

    Accounts(AccountStore store, OrganisationStore organisations, StaffDirectory staff) {
        this.store = store;
        this.organisations = organisations;
        this.staff = staff;
    }

    /** The person behind a sign-in. The first time, and when name, roles or areas changed, the directory is brought up to date. */
    public Viewer viewer(SignIn signIn) {
        Viewer known = recent.getIfPresent(signIn);
        if (known != null) {
            return known;
        }
        signIn.represents().forEach(organisations::enter);
        Viewer viewer = Viewer.of(enter(signIn), signIn);
        recent.put(signIn, viewer);
        return viewer;
    }

    public Optional<Account> find(NodeId id) {
        return store.byId(id);
    }

    private Account enter(SignIn signIn) {
        Account found = store.byKey(Account.key(signIn)).orElseGet(() -> create(signIn));
        Account fresh = Account.of(found.id(), signIn);
        if (!fresh.equals(found)) {
            store.update(fresh);
            staff.changed();
        }
        return fresh;
    }

    private Account create(SignIn signIn) {
        Account account = Account.of(NodeId.random(Account.TYPE), signIn);
        if (store.insert(account)) {
            staff.changed();
            return account;
        }
        return store.byKey(account.key()).orElseThrow();
    }
}
