package nl.samenwijk.shared;

import java.util.List;

/** The act does not fit the state in which the thing now is; what fits stands beside it. */
public record NotAllowedNowError(Phrase message, List<String> path, List<String> allowedActions) implements UserError {

    @Override
    public Code code() {
        return Code.NOT_ALLOWED_NOW;
    }
}
