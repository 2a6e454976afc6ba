package nl.samenwijk.shared;

import java.util.List;

/** There is no such thing, or the person may not know of it. */
public record NotFoundError(Phrase message, List<String> path) implements UserError {

    public static NotFoundError at(String field) {
        return new NotFoundError(Phrase.of("error.notFound"), List.of(field));
    }

    @Override
    public Code code() {
        return Code.NOT_FOUND;
    }
}
