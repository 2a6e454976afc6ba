package nl.samenwijk.support;

import java.util.Optional;
import nl.samenwijk.identity.Organisation;
import nl.samenwijk.identity.Organisations;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.shared.Checks;
import nl.samenwijk.shared.NodeId;
import org.jspecify.annotations.Nullable;

/** Finds the organisation that is named as co-signer: one that the person represents, or one that is known here. */
final class CoSigners {

    private CoSigners() {}

    static @Nullable Organisation find(
            @Nullable String opaqueId, Viewer viewer, Organisations organisations, Checks checks) {
        if (opaqueId == null) {
            return null;
        }
        Optional<NodeId> id = NodeId.fromOpaque(opaqueId, Organisation.TYPE);
        Optional<Organisation> found = id.flatMap(viewer::organisation).or(() -> id.flatMap(organisations::find));
        checks.must(found.isPresent(), "coSigner", "error.unknownOrganisation");
        return found.orElse(null);
    }
}
