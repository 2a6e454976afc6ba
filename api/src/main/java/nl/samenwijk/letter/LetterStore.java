package nl.samenwijk.letter;

import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.samenwijk.platform.mongo.Documents;
import nl.samenwijk.platform.mongo.DocumentsOf;
import nl.samenwijk.platform.mongo.Index;
import nl.samenwijk.platform.mongo.Store;
import nl.samenwijk.platform.mongo.StoreQuery;
import org.springframework.stereotype.Component;

/** Every query for letters. There is no way to change one. */
@Component
class LetterStore implements Store {

    private static final String COLLECTION = "letters";

    private final Documents<Letter> documents;

    LetterStore(DocumentsOf documents) {
        this.documents = documents.type(Letter.class, COLLECTION);
    }

    /** False when it is there already. */
    boolean insert(Letter letter) {
        return documents.insert(letter);
    }

    Optional<Letter> byId(String sha256) {
        return documents.first(idQuery(sha256));
    }

    List<Letter> byIds(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : documents.list(idsQuery(ids), ids.size());
    }

    private static StoreQuery idsQuery(Collection<String> ids) {
        return StoreQuery.of("letters.ids", Index.ID, Filters.in("_id", List.copyOf(ids)));
    }

    private static StoreQuery idQuery(String sha256) {
        return StoreQuery.of("letters.id", Index.ID, Filters.eq("_id", sha256));
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
        return List.of(idQuery("0".repeat(64)), idsQuery(List.of("0".repeat(64), "1".repeat(64))));
    }
}
