package nl.samenwijk.scheme;

import nl.samenwijk.shared.LocalText;

/** What the town looks at when it judges a request, and where that stands. */
public record Criterion(LocalText text, String article) {

    public Criterion {
        Rule.must(text != null && article != null, "a criterion must have a text in nl and in en, and an article");
    }
}
