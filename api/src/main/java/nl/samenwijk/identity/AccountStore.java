package nl.samenwijk.identity;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.Optional;
import nl.samenwijk.platform.mongo.Documents;
import nl.samenwijk.platform.mongo.DocumentsOf;
import nl.samenwijk.platform.mongo.Index;
import nl.samenwijk.platform.mongo.Store;
import nl.samenwijk.platform.mongo.StoreQuery;
import nl.samenwijk.shared.NodeId;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The directory of who signed in once. */
@Component
class AccountStore implements Store {

    private static final String COLLECTION = "accounts";
    private static final Index BY_KEY = Index.unique("key", Indexes.ascending("key"));
    private static final Index BY_ROLE = Index.of("role", Indexes.ascending("roles", "displayName"));

    /** No town has more staff than this in one role. */
    static final int MOST_STAFF = 2_000;

    private final Documents<Account> documents;

    AccountStore(DocumentsOf documents) {
        this.documents = documents.type(Account.class, COLLECTION);
    }

    Optional<Account> byKey(String key) {
        return documents.first(keyQuery(key));
    }

    Optional<Account> byId(NodeId id) {
        return documents.first(idQuery(id));
    }

    List<Account> inRole(Role role) {
        return documents.list(roleQuery(role), MOST_STAFF);
    }

    boolean insert(Account account) {
        return documents.insert(account);
    }

    void update(Account account) {
        Document fresh = documents.write(account);
        fresh.remove("_id");
        documents.update(Filters.eq("_id", account.id().toString()), new Document("$set", fresh));
    }

    private static StoreQuery keyQuery(String key) {
        return StoreQuery.of("account.key", BY_KEY, Filters.eq("key", key));
    }

    private static StoreQuery idQuery(NodeId id) {
        return StoreQuery.of("account.id", Index.ID, Filters.eq("_id", id.toString()));
    }

    private static StoreQuery roleQuery(Role role) {
        return StoreQuery.of("account.role", BY_ROLE, Filters.eq("roles", role.name()))
                .ordered(Sorts.ascending("displayName"));
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public List<Index> indexes() {
        return List.of(BY_KEY, BY_ROLE);
    }

    @Override
    public List<StoreQuery> queries() {
        return List.of(keyQuery("issuer|subject"), idQuery(NodeId.random(Account.TYPE)), roleQuery(Role.FACILITATOR));
    }
}
