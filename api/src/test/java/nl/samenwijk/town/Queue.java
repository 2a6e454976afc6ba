package nl.samenwijk.town;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The work queue as one person finds it: all its pages, in their order. */
public record Queue(List<Seen> items) {

    private static final int PAGE = 100;

    static Queue of(Person person, Map<String, Object> filter) {
        List<Seen> items = new ArrayList<>();
        String after = null;
        do {
            Answer page = person.run("WorkQueue", "first", PAGE, "after", after, "filter", filter);
            page.list("edges").forEach(edge -> items.add(new Seen(edge.get("node"))));
            after = next(page);
        } while (after != null);
        return new Queue(items);
    }

    private static @Nullable String next(Answer page) {
        return page.text("pageInfo.hasNextPage").equals("true") ? page.text("pageInfo.endCursor") : null;
    }

    public Optional<Seen> find(Thing thing) {
        return items.stream().filter(item -> item.text("id").equals(thing.id())).findFirst();
    }

    public Seen item(Thing thing) {
        return find(thing).orElseThrow(() -> new AssertionError("not in the queue: " + thing.seen()));
    }

    public boolean holds(Thing thing) {
        return find(thing).isPresent();
    }

    /** Those of the things that stand in it, in its order. */
    public List<Thing> only(Thing... things) {
        List<Thing> found = new ArrayList<>();
        for (Seen item : items) {
            for (Thing thing : things) {
                if (item.text("id").equals(thing.id())) {
                    found.add(thing);
                }
            }
        }
        return found;
    }
}
