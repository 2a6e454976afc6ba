package nl.samenwijk.letter;

/** How a letter goes to its addressee. */
public enum Channel {
    /** By post. */
    LETTER,
    /** Through the portal, with the addressee's consent for that kind of letter (Awb 2:8). */
    PORTAL
}
