package nl.samenwijk.platform.engine;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;

/**
 * A collection that finds a document by its id also when the query asks for more than the id, as every conditional write does, and that answers with copies. The
 * stock one answers with the stored document itself and changes it in place, so that an answer on its way out can be half of two writes.
 */
final class DurableCollection extends H2Collection {

    private final MVMap<Object, Document> documents;

    DurableCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> meta,
            CursorRegistry cursors) {
        super(database, name, options, documents, meta, cursors);
        this.documents = documents;
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, Document orderBy, int skip, int limit, int batchSize, Document fields) {
        if (query.size() > 1 && query.get("_id") instanceof String id) {
            Document found = documents.get(id);
            Stream<Document> candidates = found == null ? Stream.empty() : Stream.of(found);
            return matchDocumentsFromStream(candidates, query, orderBy, skip, limit, batchSize, fields);
        }
        return super.queryDocuments(query, orderBy, skip, limit, batchSize, fields);
    }

    /** Also what a write reads first, so that what is stored is only ever replaced. */
    @Override
    protected QueryResult createQueryResult(List<Document> found, int batchSize) {
        return super.createQueryResult(found.stream().map(Document::cloneDeeply).toList(), batchSize);
    }
}
