package nl.samenwijk.initiative;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenwijk.activity.ActivityEntry;
import nl.samenwijk.activity.Visibility;
import nl.samenwijk.activity.Waiting;
import nl.samenwijk.shared.NodeId;

/** What an initiative must know of the support that was asked for it. The feature that keeps the requests says it. */
public interface Basket {

    /** Requests that are not withdrawn. */
    int requested();

    /** Requests of which a grant was announced. */
    int arranged();

    /** References of requests that are neither delivered, closed nor withdrawn. */
    List<String> openReferences();

    /** Whether a request is not closed or withdrawn. */
    boolean hasOpen();

    /** The most urgent turn of the town; requests that are handled with care count only for who may know of them. */
    Optional<Waiting> townsTurn(LocalDate today, boolean withProtected, boolean deskServes);

    /** How much of each request this person may read, who is a party of it or decides on it. */
    Map<NodeId, Visibility> handledBy(Standing standing);

    /** Entries that are still in outboxes. */
    List<ActivityEntry> unsent();
}
