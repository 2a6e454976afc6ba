package nl.samenwijk.shared;

import java.util.List;

/** This person may not do this, in any state. */
public record ForbiddenError(Phrase message, List<String> path) implements UserError {

    public static ForbiddenError of(Phrase message) {
        return new ForbiddenError(message, List.of());
    }

    public static ForbiddenError at(Phrase message, String field) {
        return new ForbiddenError(message, List.of(field));
    }

    @Override
    public Code code() {
        return Code.FORBIDDEN;
    }
}
