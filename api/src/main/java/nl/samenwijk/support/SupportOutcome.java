package nl.samenwijk.support;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.samenwijk.activity.Actor;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.letter.Channel;
import nl.samenwijk.letter.LetterRef;
import nl.samenwijk.mandate.Mandate;
import nl.samenwijk.mandate.MandateLine;
import nl.samenwijk.scheme.AdministrativeAuthority;
import nl.samenwijk.scheme.DecisionOutcome;
import nl.samenwijk.scheme.Ground;
import nl.samenwijk.scheme.Nature;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * The decision on a request: an order (besluit, Awb 1:3) or, for a factual act, its outcome. A proposal until somebody whose mandate covers it decides; not
 * public until it is announced (bekendmaking, Awb 3:41).
 *
 * @param ground as it stood in the scheme at receipt
 * @param alternative what else the initiator can do; null when there is nothing else
 * @param departsFromAdviceBecause why it departs from the advice that was given (Awb 3:50); null when it does not
 * @param proposedBy who wrote it; null when nobody did: it is granted by law (Awb 4:20b)
 * @param proposedFrom the state it was written in
 * @param mandate whose power it rests on; null for a proposal, and when it is granted by law
 * @param announceBy the day by which what is granted by law is announced (Awb 4:20c); null for any other
 * @param forObjection of a penalty: the objection that is decided late; null when it is the request
 * @param letter in which it was announced
 */
@RecordBuilder
public record SupportOutcome(
        NodeId id,
        @Nullable DecisionKind kind,
        DecisionOutcome outcome,
        String reasoning,
        Ground ground,
        @Nullable Long amount,
        List<ItemQuantity> quantities,
        List<Obligation> obligations,
        @Nullable String alternative,
        @Nullable String departsFromAdviceBecause,
        @Nullable Actor proposedBy,
        SupportStatus proposedFrom,
        @Nullable MandateLine mandate,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate announceBy,
        @Nullable NodeId forObjection,
        @Nullable Announcement announcement,
        @Nullable LetterRef letter) {

    public static final String TYPE = "D";

    /** A document of an earlier version has no kind: then its outcome says it. */
    public SupportOutcome {
        kind = kind == null ? DecisionKind.of(outcome) : kind;
    }

    /** How and when it was made known, and what follows from that. */
    public record Announcement(
            Channel channel, LocalDate on, @Nullable LocalDate objectionUntil, Phrase remedyClause) {}

    SupportOutcome decided(Actor by, Mandate mandate, AdministrativeAuthority body, LocalDate on) {
        return SupportOutcomeBuilder.builder(this)
                .mandate(MandateLine.of(by.displayName(), by.account(), body, mandate))
                .decidedOn(on)
                .build();
    }

    SupportOutcome announced(Announcement how) {
        return SupportOutcomeBuilder.builder(this).announcement(how).build();
    }

    SupportOutcome announcedIn(LetterRef written) {
        return SupportOutcomeBuilder.builder(this).letter(written).build();
    }

    SupportOutcome with(List<Obligation> changed) {
        return SupportOutcomeBuilder.builder(this)
                .obligations(List.copyOf(changed))
                .build();
    }

    boolean answersTheRequest() {
        return demandKind().answersTheRequest();
    }

    private DecisionKind demandKind() {
        return Objects.requireNonNull(kind);
    }

    /** Decided by somebody, or by law, and not made known yet. */
    boolean isToBeAnnounced() {
        return decidedOn != null && !isAnnounced();
    }

    /** Whether this person wrote, decided or agreed to it. */
    boolean isBy(Viewer viewer) {
        return viewer.isSignedIn() && isBy(viewer.id());
    }

    boolean isBy(NodeId account) {
        return (proposedBy != null && account.equals(proposedBy.account()))
                || (mandate != null && account.equals(mandate.account()));
    }

    boolean isAnnounced() {
        return announcement != null;
    }

    boolean isAnnouncedGrant() {
        return isAnnounced() && outcome.isGrant();
    }

    long granted() {
        return amount == null ? 0 : amount;
    }

    /** What an interested party can do (rechtsmiddelenclausule, Awb 3:45); a factual act has no objection, so other words stand there. */
    static Phrase remedyClause(Nature nature, AdministrativeAuthority body, @Nullable LocalDate until, String address) {
        return nature == Nature.ORDER && until != null
                ? Phrase.of("remedy.order", until, body, address)
                : Phrase.of("remedy.factualAct");
    }
}
