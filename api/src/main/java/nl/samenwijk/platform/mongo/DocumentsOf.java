package nl.samenwijk.platform.mongo;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.Set;
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
        knowVariants(type, new HashSet<>());
        return new Documents<>(databases, converter, collection, type, derived);
    }

    /**
     * A document names the variant of a sealed type by its alias. Spring Data learns aliases only by meeting the types, and a server that was started again
     * reads before it writes.
     */
    private void knowVariants(Class<?> type, Set<Class<?>> seen) {
        if (!seen.add(type)) {
            return;
        }
        if (type.isSealed()) {
            for (Class<?> variant : type.getPermittedSubclasses()) {
                converter.getMappingContext().getPersistentEntity(variant);
            }
        }
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                knowVariants(component.getType(), seen);
            }
        }
    }
}
