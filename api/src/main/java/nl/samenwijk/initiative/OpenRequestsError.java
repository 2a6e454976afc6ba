package nl.samenwijk.initiative;

import java.util.List;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.UserError;

/** The initiative cannot be completed while requests are open. */
public record OpenRequestsError(List<String> references) implements UserError {

    @Override
    public Phrase message() {
        return Phrase.of("error.openRequests", String.join(", ", references));
    }

    @Override
    public Code code() {
        return Code.OPEN_REQUESTS;
    }

    @Override
    public List<String> path() {
        return List.of();
    }
}
