package nl.samenwijk.term;

/** The kinds of step in the counting of a term. */
public enum TermStepCode {
    START,
    WEEKS,
    SUSPENDED,
    NOT_SUSPENDED,
    EXTENDED,
    INFORMED,
    POSTPONED,
    SHIFTED,
    NOT_SHIFTED
}
