package nl.samenwijk.shared;

import java.util.List;

/** Why an act was refused, as data: the same names as in the SDL, so that GraphQL needs no mapping. */
public interface UserError {

    Phrase message();

    Code code();

    List<String> path();

    /** The reasons, for programs. */
    enum Code {
        INVALID_INPUT,
        NOT_FOUND,
        FORBIDDEN,
        NOT_ALLOWED_NOW,
        STALE_VERSION,
        IDEMPOTENCY_CONFLICT,
        MANDATE_EXCEEDED,
        CONFLICT_OF_INTEREST,
        FOUR_EYES,
        ASSURANCE_TOO_LOW,
        DEADLINE_REQUIRED,
        TERM_PASSED,
        OPEN_REQUESTS,
        PERSONAL_DATA
    }
}
