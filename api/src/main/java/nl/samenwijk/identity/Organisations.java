package nl.samenwijk.identity;

import java.util.Optional;
import nl.samenwijk.shared.NodeId;
import org.springframework.stereotype.Component;

/** The organisations that this town knows: those for which somebody signed in. */
@Component
public class Organisations {

    private final OrganisationStore store;

    Organisations(OrganisationStore store) {
        this.store = store;
    }

    public Optional<Organisation> find(NodeId id) {
        return store.byId(id);
    }
}
