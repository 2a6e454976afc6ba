package nl.samenwijk.shared;

import java.util.List;
import java.util.function.Function;

/** One page of a list, with the cursor of each item. */
public record Page<T>(List<Item<T>> items, boolean hasNext, boolean hasPrevious) {

    /** An item and its place. */
    public record Item<T>(T value, Cursor cursor) {}

    /** Makes a page of what was read: one more than was asked for tells that more follows. */
    public static <T> Page<T> of(List<T> read, PageRequest request, Function<T, Cursor> cursor) {
        List<Item<T>> items = read.stream()
                .limit(request.first())
                .map(value -> new Item<>(value, cursor.apply(value)))
                .toList();
        return new Page<>(items, read.size() > request.first(), request.after() != null);
    }

    public static <T> Page<T> empty() {
        return new Page<>(List.of(), false, false);
    }

    public <R> Page<R> map(Function<T, R> step) {
        return new Page<>(
                items.stream()
                        .map(item -> new Item<>(step.apply(item.value()), item.cursor()))
                        .toList(),
                hasNext,
                hasPrevious);
    }

    public List<T> values() {
        return items.stream().map(Item::value).toList();
    }
}
