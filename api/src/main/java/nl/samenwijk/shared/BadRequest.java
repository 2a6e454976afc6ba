package nl.samenwijk.shared;

import java.util.List;

/** A mistake in a query, or in who asks it: answered as a top-level error with its code, never as an internal error. */
public class BadRequest extends RuntimeException {

    private final Code code;
    private final transient Phrase phrase;
    private final transient List<String> path;

    public BadRequest(Code code, Phrase phrase, String... path) {
        super(code + " " + phrase.key());
        this.code = code;
        this.phrase = phrase;
        this.path = List.of(path);
    }

    public Code code() {
        return code;
    }

    public Phrase phrase() {
        return phrase;
    }

    public List<String> path() {
        return path;
    }

    /** Values of {@code extensions.code}. */
    public enum Code {
        INVALID_INPUT,
        INVALID_DOCUMENT,
        INVALID_CURSOR,
        INVALID_PAGE_SIZE,
        UNAUTHENTICATED,
        FORBIDDEN,
        QUERY_TOO_DEEP,
        QUERY_TOO_COMPLEX,
        TRUSTED_DOCUMENT_REQUIRED,
        PERSISTED_DOCUMENT_NOT_FOUND,
        REQUEST_TOO_LARGE,
        INVALID_REQUEST,
        NOT_FOUND,
        TIMEOUT,
        UNAVAILABLE,
        INTERNAL_ERROR
    }
}
