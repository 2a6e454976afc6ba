package nl.samenwijk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenwijk.platform.mongo.Index;
import nl.samenwijk.platform.mongo.Store;
import nl.samenwijk.platform.mongo.StoreEngine;
import nl.samenwijk.platform.mongo.StoreQuery;
import nl.samenwijk.town.EveryCommandHasItsIndex;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Town;
import org.assertj.core.api.SoftAssertions;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Every read of every store, with the index that serves it; on an engine that explains its plans, the plan uses that index. */
@RunningTown
class EveryQueryFindsItsIndexIT {

    private static final Path SOURCES = Path.of("src/main/java/nl/samenwijk");
    private static final Pattern NAME = Pattern.compile(
            "\"((?:initiative|support|activity|work|account|organisation|seed|complaint)\\.[a-zA-Z]+)\"");

    @Autowired
    private List<Store> stores;

    @Autowired
    private MongoDatabaseFactory databases;

    @Autowired
    private StoreEngine engine;

    @LocalServerPort
    private int port;

    @Test
    void everyReadIsListedWithAnIndexThatItsStoreDeclares() {
        for (Store store : stores) {
            for (StoreQuery query : store.queries()) {
                assertThat(store.indexes().contains(query.index())
                                || query.index().equals(Index.ID))
                        .as(
                                "%s reads by the index %s",
                                query.name(), query.index().name())
                        .isTrue();
            }
        }
    }

    /** The first field of the index is asked for in every branch of the filter, and the order is that of the index's next fields. */
    @Test
    void everyIndexFitsTheFilterAndTheOrderOfItsRead() {
        SoftAssertions all = new SoftAssertions();
        for (Store store : stores) {
            for (StoreQuery query : store.queries()) {
                List<String> keys =
                        List.copyOf(query.index().keys().toBsonDocument().keySet());
                BsonDocument order = query.order().toBsonDocument();
                all.assertThat(EveryCommandHasItsIndex.finds(
                                query.index(), query.filter().toBsonDocument()))
                        .as("%s asks for %s", query.name(), keys.getFirst())
                        .isTrue();
                all.assertThat(fits(order, query.index()))
                        .as(
                                "%s is ordered by %s, its index by %s",
                                query.name(), order, query.index().keys())
                        .isTrue();
            }
        }
        all.assertAll();
    }

    /** The same fields in the same directions, from the first or from the second field of the index on. */
    private static boolean fits(BsonDocument order, Index index) {
        List<Map.Entry<String, BsonValue>> keys =
                List.copyOf(index.keys().toBsonDocument().entrySet());
        List<Map.Entry<String, BsonValue>> wanted = List.copyOf(order.entrySet());
        return wanted.isEmpty() || begins(keys, wanted) || begins(keys.subList(1, keys.size()), wanted);
    }

    /** An index can be walked backwards too. */
    private static boolean begins(List<Map.Entry<String, BsonValue>> keys, List<Map.Entry<String, BsonValue>> wanted) {
        if (keys.size() < wanted.size()) {
            return false;
        }
        List<Integer> turns = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            if (!keys.get(i).getKey().equals(wanted.get(i).getKey())) {
                return false;
            }
            turns.add(keys.get(i).getValue().asNumber().intValue()
                    * wanted.get(i).getValue().asNumber().intValue());
        }
        return turns.stream().distinct().count() == 1;
    }

    @Test
    void noReadIsLeftOutOfTheList() throws IOException {
        assertThat(listed()).containsAll(namesInTheCode());
    }

    private Set<String> listed() {
        return stores.stream()
                .flatMap(store -> store.queries().stream())
                .map(StoreQuery::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> namesInTheCode() throws IOException {
        Set<String> names = new TreeSet<>();
        try (var files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith("Store.java")).toList()) {
                NAME.matcher(Files.readString(file)).results().forEach(match -> names.add(match.group(1)));
            }
        }
        return names;
    }

    @Test
    void thePlanOfEveryReadUsesItsIndex() {
        assumeTrue(engine.hasSecondaryIndexes(), "the embedded engine explains no plans");
        Tales tales = new Tales(new Town(port));
        tales.promised(tales.facilitating("resident"));
        SoftAssertions all = new SoftAssertions();
        for (Store store : stores) {
            for (StoreQuery query : store.queries()) {
                String plan = plan(store, query);
                all.assertThat(plan)
                        .as(query.name())
                        .contains("IXSCAN")
                        .contains("\"" + query.index().name() + "\"")
                        .doesNotContain("COLLSCAN");
            }
        }
        all.assertAll();
    }

    private String plan(Store store, StoreQuery query) {
        Document find = new Document("find", store.collection())
                .append("filter", query.filter())
                .append("sort", query.order())
                .append("limit", 20);
        // Some planners take no index for an $or inside an $and unless they are pointed at it; one that does not fit is
        // refused.
        find.append("hint", query.index().name());
        Document explain = new Document("explain", find).append("verbosity", "queryPlanner");
        Document answer = databases.getMongoDatabase().runCommand(explain);
        return answer.get("queryPlanner", Document.class)
                .get("winningPlan", Document.class)
                .toJson();
    }
}
