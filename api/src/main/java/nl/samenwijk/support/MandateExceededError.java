package nl.samenwijk.support;

import java.util.List;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.UserError;
import org.jspecify.annotations.Nullable;

/** No mandate (Awb 10:1) covers this decision. */
public record MandateExceededError(@Nullable Long cap, List<String> path) implements UserError {

    @Override
    public Phrase message() {
        return Phrase.of("error.mandateExceeded");
    }

    @Override
    public Code code() {
        return Code.MANDATE_EXCEEDED;
    }
}
