package nl.samenwijk.platform.web;

/** What a browser may load for an answer of this server. Nothing ever comes from another host, and nothing here is shown inside a page of somebody else. */
public final class PagePolicy {

    public static final String HEADER = "Content-Security-Policy";

    static final String NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** For a page of this server with script and style files of its own. */
    public static final String OWN_FILES =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self' data:;"
                    + " connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** For the web client: its own files, and no text that a script turns into markup or script. */
    static final String CLIENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self';"
                    + " manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
                    + " require-trusted-types-for 'script'; trusted-types 'none'";

    /** For a page whose form leads, after a sign-in, to a program on the visitor's own machine. */
    public static final String SIGN_IN =
            "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'self' http://127.0.0.1:* http://localhost:*;"
                    + " frame-ancestors 'none'";

    private PagePolicy() {}

    /** For a page that holds its own style, known by the Base64 of its SHA-256, and loads nothing at all. */
    public static String onlyStyle(String sha256) {
        return NOTHING + "; style-src 'sha256-" + sha256 + "'";
    }
}
