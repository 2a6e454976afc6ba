package nl.samenwijk.identity.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.samenwijk.identity.Account;
import nl.samenwijk.identity.Facilitator;
import nl.samenwijk.identity.NodeSource;
import nl.samenwijk.identity.Organisation;
import nl.samenwijk.identity.Organisations;
import nl.samenwijk.identity.StaffDirectory;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.shared.Municipality;
import nl.samenwijk.shared.NodeId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Accounts and organisations by id. */
@Configuration(proxyBeanMethods = false)
class IdentityNodes {

    /** One's own account and, for staff, facilitators; nobody else's. */
    @Bean
    NodeSource accountNodes(StaffDirectory staff, Municipality municipality) {
        return new NodeSource() {
            @Override
            public String type() {
                return Account.TYPE;
            }

            @Override
            public Map<NodeId, ?> find(Collection<NodeId> ids, Viewer viewer) {
                Map<NodeId, Object> found = new HashMap<>();
                for (NodeId id : ids) {
                    account(id, viewer, staff, municipality).ifPresent(account -> found.put(id, account));
                }
                return found;
            }
        };
    }

    private static Optional<Object> account(NodeId id, Viewer viewer, StaffDirectory staff, Municipality municipality) {
        if (viewer.is(id)) {
            return Optional.of(viewer);
        }
        return viewer.isStaff()
                ? staff.facilitator(id).map(account -> Facilitator.of(account, municipality))
                : Optional.empty();
    }

    /** The trade register is public. */
    @Bean
    NodeSource organisationNodes(Organisations organisations) {
        return new NodeSource() {
            @Override
            public String type() {
                return Organisation.TYPE;
            }

            @Override
            public Map<NodeId, ?> find(Collection<NodeId> ids, Viewer viewer) {
                Map<NodeId, Object> found = new HashMap<>();
                for (NodeId id : ids) {
                    organisations.find(id).ifPresent(organisation -> found.put(id, organisation));
                }
                return found;
            }
        };
    }
}
