package nl.samenwijk.support;

import java.util.Set;
import nl.samenwijk.activity.Turn;
import nl.samenwijk.facilitation.Commitment;
import nl.samenwijk.objection.Objection;
import nl.samenwijk.shared.NodeId;

/**
 * A request, a commitment or an objection that waits on somebody, for who lists work.
 *
 * @param deciders the subjects whose mandate reaches what is proposed, without who proposed it
 * @param interested accounts and organisations with an own interest besides the initiator
 */
public record Pending(NodeId id, Turn turn, long revision, Set<String> deciders, Set<NodeId> interested) {

    public boolean isObjection() {
        return id.type().equals(Objection.TYPE);
    }

    public boolean isCommitment() {
        return id.type().equals(Commitment.TYPE);
    }
}
