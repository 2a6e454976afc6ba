package nl.samenwijk.complaint.graphql;

import java.util.List;
import nl.samenwijk.complaint.SeenComplaint;
import nl.samenwijk.shared.Outcome;
import nl.samenwijk.shared.UserError;
import nl.samenwijk.shared.Warning;
import org.jspecify.annotations.Nullable;

/** What came of an act on a complaint. */
record ComplaintPayload(@Nullable SeenComplaint complaint, List<UserError> errors, List<Warning> warnings) {

    static ComplaintPayload of(Outcome<SeenComplaint> outcome) {
        return switch (outcome) {
            case Outcome.Done<SeenComplaint> done -> new ComplaintPayload(done.value(), List.of(), done.warnings());
            case Outcome.Refused<SeenComplaint> refused -> new ComplaintPayload(null, refused.errors(), List.of());
        };
    }
}
