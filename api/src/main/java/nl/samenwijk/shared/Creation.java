package nl.samenwijk.shared;

/**
 * By which call something came to be, so that a retry finds it instead of making it twice.
 *
 * @param key caller, mutation and idempotency key
 * @param fingerprint of the input, so that another input under the same key is noticed
 */
public record Creation(String key, String fingerprint) {

    public static Creation of(NodeId caller, String mutation, Object idempotencyKey, Record input) {
        return new Creation(caller.key() + "/" + mutation + "/" + idempotencyKey, Fingerprint.of(input));
    }

    /** What this call gets when an earlier one had its key: what that made, as it is now; with another input it is refused. */
    public <T> Outcome<T> again(Creation earlier, T made) {
        return earlier.fingerprint.equals(fingerprint)
                ? Outcome.done(made)
                : Outcome.refused(new IdempotencyConflictError());
    }
}
