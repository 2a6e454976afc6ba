package nl.samenwijk.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import nl.samenwijk.activity.WaitingParty;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.TownClock;
import org.jspecify.annotations.Nullable;

/**
 * What must be done in return for a grant (verplichting, Awb 4:37-4:39). The grant is firm at once; nothing lapses by itself.
 *
 * @param owner the account of who must do it; null for the initiator, whoever acts for it
 */
public record Obligation(
        NodeId id,
        String text,
        LocalDate dueOn,
        @Nullable Owner owner,
        @Nullable Instant metAt,
        @Nullable String remark) {

    public static final String TYPE = "B";

    static final Comparator<Obligation> BY_DATE = Comparator.comparing(Obligation::dueOn);

    /** Somebody else than the initiator. */
    public record Owner(NodeId account, String displayName, boolean isFacilitator) {

        WaitingParty party() {
            return isFacilitator ? WaitingParty.FACILITATOR : WaitingParty.INITIATOR;
        }

        /** Who it is stands in the decision, which is for the parties. */
        Phrase name(boolean forThePublic) {
            return forThePublic ? Phrase.of("turn.owner") : Phrase.verbatim(displayName);
        }
    }

    boolean isMet() {
        return metAt != null;
    }

    @Nullable
    LocalDate metOn() {
        return metAt == null ? null : TownClock.day(metAt);
    }

    /** Whether it was met when it was due already, so that all waited for it. */
    boolean wasMetWhenDue() {
        LocalDate on = metOn();
        return on != null && !on.isBefore(dueOn);
    }

    Obligation met(Instant now, @Nullable String how) {
        return new Obligation(id, text, dueOn, owner, now, how);
    }
}
