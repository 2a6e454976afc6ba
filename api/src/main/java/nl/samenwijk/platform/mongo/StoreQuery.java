package nl.samenwijk.platform.mongo;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import org.bson.conversions.Bson;

/**
 * A read that a store does: its name (sent along as the command's comment), what is read in which order, and the index that serves it. A test explains a
 * sample of each on a real engine.
 */
public record StoreQuery(String name, Index index, Bson filter, Bson order, Bson projection) {

    /** A read whose order does not matter, because it is bounded by what it asks for. */
    public static StoreQuery of(String name, Index index, Bson filter) {
        return new StoreQuery(name, index, filter, Sorts.orderBy(), Projections.fields());
    }

    public StoreQuery ordered(Bson order) {
        return new StoreQuery(name, index, filter, order, projection);
    }

    public StoreQuery without(String... fields) {
        return new StoreQuery(name, index, filter, order, Projections.exclude(fields));
    }
}
