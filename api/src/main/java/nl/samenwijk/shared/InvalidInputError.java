package nl.samenwijk.shared;

import java.util.List;

/** A value is missing, too long, out of range, unknown or contradicts another. */
public record InvalidInputError(Phrase message, List<String> path) implements UserError {

    public static InvalidInputError at(Phrase message, String... path) {
        return new InvalidInputError(message, List.of(path));
    }

    @Override
    public Code code() {
        return Code.INVALID_INPUT;
    }
}
