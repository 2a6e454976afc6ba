package nl.samenwijk.demo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.LocalDate;
import java.util.List;
import nl.samenwijk.platform.mongo.Documents;
import nl.samenwijk.platform.mongo.DocumentsOf;
import nl.samenwijk.platform.mongo.Index;
import nl.samenwijk.platform.mongo.Store;
import nl.samenwijk.platform.mongo.StoreQuery;
import org.springframework.stereotype.Component;

/** How far the stories were told, so that a start that was cut off goes on where it stopped. */
@Component
class SeedStore implements Store {

    private static final String COLLECTION = "seeds";
    private static final String ID = "_id";
    private static final String STORIES = "stories";

    private final Documents<Progress> documents;

    SeedStore(DocumentsOf documents) {
        this.documents = documents.type(Progress.class, COLLECTION);
    }

    /**
     * How far.
     *
     * @param day the day of the first start, from which all days count
     * @param steps how many steps are done
     */
    record Progress(String id, LocalDate day, int steps) {}

    Progress begin(LocalDate today) {
        documents.insert(new Progress(STORIES, today, 0));
        return documents.first(query()).orElseThrow();
    }

    void done(int steps) {
        documents.update(Filters.eq(ID, STORIES), Updates.set("steps", steps));
    }

    private static StoreQuery query() {
        return StoreQuery.of("seed.progress", Index.ID, Filters.eq(ID, STORIES));
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
        return List.of(query());
    }
}
