package nl.samenwijk.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Lists that are never changed: each change gives a new one. */
public final class Lists {

    private Lists() {}

    /** The list, or an empty one where there is none. */
    public static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    public static <T> List<T> and(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return List.copyOf(more);
    }

    /** The same list, each that is meant changed. */
    public static <T> List<T> changed(List<T> list, Predicate<T> which, UnaryOperator<T> change) {
        return list.stream()
                .map(one -> which.test(one) ? change.apply(one) : one)
                .toList();
    }

    /** The same list with another last one; there must be a last one. */
    public static <T> List<T> changedLast(List<T> list, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(list);
        changed.add(change.apply(changed.removeLast()));
        return List.copyOf(changed);
    }
}
