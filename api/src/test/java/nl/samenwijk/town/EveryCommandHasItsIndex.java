package nl.samenwijk.town;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenwijk.platform.mongo.Index;
import nl.samenwijk.platform.mongo.Store;
import nl.samenwijk.platform.mongo.StoreQuery;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** After each class of tests: everything the server sent to the store is a read that a store lists, or a write that an index finds. */
public class EveryCommandHasItsIndex implements AfterAllCallback {

    @Override
    public void afterAll(ExtensionContext test) {
        ApplicationContext context = SpringExtension.getApplicationContext(test);
        Collection<Store> stores = context.getBeansOfType(Store.class).values();
        List<String> strangers = context.getBean(CommandLog.class).forms().stream()
                .filter(sent -> !isKnown(sent, stores))
                .map(sent -> sent.collection() + ": " + sent.command().toJson())
                .toList();
        if (!strangers.isEmpty()) {
            throw new AssertionError("no listed query or no index serves:\n" + String.join("\n", strangers));
        }
    }

    private static boolean isKnown(CommandLog.Sent sent, Collection<Store> stores) {
        Optional<Store> store = stores.stream()
                .filter(one -> one.collection().equals(sent.collection()))
                .findFirst();
        return switch (sent.name()) {
            case "insert", "getmore" -> true;
            case "find" -> isListed(sent.command(), store) || finds(Index.ID, Shape.filter(sent.command()));
            case "findandmodify" -> byAnIndex(Shape.filter(sent.command()), store);
            case "update" -> allByAnIndex(Shape.queries(sent.command(), "updates"), store);
            case "delete" -> allByAnIndex(Shape.queries(sent.command(), "deletes"), store);
            default -> false;
        };
    }

    /** By its name, and looking for what the listed index begins with. */
    private static boolean isListed(BsonDocument find, Optional<Store> store) {
        return store.stream()
                .flatMap(one -> one.queries().stream())
                .filter(query -> query.name().equals(Shape.comment(find)))
                .map(StoreQuery::index)
                .anyMatch(index -> finds(index, Shape.filter(find)));
    }

    private static boolean allByAnIndex(BsonArray filters, Optional<Store> store) {
        return filters.stream().allMatch(filter -> byAnIndex(filter.asDocument(), store));
    }

    private static boolean byAnIndex(BsonDocument filter, Optional<Store> store) {
        return Stream.concat(Stream.of(Index.ID), store.stream().flatMap(one -> one.indexes().stream()))
                .anyMatch(index -> finds(index, filter));
    }

    /** Whether every branch of the filter asks for the first field of the index. */
    public static boolean finds(Index index, BsonDocument filter) {
        String key = index.keys().toBsonDocument().getFirstKey();
        boolean all = branches(filter, "$and").anyMatch(one -> finds(index, one));
        boolean any = filter.containsKey("$or") && branches(filter, "$or").allMatch(one -> finds(index, one));
        return filter.containsKey(key) || all || any;
    }

    private static Stream<BsonDocument> branches(BsonDocument filter, String operator) {
        return filter.containsKey(operator)
                ? filter.getArray(operator).stream().map(BsonValue::asDocument)
                : Stream.empty();
    }
}
