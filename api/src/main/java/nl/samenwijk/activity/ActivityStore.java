package nl.samenwijk.activity;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenwijk.platform.mongo.Documents;
import nl.samenwijk.platform.mongo.DocumentsOf;
import nl.samenwijk.platform.mongo.Index;
import nl.samenwijk.platform.mongo.Store;
import nl.samenwijk.platform.mongo.StoreQuery;
import nl.samenwijk.shared.Cursor;
import nl.samenwijk.shared.Municipality;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.PageRequest;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The log: entries numbered per municipality without holes, on any engine, because a number is only used by inserting it. */
@Component
class ActivityStore implements Store {

    private static final String COLLECTION = "events";
    private static final String AUDIENCE = "audience";
    private static final String NUMBER = "number";
    private static final String ENTRY = "entry._id";

    /** No staff does more with one initiative. */
    private static final int MOST_ACTS = 5_000;

    private static final Index BY_ENTRY = Index.unique("entry", Indexes.ascending(ENTRY));
    private static final Index TIMELINE =
            Index.of("timeline", Indexes.compoundIndex(Indexes.ascending(AUDIENCE), Indexes.descending(NUMBER)));

    private final Documents<NumberedEntry> documents;
    private final Municipality municipality;
    private long last = -1;

    ActivityStore(DocumentsOf documents, Municipality municipality) {
        this.documents = documents.type(NumberedEntry.class, COLLECTION, ActivityStore::derive);
        this.municipality = municipality;
    }

    /** An entry at its place in the log. */
    record NumberedEntry(String id, long number, ActivityEntry entry) {}

    private static void derive(NumberedEntry numbered, Document document) {
        document.put(AUDIENCE, Audience.tokensOf(numbered.entry()));
    }

    /** Appends entries in their order; what is there already stays where it is. Only the relay's thread calls this. */
    synchronized void append(List<ActivityEntry> entries) {
        List<ActivityEntry> left = new ArrayList<>(entries);
        while (!left.isEmpty()) {
            int done = appendSome(left);
            left = left.subList(done, left.size());
        }
    }

    private int appendSome(List<ActivityEntry> entries) {
        if (last < 0) {
            last = readLast();
        }
        List<NumberedEntry> numbered = new ArrayList<>();
        for (ActivityEntry entry : entries) {
            numbered.add(numbered(entry, last + numbered.size() + 1));
        }
        int inserted = documents.insertUntilDuplicate(numbered);
        last += inserted;
        if (inserted == entries.size()) {
            return inserted;
        }
        return isLogged(entries.get(inserted)) ? inserted + 1 : afterAnotherServer(inserted);
    }

    private int afterAnotherServer(int inserted) {
        last = -1;
        return inserted;
    }

    private NumberedEntry numbered(ActivityEntry entry, long number) {
        return new NumberedEntry(String.format("%s:%012d", municipality.code(), number), number, entry);
    }

    private long readLast() {
        return last().map(NumberedEntry::number).orElse(0L);
    }

    Optional<NumberedEntry> last() {
        return documents.first(lastQuery());
    }

    private boolean isLogged(ActivityEntry entry) {
        return documents.first(entryQuery(entry.id())).isPresent();
    }

    /** Newest first. */
    List<NumberedEntry> timeline(Audience audience, PageRequest page) {
        return documents.list(timelineQuery(audience, page.after()), page.first() + 1);
    }

    /** What people in these roles did with an initiative, or with one request of it. */
    List<ActivityEntry> by(Collection<Actor.Role> roles, NodeId initiative, @Nullable NodeId request) {
        return documents.list(actorsQuery(roles, initiative, request), MOST_ACTS).stream()
                .map(NumberedEntry::entry)
                .toList();
    }

    private StoreQuery lastQuery() {
        Bson ours = Filters.and(
                Filters.gte("_id", municipality.code() + ":"), Filters.lt("_id", municipality.code() + ";"));
        return StoreQuery.of("activity.last", Index.ID, ours).ordered(Sorts.descending("_id"));
    }

    private static StoreQuery entryQuery(NodeId entry) {
        return StoreQuery.of("activity.entry", BY_ENTRY, Filters.eq(ENTRY, entry.toString()));
    }

    private static StoreQuery actorsQuery(Collection<Actor.Role> roles, NodeId initiative, @Nullable NodeId request) {
        Bson all = Filters.and(
                Filters.eq(AUDIENCE, Audience.everythingOf(initiative)),
                Filters.in("entry.actor.role", roles.stream().map(Enum::name).toList()));
        Bson filter = request == null ? all : Filters.and(all, Filters.eq("entry.supportRequest", request.toString()));
        return StoreQuery.of("activity.actors", TIMELINE, filter)
                .ordered(Sorts.descending(NUMBER))
                .without(AUDIENCE);
    }

    private static StoreQuery timelineQuery(Audience audience, @Nullable Cursor after) {
        List<String> tokens = audience.tokens();
        Bson readable = tokens.size() == 1 ? Filters.eq(AUDIENCE, tokens.getFirst()) : Filters.in(AUDIENCE, tokens);
        Bson filter = after == null ? readable : Filters.and(readable, Filters.lt(NUMBER, after.number()));
        return StoreQuery.of("activity.timeline", TIMELINE, filter)
                .ordered(Sorts.descending(NUMBER))
                .without(AUDIENCE);
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public List<Index> indexes() {
        return List.of(BY_ENTRY, TIMELINE);
    }

    @Override
    public List<StoreQuery> queries() {
        Audience anyone = new Audience(NodeId.random("I"), Visibility.PUBLIC, Map.of());
        return List.of(
                lastQuery(),
                entryQuery(NodeId.random(ActivityEntry.TYPE)),
                timelineQuery(anyone, null),
                timelineQuery(anyone, new Cursor("timeline", "7", "")),
                actorsQuery(List.of(Actor.Role.COORDINATOR), NodeId.random("I"), NodeId.random("R")));
    }
}
