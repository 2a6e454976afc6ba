package nl.samenwijk.support;

import java.time.LocalDate;
import java.util.Comparator;
import nl.samenwijk.shared.NodeId;
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
        @Nullable LocalDate metOn,
        @Nullable String remark) {

    public static final String TYPE = "B";

    static final Comparator<Obligation> BY_DATE = Comparator.comparing(Obligation::dueOn);

    /** Somebody else than the initiator. */
    public record Owner(NodeId account, String displayName, boolean isFacilitator) {}

    boolean isMet() {
        return metOn != null;
    }

    Obligation met(LocalDate on, @Nullable String how) {
        return new Obligation(id, text, dueOn, owner, on, how);
    }
}
