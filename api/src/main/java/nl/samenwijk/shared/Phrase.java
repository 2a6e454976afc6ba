package nl.samenwijk.shared;

import java.util.List;

/**
 * A sentence that is said later, in the reader's language: a key of {@code messages_*.properties} and what fills it in. Arguments are strings, numbers,
 * dates, {@link Euros}, enum constants (said by their own key), {@link LocalText} or phrases.
 */
public record Phrase(String key, List<Object> arguments) {

    private static final String VERBATIM = "";

    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, List.of(arguments));
    }

    /** A person's own words, or a name: the same in every language. */
    public static Phrase verbatim(String words) {
        return new Phrase(VERBATIM, List.of(words));
    }

    boolean isVerbatim() {
        return key.equals(VERBATIM);
    }
}
