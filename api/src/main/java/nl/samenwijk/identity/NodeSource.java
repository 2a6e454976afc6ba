package nl.samenwijk.identity;

import java.util.Collection;
import java.util.Map;
import nl.samenwijk.shared.NodeId;

/** How a feature finds its things by id: with the same eyes as in its lists. */
public interface NodeSource {

    /** The type word of the ids it knows. */
    String type();

    /** Those of the things that the viewer may know of, each as the viewer may see it. */
    Map<NodeId, ?> find(Collection<NodeId> ids, Viewer viewer);
}
