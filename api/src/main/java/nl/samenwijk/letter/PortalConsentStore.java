package nl.samenwijk.letter;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Collection;
import java.util.List;
import nl.samenwijk.platform.mongo.Documents;
import nl.samenwijk.platform.mongo.DocumentsOf;
import nl.samenwijk.platform.mongo.Index;
import nl.samenwijk.platform.mongo.Store;
import nl.samenwijk.platform.mongo.StoreQuery;
import nl.samenwijk.shared.NodeId;
import org.springframework.stereotype.Component;

/** What people said of the portal: of each the last word. */
@Component
class PortalConsentStore implements Store {

    private static final String COLLECTION = "portalConsents";
    private static final String ID = "_id";

    private final Documents<PortalConsent> documents;

    PortalConsentStore(DocumentsOf documents) {
        this.documents = documents.type(PortalConsent.class, COLLECTION);
    }

    List<PortalConsent> byParties(Collection<NodeId> parties) {
        return parties.isEmpty() ? List.of() : documents.list(partiesQuery(parties), parties.size());
    }

    /** Takes the place of what was said before. */
    void put(PortalConsent said) {
        documents.bulk(List.of(new ReplaceOneModel<>(
                Filters.eq(ID, said.id().toString()), documents.write(said), new ReplaceOptions().upsert(true))));
    }

    private static StoreQuery partiesQuery(Collection<NodeId> parties) {
        List<String> ids = parties.stream().map(NodeId::toString).distinct().toList();
        return StoreQuery.of("letters.consent", Index.ID, Filters.in(ID, ids));
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
        return List.of(partiesQuery(List.of(NodeId.random("A"), new NodeId("O", "12345678"))));
    }
}
