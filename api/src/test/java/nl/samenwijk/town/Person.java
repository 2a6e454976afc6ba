package nl.samenwijk.town;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Somebody who uses the API. */
public record Person(Town town, String name, @Nullable String token) {

    /** Runs an operation of the contract; {@code pairs} are its variables. */
    public Answer run(String operation, @Nullable Object... pairs) {
        return town.run(this, operation, Town.map(pairs), "nl");
    }

    public Answer runIn(String language, String operation, @Nullable Object... pairs) {
        return town.run(this, operation, Town.map(pairs), language);
    }

    /** Any document. */
    public Answer ask(String document, @Nullable Object... pairs) {
        return town.ask(this, document, null, Town.map(pairs), "nl");
    }

    /** A mutation of the contract with this input. */
    public Answer act(String operation, @Nullable Object... input) {
        return run(operation, "input", Town.map(input));
    }

    /** An act on a thing, with its id and version filled in. */
    public Answer act(String operation, Thing thing, @Nullable Object... input) {
        return act(operation, thing, thing.version(), input);
    }

    /** The same, on another version than the last one that was read. */
    public Answer act(String operation, Thing thing, int version, @Nullable Object... input) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(thing.idField(), thing.id());
        all.put("expectedVersion", version);
        all.putAll(Town.map(input));
        Answer answer = run(operation, "input", all);
        thing.update(answer.at(thing.payloadField()));
        thing.alsoUpdate(answer);
        return answer;
    }

    /** An act on a thing that must be done. */
    public Answer does(String operation, Thing thing, @Nullable Object... input) {
        return act(operation, thing, input).done();
    }

    public @Nullable JsonNode node(Thing thing) {
        return run("NodeById", "id", thing.id()).root();
    }

    /** A thing as this person reads it now. */
    public Seen reads(Thing thing) {
        Answer answer = ask(thing.reading(), "id", thing.id());
        JsonNode node = answer.root();
        if (node == null) {
            throw new AssertionError(name + " may not know of " + thing.seen() + ": " + answer.body());
        }
        return new Seen(node);
    }

    /** Reads a thing anew, so that the next act is on what it is now. */
    public Thing looksAt(Thing thing) {
        thing.update(reads(thing).node());
        return thing;
    }

    public Page page(Thing initiative) {
        return new Page(run("InitiativePage", "reference", initiative.reference()));
    }

    /** The references on the first page of the board, newest first; {@code filter} are the fields of the filter. */
    public List<String> board(@Nullable Object... filter) {
        return run("BoardFiltered", filter).done().list("nodes").stream()
                .map(node -> node.get("reference").asString())
                .toList();
    }

    /** The work queue with a filter; {@code pairs} are its fields. */
    public Queue queue(@Nullable Object... pairs) {
        return Queue.of(this, Town.map(pairs));
    }
}
