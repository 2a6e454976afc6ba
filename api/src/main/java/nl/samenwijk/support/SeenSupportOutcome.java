package nl.samenwijk.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.samenwijk.letter.LetterRef;
import nl.samenwijk.mandate.MandateLine;
import nl.samenwijk.scheme.DecisionOutcome;
import nl.samenwijk.scheme.Ground;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.Phrase;
import org.jspecify.annotations.Nullable;

/** A decision as somebody may see it: the public reads what was announced, without the reasons. */
public record SeenSupportOutcome(
        @Nullable NodeId id,
        DecisionKind kind,
        DecisionOutcome outcome,
        @Nullable String reasoning,
        @Nullable Ground ground,
        @Nullable Long amount,
        @Nullable List<ItemQuantity> quantities,
        @Nullable List<SeenObligation> obligations,
        @Nullable String alternative,
        @Nullable String departsFromAdviceBecause,
        @Nullable MandateLine mandate,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate announcedOn,
        @Nullable LocalDate objectionUntil,
        @Nullable Phrase remedyClause,
        @Nullable LetterRef letter) {

    /** An obligation with the name of who must meet it. */
    public record SeenObligation(
            NodeId id,
            String text,
            LocalDate dueOn,
            String owner,
            @Nullable LocalDate metOn) {}

    static SeenSupportOutcome toParties(SupportOutcome decision, String initiator) {
        SupportOutcome.Announcement how = decision.announcement();
        return new SeenSupportOutcome(
                decision.id(),
                Objects.requireNonNull(decision.kind()),
                decision.outcome(),
                decision.reasoning(),
                decision.ground(),
                decision.amount(),
                decision.quantities(),
                decision.obligations().stream()
                        .map(obligation -> seen(obligation, initiator))
                        .toList(),
                decision.alternative(),
                decision.departsFromAdviceBecause(),
                decision.mandate(),
                decision.decidedOn(),
                how == null ? null : how.on(),
                how == null ? null : how.objectionUntil(),
                how == null ? null : how.remedyClause(),
                decision.letter());
    }

    static SeenSupportOutcome toThePublic(SupportOutcome decision) {
        SupportOutcome.Announcement how = decision.announcement();
        return new SeenSupportOutcome(
                null,
                Objects.requireNonNull(decision.kind()),
                decision.outcome(),
                null,
                null,
                decision.amount(),
                null,
                null,
                null,
                null,
                null,
                null,
                how == null ? null : how.on(),
                how == null ? null : how.objectionUntil(),
                how == null ? null : how.remedyClause(),
                null);
    }

    private static SeenObligation seen(Obligation obligation, String initiator) {
        Obligation.Owner owner = obligation.owner();
        return new SeenObligation(
                obligation.id(),
                obligation.text(),
                obligation.dueOn(),
                owner == null ? initiator : owner.displayName(),
                obligation.metOn());
    }
}
