package nl.samenwijk.term;

/** Why a term stands still: the term to decide (Awb 4:15) or, for the last kind, the one to decide on an objection (Awb 7:10). */
public enum SuspensionKind {
    COMPLETION("Awb 4:15(1)(a)"),
    CONSENT("Awb 4:15(2)(a)"),
    APPLICANT_DELAY("Awb 4:15(2)(b)"),
    FOREIGN_INFORMATION("Awb 4:15(1)(b)"),
    FORCE_MAJEURE("Awb 4:15(2)(c)"),
    MISSING_GROUNDS("Awb 7:10(2)");

    private final String article;

    SuspensionKind(String article) {
        this.article = article;
    }

    public String article() {
        return article;
    }
}
