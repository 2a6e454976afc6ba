package nl.samenwijk.support;

import java.time.LocalDate;
import java.util.List;
import nl.samenwijk.activity.Waiting;
import nl.samenwijk.facilitation.Commitment;
import nl.samenwijk.facilitation.CommitmentStatus;
import nl.samenwijk.shared.LocalText;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.Phrase;
import org.jspecify.annotations.Nullable;

/** A commitment as somebody may see it: the public knows what, when, how it stands, and the department. */
public record SeenCommitment(
        NodeId id,
        long version,
        String what,
        SeenHolder facilitator,
        LocalDate dueOn,
        CommitmentStatus status,
        @Nullable String remark,
        @Nullable Waiting waitingOn,
        List<String> allowedActions) {

    /** Who carries it out. */
    public record SeenHolder(Phrase displayName, @Nullable LocalText department) {}

    static SeenCommitment of(Commitment commitment, boolean toParties, List<String> allowedActions, LocalDate today) {
        return new SeenCommitment(
                commitment.id(),
                commitment.version(),
                commitment.what(),
                new SeenHolder(
                        commitment.holder().name(!toParties),
                        commitment.holder().department()),
                commitment.dueOn(),
                commitment.shown(today),
                toParties ? commitment.remark() : null,
                toParties ? commitment.waiting(false) : null,
                allowedActions);
    }
}
