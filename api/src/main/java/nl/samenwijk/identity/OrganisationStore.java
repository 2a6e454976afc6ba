package nl.samenwijk.identity;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.Optional;
import nl.samenwijk.platform.mongo.Documents;
import nl.samenwijk.platform.mongo.DocumentsOf;
import nl.samenwijk.platform.mongo.Index;
import nl.samenwijk.platform.mongo.Keyset;
import nl.samenwijk.platform.mongo.Store;
import nl.samenwijk.platform.mongo.StoreQuery;
import nl.samenwijk.shared.Cursor;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.PageRequest;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The organisations for which somebody signed in once. */
@Component
class OrganisationStore implements Store {

    private static final String COLLECTION = "organisations";
    private static final String ID = "_id";
    private static final String TOKENS = "tokens";
    private static final String ORDER = "order";

    private static final Index BY_WORDS = Index.of("words", Indexes.ascending(TOKENS, ORDER, ID));

    private final Documents<Organisation> documents;

    OrganisationStore(DocumentsOf documents) {
        this.documents = documents.type(Organisation.class, COLLECTION, OrganisationStore::derive);
    }

    private static void derive(Organisation organisation, Document document) {
        document.put(TOKENS, OrganisationWords.tokens(organisation));
        document.put(ORDER, OrganisationWords.order(organisation));
    }

    Optional<Organisation> byId(NodeId id) {
        return documents.first(idQuery(id));
    }

    /** Those that have all of these tokens, by name. */
    List<Organisation> byWords(List<String> tokens, PageRequest page) {
        return documents.list(wordsQuery(tokens, page.after()), page.first() + 1);
    }

    /** One that is there under another name, or from before names were searched, is brought up to date. */
    void enter(Organisation organisation) {
        if (documents.first(enteredQuery(organisation)).isEmpty() && !documents.insert(organisation)) {
            update(organisation);
        }
    }

    private void update(Organisation organisation) {
        Document fresh = documents.write(organisation);
        fresh.remove(ID);
        documents.update(Filters.eq(ID, organisation.id().toString()), new Document("$set", fresh));
    }

    private static StoreQuery idQuery(NodeId id) {
        return StoreQuery.of("organisation.id", Index.ID, Filters.eq(ID, id.toString()));
    }

    private static StoreQuery enteredQuery(Organisation organisation) {
        Bson same = Filters.and(
                Filters.eq(ID, organisation.id().toString()),
                Filters.eq("name", organisation.name()),
                Filters.eq("kind", organisation.kind().name()),
                Filters.exists(TOKENS));
        return StoreQuery.of("organisation.entered", Index.ID, same);
    }

    private static StoreQuery wordsQuery(List<String> tokens, @Nullable Cursor after) {
        Bson words = Filters.all(TOKENS, tokens);
        Bson filter = after == null ? words : Filters.and(words, Keyset.above(ORDER, after.order(), after.id()));
        return StoreQuery.of("organisation.words", BY_WORDS, filter).ordered(Sorts.ascending(ORDER, ID));
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public List<Index> indexes() {
        return List.of(BY_WORDS);
    }

    @Override
    public List<StoreQuery> queries() {
        Organisation some = Organisation.of("12345678", "Stichting Bewoners", Organisation.Kind.RESIDENT_GROUP);
        NodeId id = some.id();
        return List.of(
                idQuery(id),
                enteredQuery(some),
                wordsQuery(List.of("stichting"), null),
                wordsQuery(List.of("stichting", "bew"), new Cursor(Organisations.LIST, "bewoners", id.toString())));
    }
}
