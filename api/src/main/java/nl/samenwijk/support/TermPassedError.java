package nl.samenwijk.support;

import java.time.LocalDate;
import java.util.List;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.UserError;

/** A legal term has passed, so the act comes too late. */
public record TermPassedError(Phrase message, List<String> path, LocalDate dueOn) implements UserError {

    @Override
    public Code code() {
        return Code.TERM_PASSED;
    }
}
