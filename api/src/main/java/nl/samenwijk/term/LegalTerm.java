package nl.samenwijk.term;

/** The terms that the law itself sets for every town; how long each lasts, and by which article, is data: {@link LegalTerms}. */
enum LegalTerm {
    DECISION,
    NOT_PROCESSED,
    SILENCE_IN_FORCE,
    SILENCE_ANNOUNCED,
    OBJECTION,
    OBJECTION_BY_POST,
    OBJECTION_GROUNDS,
    ON_OBJECTION,
    ON_OBJECTION_COMMITTEE,
    ON_OBJECTION_POSTPONED,
    APPEAL,
    NOTICE_OF_DEFAULT,
    PENALTY_DECISION,
    COMPLAINT,
    COMPLAINT_POSTPONED,
    PAYMENT,
    OMBUDSMAN
}
