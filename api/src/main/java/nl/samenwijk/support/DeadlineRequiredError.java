package nl.samenwijk.support;

import java.util.List;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.UserError;

/** A request to complete without a deadline does not suspend the term (ECLI:NL:RVS:2016:2527), so one is demanded. */
public record DeadlineRequiredError() implements UserError {

    @Override
    public Phrase message() {
        return Phrase.of("error.deadlineRequired");
    }

    @Override
    public Code code() {
        return Code.DEADLINE_REQUIRED;
    }

    @Override
    public List<String> path() {
        return List.of("deadline");
    }
}
