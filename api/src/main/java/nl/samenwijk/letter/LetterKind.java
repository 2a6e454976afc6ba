package nl.samenwijk.letter;

/** What a letter is about. */
public enum LetterKind {
    /** Acknowledgement of receipt (ontvangstbevestiging, Awb 4:3a). */
    ACKNOWLEDGEMENT,
    /** Request to complete (verzoek om aanvulling, Awb 4:5). */
    COMPLETION_REQUEST,
    /** That the decision comes later (verlenging, Awb 4:14). */
    EXTENSION,
    DECISION,
    /** Decision on an objection (beslissing op bezwaar, Awb 7:12). */
    DECISION_ON_OBJECTION,
    /** Decision on a penalty (dwangsombeschikking, Awb 4:18). */
    PENALTY_DECISION,
    /** That the term stands still (opschorting, Awb 4:15). */
    SUSPENSION,
    /** That another authority has the request now (doorzendbericht, Awb 2:3). */
    FORWARDING,
    /** What an objection lacks (herstel verzuim, Awb 6:6). */
    OBJECTION_QUESTION,
    /** That an objection was received (ontvangstbevestiging, Awb 6:14). */
    OBJECTION_ACKNOWLEDGEMENT
}
