package nl.samenwijk.initiative.graphql;

import java.util.List;
import nl.samenwijk.initiative.SeenInitiative;
import nl.samenwijk.shared.Outcome;
import nl.samenwijk.shared.UserError;
import nl.samenwijk.shared.Warning;
import org.jspecify.annotations.Nullable;

/** What came of an act on an initiative. */
record InitiativePayload(@Nullable SeenInitiative initiative, List<UserError> errors, List<Warning> warnings) {

    static InitiativePayload of(Outcome<SeenInitiative> outcome) {
        return switch (outcome) {
            case Outcome.Done<SeenInitiative> done -> new InitiativePayload(done.value(), List.of(), done.warnings());
            case Outcome.Refused<SeenInitiative> refused -> new InitiativePayload(null, refused.errors(), List.of());
        };
    }
}
