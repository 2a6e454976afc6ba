package nl.samenwijk.shared;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A field of an edit: not given (it stays), or given with a new value, where null empties it. */
public record Change<T>(boolean given, @Nullable T value) {

    public static <T> Change<T> none() {
        return new Change<>(false, null);
    }

    public static <T> Change<T> to(@Nullable T value) {
        return new Change<>(true, value);
    }

    /** The new value, or the one it was. */
    public T or(T old) {
        return Objects.requireNonNullElse(value, old);
    }
}
