package nl.samenwijk.demo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import nl.samenwijk.town.Thing;
import org.bson.Document;

/** A plan and all of its requests as they were at a moment, to be put back so. */
final class Kept {

    private static final String ID = "_id";
    private static final String INITIATIVE = "initiative";

    private final MongoCollection<Document> plans;
    private final MongoCollection<Document> requests;
    private final Document plan;
    private final List<Document> theirs = new ArrayList<>();

    Kept(MongoDatabase database, Thing thing) {
        plans = database.getCollection("initiatives");
        requests = database.getCollection("supportRequests");
        plan = Objects.requireNonNull(plans.find(Filters.eq(ID, planOf(thing))).first());
        requests.find(Filters.eq(INITIATIVE, plan.getString(ID))).forEach(theirs::add);
    }

    private String planOf(Thing thing) {
        String id = new String(Base64.getUrlDecoder().decode(thing.id()), StandardCharsets.UTF_8);
        return switch (id.charAt(0)) {
            case 'I' -> id;
            case 'R' -> planOfRequest(id);
            default -> planOfRequest("R" + id.substring(1, id.lastIndexOf('.')));
        };
    }

    private String planOfRequest(String id) {
        return Objects.requireNonNull(requests.find(Filters.eq(ID, id)).first()).getString(INITIATIVE);
    }

    void putBack() {
        plans.replaceOne(Filters.eq(ID, plan.getString(ID)), plan);
        List<String> known = theirs.stream().map(one -> one.getString(ID)).toList();
        requests.deleteMany(Filters.and(Filters.eq(INITIATIVE, plan.getString(ID)), Filters.nin(ID, known)));
        theirs.forEach(
                one -> requests.replaceOne(Filters.eq(ID, one.getString(ID)), one, new ReplaceOptions().upsert(true)));
    }
}
