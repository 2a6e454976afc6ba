package nl.samenwijk.support.graphql;

import java.util.List;
import nl.samenwijk.shared.Outcome;
import nl.samenwijk.shared.UserError;
import nl.samenwijk.shared.Warning;
import nl.samenwijk.support.SeenSupportRequest;
import org.jspecify.annotations.Nullable;

/** What came of an act on a request. */
record SupportPayload(@Nullable SeenSupportRequest supportRequest, List<UserError> errors, List<Warning> warnings) {

    static SupportPayload of(Outcome<SeenSupportRequest> outcome) {
        return switch (outcome) {
            case Outcome.Done<SeenSupportRequest> done -> new SupportPayload(done.value(), List.of(), done.warnings());
            case Outcome.Refused<SeenSupportRequest> refused -> new SupportPayload(null, refused.errors(), List.of());
        };
    }
}
