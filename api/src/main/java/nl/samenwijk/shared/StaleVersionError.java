package nl.samenwijk.shared;

import java.util.List;

/** The thing was changed since the client read it. */
public record StaleVersionError(long currentVersion) implements UserError {

    @Override
    public Phrase message() {
        return Phrase.of("error.staleVersion");
    }

    @Override
    public List<String> path() {
        return List.of("expectedVersion");
    }

    @Override
    public Code code() {
        return Code.STALE_VERSION;
    }
}
