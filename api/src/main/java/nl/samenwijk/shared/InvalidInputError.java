package nl.samenwijk.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value is missing, too long, out of range, unknown or contradicts another.
 *
 * @param article what it goes against, such as {@code Awb 4:15}; null for what is not from a law
 */
public record InvalidInputError(
        Phrase message, List<String> path, @Nullable String article) implements UserError {

    public InvalidInputError(Phrase message, List<String> path) {
        this(message, path, null);
    }

    public static InvalidInputError at(Phrase message, String... path) {
        return new InvalidInputError(message, List.of(path));
    }

    @Override
    public Code code() {
        return Code.INVALID_INPUT;
    }
}
