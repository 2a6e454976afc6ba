package nl.samenwijk.objection;

import nl.samenwijk.identity.Viewer;
import nl.samenwijk.shared.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * Who objects (belanghebbende, Awb 1:2).
 *
 * @param account null for who came to the desk or wrote a letter
 * @param name as it stands under the objection
 */
public record Objector(@Nullable NodeId account, String name) {

    boolean is(Viewer viewer) {
        return account != null && viewer.is(account);
    }
}
