package nl.samenwijk.shared;

import java.util.List;
import java.util.function.Function;

/** What came of an act: done, with the changed thing, or refused, with every reason at once. Only bugs and broken machines throw. */
public sealed interface Outcome<T> {

    /** It was done. */
    record Done<T>(T value, List<Warning> warnings) implements Outcome<T> {}

    /** It was refused, and nothing changed. */
    record Refused<T>(List<UserError> errors) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value, List.of());
    }

    static <T> Outcome<T> done(T value, List<Warning> warnings) {
        return new Done<>(value, warnings);
    }

    static <T> Outcome<T> refused(UserError error) {
        return new Refused<>(List.of(error));
    }

    static <T> Outcome<T> refused(List<UserError> errors) {
        return new Refused<>(errors);
    }

    default <R> Outcome<R> map(Function<T, R> step) {
        return switch (this) {
            case Done<T> done -> new Done<>(step.apply(done.value()), done.warnings());
            case Refused<T> refused -> new Refused<>(refused.errors());
        };
    }
}
