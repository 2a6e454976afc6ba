package nl.samenwijk.initiative;

import org.jspecify.annotations.Nullable;

/** What was said with the last change of state that needed words. */
public record Closing(
        @Nullable String reason,
        @Nullable String alternative,
        @Nullable String ground,
        @Nullable String outcome) {

    static final Closing NOTHING = new Closing(null, null, null, null);

    static Closing because(String reason) {
        return new Closing(reason, null, null, null);
    }
}
