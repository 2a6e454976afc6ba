package nl.samenwijk.identity;

import java.util.Set;
import nl.samenwijk.shared.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who signed in once, as others must find them: to give a commitment to, or to know whether an area has a coordinator.
 *
 * @param key issuer and subject: who they are at their identity provider
 */
public record Account(
        NodeId id,
        String key,
        String subject,
        String displayName,
        Set<Role> roles,
        Set<String> areas,
        @Nullable String department) {

    public static final String TYPE = "A";

    public boolean isCoordinatorOf(String areaCode) {
        return roles.contains(Role.COORDINATOR) && areas.contains(areaCode);
    }

    static String key(SignIn signIn) {
        return signIn.issuer() + "|" + signIn.subject();
    }

    static Account of(NodeId id, SignIn signIn) {
        return new Account(
                id,
                key(signIn),
                signIn.subject(),
                signIn.displayName(),
                signIn.roles(),
                signIn.areas(),
                signIn.department());
    }
}
