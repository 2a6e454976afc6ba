package nl.samenwijk.activity;

import java.time.Instant;
import java.util.List;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.Phrase;
import org.jspecify.annotations.Nullable;

/** An entry as one reader may see it. */
public record SeenEntry(
        NodeId id,
        Instant at,
        String kind,
        @Nullable SeenActor actor,
        @Nullable OnBehalfOf onBehalfOf,
        Phrase text,
        @Nullable String reason,
        @Nullable Phrase next,
        Visibility visibility,
        List<ActivityEntry.Change> changes,
        @Nullable String supportRequestReference) {

    /** Who did it, by the name that this reader may know. */
    public record SeenActor(Actor.Role role, Phrase displayName) {

        static @Nullable SeenActor of(ActivityEntry entry, Audience audience) {
            Actor actor = entry.actor();
            return actor == null
                    ? null
                    : new SeenActor(actor.role(), name(actor, audience.mayRead(entry, Visibility.PARTIES)));
        }

        private static Phrase name(Actor actor, boolean toParties) {
            return actor.publicName() != null && !toParties
                    ? Phrase.of("name", actor.publicName())
                    : Phrase.verbatim(actor.displayName());
        }
    }

    /** The person for whom the desk acted. */
    public record OnBehalfOf(String displayName) {}

    static SeenEntry of(ActivityEntry entry, Audience audience) {
        return new SeenEntry(
                entry.id(),
                entry.at(),
                entry.kind(),
                SeenActor.of(entry, audience),
                entry.onBehalfOf() == null ? null : new OnBehalfOf(entry.onBehalfOf()),
                entry.text(),
                audience.mayRead(entry, entry.reasonFor()) ? entry.reason() : null,
                entry.next(),
                entry.visibility(),
                entry.changes(),
                entry.reference());
    }
}
