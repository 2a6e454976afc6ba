package nl.samenwijk.term;

import org.jspecify.annotations.Nullable;

/** What happens to a term that ends on a day off (Algemene termijnenwet 1 and 4). */
enum Shift {
    RUNS_ON("Atw 1"),
    TERM_IS_LONG("Atw 4"),
    DAY_WAS_NAMED("Atw 4"),
    SCHEME_SAYS_NOT(null),
    TOWN_READS_NOT(null);

    private static final int LONGEST_IN_WEEKS = 12;
    private static final int LONGEST_IN_DAYS = 90;

    private final @Nullable String article;

    Shift(@Nullable String article) {
        this.article = article;
    }

    /** Of a term of so many weeks, when nothing else is said. */
    static Shift ofWeeks(int weeks) {
        return weeks > LONGEST_IN_WEEKS ? TERM_IS_LONG : RUNS_ON;
    }

    static Shift ofDays(int days) {
        return days > LONGEST_IN_DAYS ? TERM_IS_LONG : RUNS_ON;
    }

    @Nullable
    String article() {
        return article;
    }
}
