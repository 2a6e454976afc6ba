package nl.samenwijk.identity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.samenwijk.shared.NodeId;
import org.jspecify.annotations.Nullable;

/** Who asks, or acts: the signed-in person with what their token says of them now, or anybody. */
public record Viewer(
        @Nullable NodeId account,
        String subject,
        String displayName,
        Set<Role> roles,
        Set<String> areas,
        @Nullable String department,
        Assurance assurance,
        List<Organisation> organisations) {

    /** The area whose coordinator is the desk: districts in no area, people without an account, and what nobody else may act on. */
    public static final String DESK_AREA = "UNASSIGNED";

    private static final Viewer ANYBODY = new Viewer(null, "", "", Set.of(), Set.of(), null, Assurance.LOW, List.of());

    public static Viewer anybody() {
        return ANYBODY;
    }

    static Viewer of(Account account, SignIn signIn) {
        return new Viewer(
                account.id(),
                signIn.subject(),
                signIn.displayName(),
                signIn.roles(),
                signIn.areas(),
                signIn.department(),
                signIn.assurance(),
                signIn.represents());
    }

    public boolean isSignedIn() {
        return account != null;
    }

    /** The account of somebody who acts; acting needs a sign-in, which is checked before. */
    public NodeId id() {
        return Objects.requireNonNull(account, "nobody is signed in");
    }

    public boolean is(NodeId other) {
        return other.equals(account);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean has(Role role, String areaCode) {
        return has(role) && areas.contains(areaCode);
    }

    public boolean isDesk() {
        return has(Role.COORDINATOR, DESK_AREA);
    }

    public boolean isStaff() {
        return roles.stream().anyMatch(role -> role != Role.RESIDENT);
    }

    public boolean represents(NodeId organisation) {
        return organisation(organisation).isPresent();
    }

    public Optional<Organisation> organisation(NodeId id) {
        return organisations.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
