package nl.samenwijk.platform.mongo;

import java.util.function.BiConsumer;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.stereotype.Component;

/** Gives a store the collection it keeps. */
@Component
public class DocumentsOf {

    private final MongoDatabaseFactory databases;
    private final MongoConverter converter;

    DocumentsOf(MongoDatabaseFactory databases, MongoConverter converter) {
        this.databases = databases;
        this.converter = converter;
    }

    public <T> Documents<T> type(Class<T> type, String collection) {
        return type(type, collection, (value, document) -> {});
    }

    public <T> Documents<T> type(Class<T> type, String collection, BiConsumer<T, Document> derived) {
        return new Documents<>(databases, converter, collection, type, derived);
    }
}
