package nl.samenwijk.identity;

/** How strong a sign-in was (betrouwbaarheidsniveau, eIDAS), lowest first. */
public enum Assurance {
    LOW,
    SUBSTANTIAL,
    HIGH;

    public boolean isAtLeast(Assurance needed) {
        return compareTo(needed) >= 0;
    }
}
