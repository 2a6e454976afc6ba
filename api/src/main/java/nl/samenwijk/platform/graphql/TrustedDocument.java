package nl.samenwijk.platform.graphql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document that a client was built with.
 *
 * @param manifest the file that holds it
 */
record TrustedDocument(String manifest, String text) {

    /** Fragments may stand in front of the operation, on the same line. */
    private static final Pattern OPERATION =
            Pattern.compile("(?:^|[\\s}])(query|mutation|subscription)\\s+(\\w+)\\s*[({@]");

    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As people call it: by its file and its operation. */
    String name() {
        Matcher operation = OPERATION.matcher(text);
        return manifest + ", " + (operation.find() ? operation.group(2) : "an operation without a name");
    }

    boolean isMutation() {
        return OPERATION
                .matcher(text)
                .results()
                .anyMatch(found -> found.group(1).equals("mutation"));
    }
}
