package nl.samenwijk.platform.mongo;

import java.util.List;

/** A feature's store: which collection it keeps, with which indexes, and what it reads. */
public interface Store {

    String collection();

    List<Index> indexes();

    /** One sample of every read of this store, with the same shape as the real one. */
    List<StoreQuery> queries();
}
