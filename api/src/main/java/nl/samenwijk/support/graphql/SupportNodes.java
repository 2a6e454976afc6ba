package nl.samenwijk.support.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.samenwijk.facilitation.Commitment;
import nl.samenwijk.identity.NodeSource;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.support.RequestReads;
import nl.samenwijk.support.SeenCommitment;
import nl.samenwijk.support.SupportRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Requests and commitments by id. */
@Configuration(proxyBeanMethods = false)
class SupportNodes {

    @Bean
    NodeSource requestNodes(RequestReads reads) {
        return new NodeSource() {
            @Override
            public String type() {
                return SupportRequest.TYPE;
            }

            @Override
            public Map<NodeId, ?> find(Collection<NodeId> ids, Viewer viewer) {
                return reads.find(ids, viewer);
            }
        };
    }

    @Bean
    NodeSource commitmentNodes(RequestReads reads) {
        return new NodeSource() {
            @Override
            public String type() {
                return Commitment.TYPE;
            }

            @Override
            public Map<NodeId, ?> find(Collection<NodeId> ids, Viewer viewer) {
                Map<NodeId, SeenCommitment> found = new HashMap<>();
                reads.commitments(ids, viewer).forEach(seen -> found.put(seen.id(), seen));
                return found;
            }
        };
    }
}
