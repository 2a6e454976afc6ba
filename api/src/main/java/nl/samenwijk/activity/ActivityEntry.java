package nl.samenwijk.activity;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * One change, as it is written into the outbox of the document it changed and then into the log. Never changed, never removed.
 *
 * @param kind the act's name
 * @param supportRequest the request it is about; null when it is about the initiative itself
 * @param reference the request's reference
 * @param reasonFor who may read the reason, when they may read the entry
 * @param next what happens next, as known at that moment
 */
@RecordBuilder
public record ActivityEntry(
        NodeId id,
        Instant at,
        String kind,
        NodeId initiative,
        @Nullable NodeId supportRequest,
        @Nullable String reference,
        String areaCode,
        @Nullable Actor actor,
        @Nullable String onBehalfOf,
        Phrase text,
        @Nullable String reason,
        Visibility reasonFor,
        @Nullable Phrase next,
        Visibility visibility,
        List<Change> changes) {

    public static final String TYPE = "E";

    /** One field before and after an edit. */
    public record Change(
            String field, @Nullable String before, @Nullable String after) {}
}
