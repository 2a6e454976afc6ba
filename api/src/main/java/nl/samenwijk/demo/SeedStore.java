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

    private final Documents<Progress> documents;

    SeedStore(DocumentsOf documents) {
        this.documents = documents.type(Progress.class, COLLECTION);
    }

    /**
     * How far.
     *
     * @param day the day of the first start, from which all days count
     * @param all how many steps there are
     * @param steps how many steps are done
     * @param version of what the next step changes, as it is before that step
     */
    record Progress(String id, LocalDate day, int all, int steps, long version) {

        boolean isComplete() {
            return steps >= all;
        }
    }

    Progress begin(String name, LocalDate today, int all) {
        documents.insert(new Progress(name, today, all, 0, 0));
        return documents.first(query(name)).orElseThrow();
    }

    void done(Progress progress, int steps, long nextVersion) {
        documents.update(
                Filters.eq(ID, progress.id()),
                Updates.combine(Updates.set("steps", steps), Updates.set("version", nextVersion)));
    }

    private static StoreQuery query(String name) {
        return StoreQuery.of("seed.progress", Index.ID, Filters.eq(ID, name));
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
        return List.of(query("stories"));
    }
}
