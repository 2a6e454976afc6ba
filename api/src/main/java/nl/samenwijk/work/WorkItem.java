package nl.samenwijk.work;

import java.util.List;
import nl.samenwijk.activity.Waiting;
import nl.samenwijk.neighbourhood.Neighbourhood;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.Phrase;
import org.jspecify.annotations.Nullable;

/** Something that waits, as the viewer may see it now. */
public record WorkItem(
        NodeId id,
        WorkItemKind kind,
        Phrase title,
        String reference,
        long version,
        Waiting waitingOn,
        boolean late,
        boolean dueSoon,
        List<String> allowedActions,
        @Nullable Neighbourhood neighbourhood) {}
