package nl.samenwijk.identity;

import nl.samenwijk.shared.LocalText;
import nl.samenwijk.shared.Municipality;
import nl.samenwijk.shared.NodeId;
import org.jspecify.annotations.Nullable;

/** Somebody of a department who can carry out a commitment. */
public record Facilitator(
        NodeId id, String displayName, @Nullable LocalText department) {

    public static Facilitator of(Account account, Municipality municipality) {
        String code = account.department();
        return new Facilitator(
                account.id(), account.displayName(), code == null ? null : municipality.department(code));
    }
}
