package nl.samenwijk.activity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenwijk.shared.Cursor;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.Page;
import nl.samenwijk.shared.PageRequest;
import org.springframework.stereotype.Component;

/** What happened to an initiative and its requests, newest first, as far as a reader may see it. */
@Component
public class Timelines {

    /** The name that keeps cursors of timelines apart from those of other lists. */
    public static final String LIST = "timeline";

    private final ActivityStore log;

    Timelines(ActivityStore log) {
        this.log = log;
    }

    /**
     * A page of the timeline.
     *
     * @param unsent what still stands in outboxes, so that nobody misses the own act
     */
    public Page<SeenEntry> timeline(Audience audience, PageRequest page, List<ActivityEntry> unsent) {
        List<Placed> entries = new ArrayList<>();
        List<ActivityStore.NumberedEntry> logged = log.timeline(audience, page);
        if (page.after() == null) {
            entries.addAll(notYetLogged(audience, unsent, logged));
        }
        logged.forEach(numbered -> entries.add(new Placed(numbered.entry(), numbered.number())));
        return Page.of(entries, page, placed -> new Cursor(LIST, Long.toString(placed.number()), ""))
                .map(placed -> SeenEntry.of(placed.entry(), audience));
    }

    /** The moment of the newest entry of all. */
    public Optional<Instant> lastEntryAt() {
        return log.last().map(numbered -> numbered.entry().at());
    }

    private record Placed(ActivityEntry entry, long number) {}

    /** Their number is not known yet; a page after one of them begins with the newest logged one. */
    private static List<Placed> notYetLogged(
            Audience audience, List<ActivityEntry> unsent, List<ActivityStore.NumberedEntry> logged) {
        Set<NodeId> known = new HashSet<>();
        logged.forEach(numbered -> known.add(numbered.entry().id()));
        List<String> tokens = audience.tokens();
        return unsent.stream()
                .filter(entry -> !known.contains(entry.id()) && Audience.anyOf(entry, tokens))
                .map(entry -> new Placed(entry, Long.MAX_VALUE))
                .toList()
                .reversed();
    }
}
