package nl.samenwijk.support;

import java.util.List;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.UserError;

/** A second approval must come from another person than the proposal. */
public record FourEyesError() implements UserError {

    @Override
    public Phrase message() {
        return Phrase.of("error.fourEyes");
    }

    @Override
    public Code code() {
        return Code.FOUR_EYES;
    }

    @Override
    public List<String> path() {
        return List.of();
    }
}
