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
    NOT_SHIFTED,
    DEADLINE,
    BY_POST,
    IN_TIME,
    PREMATURE,
    TOO_LATE,
    BY_SILENCE,
    IN_FORCE,
    NO_PENALTY,
    PENALTY_STARTS,
    PENALTY_DAYS,
    PENALTY_MOST,
    PENALTY_STOPS
}
