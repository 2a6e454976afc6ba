package nl.samenwijk.shared;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A place in a list: the order value of an item and its id. It is decoded into exactly these two and never into anything that could be part of a query,
 * so a forged cursor can at most name another place.
 */
public record Cursor(String list, String order, String id) {

    private static final String VERSION = "1";
    private static final String SEPARATOR = "\n";
    private static final int LONGEST = 400;

    public String opaque() {
        String text = String.join(SEPARATOR, VERSION, list, order, id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static Cursor parse(String list, String word) {
        String[] parts = decode(word).split(SEPARATOR, -1);
        if (parts.length != 4 || !parts[0].equals(VERSION) || !parts[1].equals(list)) {
            throw invalid();
        }
        return new Cursor(list, parts[2], parts[3]);
    }

    private static String decode(String word) {
        if (word.length() > LONGEST) {
            throw invalid();
        }
        try {
            return new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    /** The order value of a list that is ordered by a number. */
    public long number() {
        try {
            return Long.parseLong(order);
        } catch (NumberFormatException e) {
            throw invalid();
        }
    }

    public static BadRequest invalid() {
        return new BadRequest(BadRequest.Code.INVALID_CURSOR, Phrase.of("error.cursor"), "after");
    }
}
