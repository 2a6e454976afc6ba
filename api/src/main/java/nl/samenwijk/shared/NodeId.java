package nl.samenwijk.shared;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * The id of anything that has one: what type of thing, and a random key that says nothing of time or order. Clients see it as one opaque word.
 */
public record NodeId(String type, String key) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final int LONGEST = 200;

    public static NodeId random(String type) {
        byte[] bytes = new byte[15];
        RANDOM.nextBytes(bytes);
        return new NodeId(type, ENCODER.encodeToString(bytes));
    }

    /** The word that clients see. */
    public String opaque() {
        return ENCODER.encodeToString(toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Reads the word that a client gave; empty when it never was an id of ours. */
    public static Optional<NodeId> fromOpaque(String word) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return parse(new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** As {@link #fromOpaque}, and empty too when it is the id of another type of thing. */
    public static Optional<NodeId> fromOpaque(String word, String type) {
        return fromOpaque(word).filter(id -> id.type().equals(type));
    }

    /** Reads what {@link #toString} wrote. */
    public static Optional<NodeId> parse(String text) {
        int colon = text.indexOf(':');
        return colon < 1 || colon == text.length() - 1
                ? Optional.empty()
                : Optional.of(new NodeId(text.substring(0, colon), text.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return type + ":" + key;
    }
}
