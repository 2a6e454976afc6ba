package nl.samenwijk.complaint.graphql;

import java.util.Collection;
import java.util.Map;
import nl.samenwijk.complaint.ComplaintReads;
import nl.samenwijk.identity.NodeSource;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.shared.NodeId;
import org.springframework.stereotype.Component;

/** Complaints by id. */
@Component
class ComplaintNodes implements NodeSource {

    private final ComplaintReads reads;

    ComplaintNodes(ComplaintReads reads) {
        this.reads = reads;
    }

    @Override
    public String type() {
        return ComplaintReads.TYPE;
    }

    @Override
    public Map<NodeId, ?> find(Collection<NodeId> ids, Viewer viewer) {
        return reads.find(ids, viewer);
    }
}
