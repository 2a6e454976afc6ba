package nl.samenwijk.support.graphql;

import java.util.List;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.shared.Outcome;
import nl.samenwijk.shared.UserError;
import nl.samenwijk.shared.Warning;
import nl.samenwijk.support.Decisions;
import nl.samenwijk.support.PreviewLetter;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** A letter before it is sent. It changes nothing, and is asked for as what would. */
@Controller
class PreviewMutations {

    private final Decisions decisions;

    PreviewMutations(Decisions decisions) {
        this.decisions = decisions;
    }

    record Payload(@Nullable String html, List<UserError> errors, List<Warning> warnings) {}

    @MutationMapping
    Payload previewLetter(@Argument PreviewLetter input, Viewer viewer) {
        return switch (decisions.preview(input, viewer)) {
            case Outcome.Done<String> done -> new Payload(done.value(), List.of(), done.warnings());
            case Outcome.Refused<String> refused -> new Payload(null, refused.errors(), List.of());
        };
    }
}
