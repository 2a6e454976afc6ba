package nl.samenwijk.term;

import org.jspecify.annotations.Nullable;

/**
 * How long the town may take to decide, as a scheme says it.
 *
 * @param article what the term rests on; null for a service term
 * @param byRegulation a regulation sets the term, so that an extension only informs (Awb 4:14(1)), unless the scheme has its own postponement
 * @param shifted whether the term runs on when it ends on a day off; null: unless it is over 12 weeks (Algemene termijnenwet 4). A by-law may say
 *     otherwise (Gemeentewet 145)
 * @param postponement the scheme's own postponement; null when it has none
 * @param service a term that the town promises for a factual act; it rests on no article
 */
public record TermRule(
        int weeks,
        @Nullable String article,
        boolean byRegulation,
        @Nullable Boolean shifted,
        @Nullable Postponement postponement,
        boolean service) {

    private static final int LONGEST_SHIFTED = 12;

    public TermRule {
        if (weeks < 1) {
            throw new IllegalArgumentException("A term has at least one week, not " + weeks);
        }
    }

    /** A scheme's own right to decide later: at most so many weeks, by which article. */
    public record Postponement(int weeks, String article) {}

    /** The term of the law, where no regulation sets one: eight weeks (Awb 4:13). */
    public static TermRule general() {
        return new TermRule(8, "Awb 4:13", false, null, null, false);
    }

    /** What the town promises for a factual act. */
    public static TermRule service(int weeks) {
        return new TermRule(weeks, null, false, null, null, true);
    }

    Shift shift() {
        if (shifted == null) {
            return weeks > LONGEST_SHIFTED ? Shift.TERM_IS_LONG : Shift.RUNS_ON;
        }
        return shifted ? Shift.RUNS_ON : Shift.SCHEME_SAYS_NOT;
    }
}
