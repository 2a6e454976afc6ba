package nl.samenwijk.authorisation;

/** What happens when somebody reads or does something. */
enum Cell {
    SEES("sees it"),
    OTHER("sees another word in its place: of a facilitator the department, not the name"),
    HIDDEN("null or an empty list"),
    NOT_FOUND("as if the thing did not exist"),
    DOES("it is done"),
    FORBIDDEN("refused; nothing changed"),
    FOUR_EYES("refused to who proposed it: another person must agree; nothing changed"),
    UNAUTHENTICATED("sign in first; nothing changed");

    private final String meaning;

    Cell(String meaning) {
        this.meaning = meaning;
    }

    String meaning() {
        return meaning;
    }
}
