package nl.samenwijk.identity;

import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Optional;
import nl.samenwijk.platform.mongo.Documents;
import nl.samenwijk.platform.mongo.DocumentsOf;
import nl.samenwijk.platform.mongo.Index;
import nl.samenwijk.platform.mongo.Store;
import nl.samenwijk.platform.mongo.StoreQuery;
import nl.samenwijk.shared.NodeId;
import org.springframework.stereotype.Component;

/** The organisations for which somebody signed in once. */
@Component
class OrganisationStore implements Store {

    private static final String COLLECTION = "organisations";

    private final Documents<Organisation> documents;

    OrganisationStore(DocumentsOf documents) {
        this.documents = documents.type(Organisation.class, COLLECTION);
    }

    Optional<Organisation> byId(NodeId id) {
        return documents.first(idQuery(id));
    }

    void enter(Organisation organisation) {
        if (byId(organisation.id()).isEmpty()) {
            documents.insert(organisation);
        }
    }

    private static StoreQuery idQuery(NodeId id) {
        return StoreQuery.of("organisation.id", Index.ID, Filters.eq("_id", id.toString()));
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public List<Index> indexes() {
        return List.of();
    }

    @Override
    public List<StoreQuery> queries() {
        return List.of(idQuery(new NodeId(Organisation.TYPE, "12345678")));
    }
}
