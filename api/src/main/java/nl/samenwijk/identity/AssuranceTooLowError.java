package nl.samenwijk.identity;

import java.util.List;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.UserError;

/** The sign-in was not strong enough for this act. */
public record AssuranceTooLowError(Assurance required, List<String> path) implements UserError {

    @Override
    public Phrase message() {
        return Phrase.of("error.assuranceTooLow", required);
    }

    @Override
    public Code code() {
        return Code.ASSURANCE_TOO_LOW;
    }
}
