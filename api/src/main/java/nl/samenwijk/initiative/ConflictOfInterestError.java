package nl.samenwijk.initiative;

import java.util.List;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.UserError;

/** The person has an own interest in the initiative and takes no part in decisions about it (Awb 2:4). */
public record ConflictOfInterestError(Phrase message) implements UserError {

    public ConflictOfInterestError() {
        this(Phrase.of("error.conflictOfInterest"));
    }

    @Override
    public Code code() {
        return Code.CONFLICT_OF_INTEREST;
    }

    @Override
    public List<String> path() {
        return List.of();
    }
}
