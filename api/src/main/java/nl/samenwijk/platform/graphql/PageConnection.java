package nl.samenwijk.platform.graphql;

import java.util.List;
import nl.samenwijk.shared.Cursor;
import nl.samenwijk.shared.Page;
import org.jspecify.annotations.Nullable;

/** A page of a list as the SDL's connections show it. Cursors are written only where a client asks for them. */
public record PageConnection<T>(List<Page.Item<T>> items, boolean hasNext, boolean hasPrevious) {

    public static <T> PageConnection<T> of(Page<T> page) {
        return new PageConnection<>(page.items(), page.hasNext(), page.hasPrevious());
    }

    public List<Edge<T>> edges() {
        return items.stream()
                .map(item -> new Edge<>(item.cursor(), item.value()))
                .toList();
    }

    public List<T> nodes() {
        return items.stream().map(Page.Item::value).toList();
    }

    public PageInfo pageInfo() {
        return items.isEmpty()
                ? new PageInfo(hasNext, hasPrevious, null, null)
                : new PageInfo(
                        hasNext,
                        hasPrevious,
                        items.getFirst().cursor(),
                        items.getLast().cursor());
    }

    /** An item and its place. */
    public record Edge<T>(Cursor cursor, T node) {}

    /** Where the page begins and ends. */
    public record PageInfo(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable Cursor startCursor,
            @Nullable Cursor endCursor) {}
}
