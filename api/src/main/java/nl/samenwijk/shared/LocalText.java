package nl.samenwijk.shared;

import org.jspecify.annotations.Nullable;

/** A text of the town itself, in both languages. */
public record LocalText(String nl, String en) {

    public LocalText {
        demand(nl, "nl");
        demand(en, "en");
    }

    // A file of the municipality is read into this type, and can leave a language out.
    private static void demand(@Nullable String text, String language) {
        if (text == null) {
            throw new IllegalArgumentException(
                    "a text of the town must be there in nl and in en; missing: " + language);
        }
    }

    public String in(Language language) {
        return language == Language.EN ? en : nl;
    }
}
