package nl.samenwijk.support;

import java.util.List;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.UserError;

/** A request to complete without a deadline does not suspend the term (ECLI:NL:RVS:2016:2527), so one is demanded. */
public record DeadlineRequiredError(List<String> path) implements UserError {

    static DeadlineRequiredError at(String field) {
        return new DeadlineRequiredError(List.of(field));
    }

    @Override
    public Phrase message() {
        return Phrase.of("error.deadlineRequired");
    }

    @Override
    public Code code() {
        return Code.DEADLINE_REQUIRED;
    }
}
