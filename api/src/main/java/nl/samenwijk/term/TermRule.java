package nl.samenwijk.term;

import org.jspecify.annotations.Nullable;

/**
 * How long the town may take to decide, as a scheme says it, and what follows from it.
 *
 * @param article what the term rests on; null for a service term
 * @param byRegulation a regulation sets the term, so that an extension only informs (Awb 4:14(1)), unless the scheme has its own postponement
 * @param shifted whether the term runs on when it ends on a day off; null: unless it is over 12 weeks (Algemene termijnenwet 4). A by-law may say
 *     otherwise (Gemeentewet 145)
 * @param postponement the scheme's own postponement; null when it has none
 * @param service a term that the town promises for a factual act; it rests on no article
 * @param grantedBySilence whether what was asked is granted by law when the term passes undecided (lex silencio positivo, Awb 4.1.3.3); null: no
 * @param payment the scheme's own weeks in which is paid; null: those of the law (Awb 4:87)
 */
public record TermRule(
        int weeks,
        @Nullable String article,
        boolean byRegulation,
        @Nullable Boolean shifted,
        @Nullable Postponement postponement,
        boolean service,
        @Nullable Boolean grantedBySilence,
        @Nullable Payment payment) {

    public TermRule {
        if (weeks < 1) {
            throw new IllegalArgumentException("A term has at least one week, not " + weeks);
        }
    }

    /** A scheme's own right to decide later: at most so many weeks, by which article. */
    public record Postponement(int weeks, String article) {}

    /** In how many weeks after the announcement is paid, by which article. */
    public record Payment(int weeks, String article) {}

    /** What the town promises for a factual act. */
    public static TermRule service(int weeks) {
        return TermRule.of(weeks, null, false, null, null, true);
    }

    /** A term without silent yes, paid as the law says. */
    public static TermRule of(
            int weeks,
            @Nullable String article,
            boolean byRegulation,
            @Nullable Boolean shifted,
            @Nullable Postponement postponement,
            boolean service) {
        return new TermRule(weeks, article, byRegulation, shifted, postponement, service, null, null);
    }

    /** Whether a term that passes undecided grants what was asked; then no penalty is due for deciding late (Awb 4:20a(2)). */
    public boolean isGrantedBySilence() {
        return Boolean.TRUE.equals(grantedBySilence);
    }

    Shift shift() {
        if (shifted == null) {
            return Shift.ofWeeks(weeks);
        }
        return shifted ? Shift.RUNS_ON : Shift.SCHEME_SAYS_NOT;
    }
}
