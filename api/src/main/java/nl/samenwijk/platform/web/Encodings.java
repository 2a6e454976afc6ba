package nl.samenwijk.platform.web;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code Accept-Encoding} (RFC 9110, 12.5.3). */
final class Encodings {

    private static final Pattern REFUSED = Pattern.compile("q=0(\\.0*)?");

    private Encodings() {}

    /** Whether this form is named, and not with a preference of nothing. */
    static boolean takes(@Nullable String accepted, String form) {
        return accepted != null
                && Arrays.stream(accepted.replace(" ", "").split(","))
                        .map(one -> one.split(";", 2))
                        .anyMatch(one -> one[0].equalsIgnoreCase(form)
                                && (one.length == 1 || !REFUSED.matcher(one[1]).matches()));
    }
}
