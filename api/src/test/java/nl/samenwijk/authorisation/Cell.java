package nl.samenwijk.authorisation;

/** What happens when somebody reads or does something. */
enum Cell {
    SEES("sees it"),
    OTHER("sees another word in its place: of a facilitator the department, not the name"),
    HIDDEN("null or an empty list"),
    NOT_FOUND("as if the thing did not exist"),
    DOES("it is done"),
    FORBIDDEN("refused; nothing changed"),
    FOUR_EYES("refused to who had a part in it: another person must agree or decide; nothing changed"),
    CONFLICT_OF_INTEREST("refused to who has an interest of their own (Awb 2:4); nothing changed"),
    NOT_ALLOWED_NOW("refused: nothing of theirs waits for it now; nothing changed"),
    UNAUTHENTICATED("sign in first; nothing changed");

    private final String meaning;

    Cell(String meaning) {
        this.meaning = meaning;
    }

    String meaning() {
        return meaning;
    }
}
