package nl.samenwijk.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.util.InvalidUrlException;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where a browser goes after a sign-in: an address of this server and of no other, whatever somebody wrote in a link.
 *
 * @param path begins with one slash, and holds only what an address line holds
 */
record Landing(String path) {

    static final Landing HOME = new Landing("/");

    /** How a sign-in ended, for the client to put into words. */
    enum Ended {
        FAILED,
        AWAY;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static final String PARAMETER = "sign-in";

    /** A browser reads a backslash as a slash, and leaves out what cannot be seen. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    private static final int LONGEST = 2000;

    static Landing of(String asked) {
        if (asked.length() > LONGEST || !LOCAL.matcher(asked).matches()) {
            return HOME;
        }
        try {
            return new Landing(UriComponentsBuilder.fromUriString(asked)
                    .replaceQueryParam(PARAMETER)
                    .build()
                    .toUriString());
        } catch (InvalidUrlException e) {
            return HOME;
        }
    }

    /** The same place, told that no sign-in came of it. */
    String after(Ended ended) {
        return UriComponentsBuilder.fromUriString(path)
                .replaceQueryParam(PARAMETER, ended.word())
                .build()
                .toUriString();
    }

    /** Where a browser signs in to come to this place. */
    String door() {
        return "/sign-in?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /** How the sign-in ended from which this request comes; empty when it comes from none. */
    static Optional<Ended> ended(HttpServletRequest request) {
        String word = request.getParameter(PARAMETER);
        return Arrays.stream(Ended.values())
                .filter(ended -> ended.word().equals(word))
                .findFirst();
    }
}
