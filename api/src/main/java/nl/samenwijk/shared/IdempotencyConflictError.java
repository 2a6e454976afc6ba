package nl.samenwijk.shared;

import java.util.List;

/** The same idempotency key came with another input. */
public record IdempotencyConflictError() implements UserError {

    @Override
    public Phrase message() {
        return Phrase.of("error.idempotencyConflict");
    }

    @Override
    public List<String> path() {
        return List.of("idempotencyKey");
    }

    @Override
    public Code code() {
        return Code.IDEMPOTENCY_CONFLICT;
    }
}
