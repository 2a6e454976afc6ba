package nl.samenwijk.town;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Somebody who uses the API. */
public record Person(Town town, String name, @Nullable String token) {

    /** Runs an operation of the contract; {@code pairs} are its variables. */
    public Answer run(String operation, Object... pairs) {
        return town.run(this, operation, Town.map(pairs), "nl");
    }

    public Answer runIn(String language, String operation, Object... pairs) {
        return town.run(this, operation, Town.map(pairs), language);
    }

    /** Any document. */
    public Answer ask(String document, Object... pairs) {
        return town.ask(this, document, null, Town.map(pairs), "nl");
    }

    /** A mutation of the contract with this input. */
    public Answer act(String operation, Object... input) {
        return run(operation, "input", Town.map(input));
    }

    /** An act on a thing, with its id and version filled in. */
    public Answer act(String operation, Thing thing, Object... input) {
        return act(operation, thing, thing.version(), input);
    }

    /** The same, on another version than the last one that was read. */
    public Answer act(String operation, Thing thing, int version, Object... input) {
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
    public Answer does(String operation, Thing thing, Object... input) {
        return act(operation, thing, input).done();
    }

    public @Nullable JsonNode node(Thing thing) {
        return run("NodeById", "id", thing.id()).root();
    }
}
