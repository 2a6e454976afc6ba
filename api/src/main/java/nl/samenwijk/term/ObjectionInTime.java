package nl.samenwijk.term;

/**
 * Whether an objection came in time.
 *
 * @param inTime also when it came before the decision was announced (Awb 6:10)
 * @param term the objection term as far as it counts for this objection, with the answer as its last step
 */
public record ObjectionInTime(boolean inTime, Term term) {}
