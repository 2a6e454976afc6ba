package nl.samenwijk.support;

import java.util.List;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.UserError;

/** Another person must do it: who proposed does not confirm, who decided does not decide on the objection (Awb 10:3). */
public record FourEyesError(Phrase message) implements UserError {

    static FourEyesError ofProposal() {
        return new FourEyesError(Phrase.of("error.fourEyes"));
    }

    static FourEyesError ofObjection() {
        return new FourEyesError(Phrase.of("error.fourEyes.objection"));
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
