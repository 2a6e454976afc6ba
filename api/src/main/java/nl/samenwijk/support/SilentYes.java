package nl.samenwijk.support;

import static nl.samenwijk.shared.Lists.and;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.samenwijk.scheme.DecisionOutcome;
import nl.samenwijk.scheme.Ground;
import nl.samenwijk.scheme.SupportKind;
import nl.samenwijk.shared.LocalText;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.term.Terms;

/** What the law grants when nobody decided in time (van rechtswege verleend, Awb 4.1.3.3), under a scheme that has it. */
final class SilentYes {

    private static final Ground GROUND = new Ground(
            "BY_SILENCE",
            new LocalText(
                    "De gemeente besliste niet op tijd. Dan geldt het gevraagde volgens de wet als verleend.",
                    "The town did not decide in time. Then the law counts what was asked as granted."),
            "Awb 4:20b",
            Set.of(DecisionOutcome.GRANTED));

    private SilentYes() {}

    /** A decision that nobody took: it waits to be announced within two weeks (Awb 4:20c). */
    static SupportRequest granted(SupportRequest request, Instant now, Terms terms) {
        return SupportRequestBuilder.builder(request)
                .version(request.version() + 1)
                .status(SupportStatus.DECIDED)
                .statusSince(now)
                .proposal(null)
                .decisions(and(request.decisions(), decision(request, terms)))
                .build();
    }

    private static SupportOutcome decision(SupportRequest request, Terms terms) {
        LocalDate passed = request.dueOn().plusDays(1);
        return SupportOutcomeBuilder.builder()
                .id(NodeId.random(SupportOutcome.TYPE))
                .kind(DecisionKind.GRANT)
                .outcome(DecisionOutcome.GRANTED)
                .reasoning(GROUND.article())
                .ground(GROUND)
                .amount(request.kind() == SupportKind.FUNDING ? request.need().asked() : null)
                .quantities(List.of())
                .obligations(List.of())
                .proposedFrom(request.status())
                .decidedOn(passed)
                .announceBy(terms.grantedBySilence(request.dueOn()).lastDay())
                .build();
    }
}
