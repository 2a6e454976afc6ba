package nl.samenwijk.term;

import org.jspecify.annotations.Nullable;

/** What happens to a term that ends on a day off (Algemene termijnenwet 1 and 4). */
enum Shift {
    RUNS_ON("Atw 1"),
    TERM_IS_LONG("Atw 4"),
    DAY_WAS_NAMED("Atw 4"),
    SCHEME_SAYS_NOT(null);

    private final @Nullable String article;

    Shift(@Nullable String article) {
        this.article = article;
    }

    @Nullable
    String article() {
        return article;
    }
}
