package nl.samenwijk.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mistake in a query, or in who asks it: answered as a top-level error with its code, never as an internal error. */
public class BadRequest extends RuntimeException {

    private final Code code;
    private final transient Phrase phrase;
    private final transient List<String> path;
    private final @Nullable String article;

    public BadRequest(Code code, Phrase phrase, String... path) {
        this(code, phrase, List.of(path), null);
    }

    private BadRequest(Code code, Phrase phrase, List<String> path, @Nullable String article) {
        super(code + " " + phrase.key());
        this.code = code;
        this.phrase = phrase;
        this.path = path;
        this.article = article;
    }

    /** A query has no list of errors in its answer: this one is said. */
    public static BadRequest of(UserError error) {
        String article = error instanceof InvalidInputError invalid ? invalid.article() : null;
        return new BadRequest(Code.INVALID_INPUT, error.message(), error.path(), article);
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

    /** What it goes against, such as {@code Awb 4:15}; null for what is not from a law. */
    public @Nullable String article() {
        return article;
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
