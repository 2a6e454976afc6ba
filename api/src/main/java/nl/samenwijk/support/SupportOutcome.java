package nl.samenwijk.support;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import nl.samenwijk.activity.Actor;
import nl.samenwijk.letter.LetterRef;
import nl.samenwijk.mandate.Mandate;
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
 * @param proposedBy who wrote it
 * @param proposedFrom the state it was written in
 * @param mandate whose power it rests on; null for a proposal
 * @param letter in which it was announced
 */
@RecordBuilder
public record SupportOutcome(
        NodeId id,
        DecisionOutcome outcome,
        String reasoning,
        Ground ground,
        @Nullable Long amount,
        List<ItemQuantity> quantities,
        List<Obligation> obligations,
        @Nullable String alternative,
        Actor proposedBy,
        SupportStatus proposedFrom,
        @Nullable MandateLine mandate,
        @Nullable LocalDate decidedOn,
        @Nullable Announcement announcement,
        @Nullable LetterRef letter) {

    public static final String TYPE = "D";

    /** In whose name, by whom and up to how much was decided. */
    public record MandateLine(
            String holder,
            NodeId account,
            AdministrativeAuthority body,
            @Nullable Long cap) {}

    /** How and when it was made known, and what follows from that. */
    public record Announcement(
            Channel channel, LocalDate on, @Nullable LocalDate objectionUntil, Phrase remedyClause) {}

    /** The ways to make a decision known. */
    public enum Channel {
        LETTER,
        PORTAL
    }

    SupportOutcome decided(Actor by, Mandate mandate, AdministrativeAuthority body, LocalDate on) {
        return SupportOutcomeBuilder.builder(this)
                .mandate(new MandateLine(by.displayName(), by.account(), body, mandate.cap()))
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
