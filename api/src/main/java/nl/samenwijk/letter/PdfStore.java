package nl.samenwijk.letter;

import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Optional;
import nl.samenwijk.platform.mongo.Documents;
import nl.samenwijk.platform.mongo.DocumentsOf;
import nl.samenwijk.platform.mongo.Index;
import nl.samenwijk.platform.mongo.Store;
import nl.samenwijk.platform.mongo.StoreQuery;
import org.springframework.stereotype.Component;

/** Every query for the PDFs of letters. There is no way to change one. */
@Component
class PdfStore implements Store {

    private static final String COLLECTION = "letterPdfs";

    private final Documents<KeptPdf> documents;

    PdfStore(DocumentsOf documents) {
        this.documents = documents.type(KeptPdf.class, COLLECTION);
    }

    /** False when there is one already. */
    boolean insert(KeptPdf pdf) {
        return documents.insert(pdf);
    }

    Optional<KeptPdf> byLetter(String id) {
        return documents.first(letterQuery(id));
    }

    private static StoreQuery letterQuery(String id) {
        return StoreQuery.of("letters.pdf", Index.ID, Filters.eq("_id", id));
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
        return List.of(letterQuery("0".repeat(64)));
    }
}
