package nl.samenwijk.letter.graphql;

import java.time.LocalDate;
import java.util.List;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.letter.LetterKind;
import nl.samenwijk.letter.PaperLetter;
import nl.samenwijk.letter.PaperLetters;
import nl.samenwijk.letter.PortalConsents;
import nl.samenwijk.shared.Outcome;
import nl.samenwijk.shared.UserError;
import nl.samenwijk.shared.Warning;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** One mutation, one act. */
@Controller
class LetterMutations {

    private final PaperLetters paper;
    private final PortalConsents consents;

    LetterMutations(PaperLetters paper, PortalConsents consents) {
        this.paper = paper;
        this.consents = consents;
    }

    record Posting(List<String> letters, @Nullable LocalDate postedOn) {}

    record Consent(List<LetterKind> kinds, @Nullable String organisationId) {}

    record PostingPayload(@Nullable List<PaperLetter> paperLetters, List<UserError> errors, List<Warning> warnings) {}

    record ConsentPayload(@Nullable List<LetterKind> portalConsent, List<UserError> errors, List<Warning> warnings) {}

    @MutationMapping
    PostingPayload recordPosting(@Argument Posting input, Viewer viewer) {
        return switch (paper.post(input.letters(), input.postedOn(), viewer)) {
            case Outcome.Done<List<PaperLetter>> done -> new PostingPayload(done.value(), List.of(), done.warnings());
            case Outcome.Refused<List<PaperLetter>> refused -> new PostingPayload(null, refused.errors(), List.of());
        };
    }

    @MutationMapping
    ConsentPayload consentToPortal(@Argument Consent input, Viewer viewer) {
        return switch (consents.consent(input.kinds(), input.organisationId(), viewer)) {
            case Outcome.Done<List<LetterKind>> done -> new ConsentPayload(done.value(), List.of(), done.warnings());
            case Outcome.Refused<List<LetterKind>> refused -> new ConsentPayload(null, refused.errors(), List.of());
        };
    }
}
