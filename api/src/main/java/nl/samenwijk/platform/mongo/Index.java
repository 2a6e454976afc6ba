package nl.samenwijk.platform.mongo;

import org.bson.conversions.Bson;

/** An index that a store declares beside the query it serves. Created, and checked, when the server starts. */
public record Index(String name, Bson keys, boolean unique, boolean sparse) {

    public static Index of(String name, Bson keys) {
        return new Index(name, keys, false, false);
    }

    public static Index unique(String name, Bson keys) {
        return new Index(name, keys, true, false);
    }

    /** Only documents that have the field. */
    public static Index sparse(String name, Bson keys) {
        return new Index(name, keys, false, true);
    }

    /** Unique among the documents that have the field. */
    public static Index uniqueSparse(String name, Bson keys) {
        return new Index(name, keys, true, true);
    }

    /** The index that every collection has. */
    public static final Index ID = new Index("_id_", com.mongodb.client.model.Indexes.ascending("_id"), true, false);
}
