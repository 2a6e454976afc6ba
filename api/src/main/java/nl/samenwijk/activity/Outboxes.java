package nl.samenwijk.activity;

import java.util.List;
import java.util.function.Consumer;
import nl.samenwijk.shared.NodeId;

/** The documents of one feature that carry outboxes. */
public interface Outboxes {

    /** Entries of one document that are not in the log yet, in their order. */
    record Unsent(NodeId document, List<ActivityEntry> entries) {}

    /** Reads every document whose outbox is not empty: at start, after a crash. */
    void unsent(Consumer<Unsent> each);

    /** Takes entries out of outboxes, now that they are in the log. Harmless when they are out already. */
    void sent(List<Unsent> batch);
}
