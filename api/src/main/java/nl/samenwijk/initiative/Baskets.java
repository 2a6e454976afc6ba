package nl.samenwijk.initiative;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.samenwijk.activity.Acting;
import nl.samenwijk.shared.NodeId;

/** The port through which an initiative learns of its requests and tells them what they must know. Implemented by the feature that keeps them. */
public interface Baskets {

    /** The baskets of these initiatives, each present, read in one go. */
    Map<NodeId, Basket> of(Collection<NodeId> initiatives);

    default Basket one(NodeId initiative) {
        return Objects.requireNonNull(of(List.of(initiative)).get(initiative));
    }

    /** Puts a request that was written into the initiative in its own place. Harmless when it is there already. */
    void place(Incoming request);

    /** Withdraws every request without an announced decision. Harmless when that was done already. */
    void withdrawUndecided(NodeId initiative, String reason, Acting who);
}
