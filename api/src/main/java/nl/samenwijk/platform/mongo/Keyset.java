package nl.samenwijk.platform.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The next page of an ordered list, in the form that an index walks: bounded on the order field first, then the tie broken by id. (A plain {@code $or} of the
 * two cases is two scans and a sort.)
 */
public final class Keyset {

    private static final String ID = "_id";

    private Keyset() {}

    /** Items after a place in a list with the highest value first; the id breaks ties upwards. */
    public static Bson below(String field, Object value, String id) {
        return and(lte(field, value), or(lt(field, value), gt(ID, id)));
    }

    /** Items after a place in a list with the lowest value first; the id breaks ties upwards. */
    public static Bson above(String field, Object value, String id) {
        return and(gte(field, value), or(gt(field, value), gt(ID, id)));
    }

    public static Bson everything() {
        return new Document();
    }
}
