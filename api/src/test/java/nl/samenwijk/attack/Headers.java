package nl.samenwijk.attack;

import static org.assertj.core.api.Assertions.assertThat;

/** What every answer tells a browser. */
final class Headers {

    private static final String POLICY = "content-security-policy";

    private static final String CSRF = "XSRF-TOKEN=";

    private Headers() {}

    /** Of an answer that is data: nothing to load, nothing to keep. */
    static void areThoseOfTheApi(Wire.Reply reply) {
        areThere(reply);
        assertThat(reply.headers().get(POLICY))
                .isEqualTo("default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        assertThat(reply.headers().get("cache-control")).contains("no-store");
    }

    /** Of every answer, also a page. */
    static void areThere(Wire.Reply reply) {
        assertThat(reply.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("x-frame-options", "DENY")
                .containsEntry("referrer-policy", "no-referrer")
                .containsEntry("cross-origin-opener-policy", "same-origin")
                .doesNotContainKeys("server", "x-powered-by", "access-control-allow-origin");
        assertThat(reply.headers().getOrDefault("set-cookie", CSRF))
                .as("a session is only for who signs in")
                .startsWith(CSRF);
        assertThat(reply.headers().get(POLICY))
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe", "http:");
    }
}
