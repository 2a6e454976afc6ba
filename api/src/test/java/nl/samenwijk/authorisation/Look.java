package nl.samenwijk.authorisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import nl.samenwijk.town.Answer;
import nl.samenwijk.town.Person;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How somebody looks at one thing.
 *
 * @param document with {@code %s} for what is asked of the thing
 * @param variables its variables
 * @param which the item that is meant, when the answer is a list of pages; null when it is the thing itself
 * @param below the fields that lead from what was found to the thing that is meant
 */
record Look(
        String document,
        Map<String, Object> variables,
        @Nullable Predicate<JsonNode> which,
        List<String> below) {

    /** A thing by its id. */
    static Look node(String type, String id, String... below) {
        String inner = "%s";
        for (String field : List.of(below).reversed()) {
            inner = field + " { " + inner + " }";
        }
        return new Look(
                "query($id: ID!) { node(id: $id) { ... on " + type + " { " + inner + " } } }",
                Map.of("id", id),
                null,
                List.of(below));
    }

    /** The thing that a query without pages gives. */
    static Look query(String document, Map<String, Object> variables) {
        return new Look(document, variables, null, List.of());
    }

    /** One item of a list, wherever in it. The document has a variable {@code after}. */
    static Look item(String document, Map<String, Object> variables, Predicate<JsonNode> which) {
        return new Look(document, variables, which, List.of());
    }

    /** What was found, or why nothing was. */
    record Found(@Nullable String refusal, @Nullable JsonNode thing, boolean leads) {}

    Found as(Person person, String selection) {
        Answer answer = person.ask(document.formatted(selection), pairs(null));
        if (!answer.codes().isEmpty()) {
            return new Found(String.join(" ", answer.codes()), null, false);
        }
        JsonNode root = which == null ? answer.root() : find(person, selection, answer);
        if (root == null) {
            return new Found(null, null, false);
        }
        return new Found(null, Optional.of(root).flatMap(this::descend).orElse(null), true);
    }

    private Optional<JsonNode> descend(JsonNode from) {
        JsonNode node = from;
        for (String field : below) {
            node = node == null ? null : step(node, field);
        }
        return Optional.ofNullable(node).filter(one -> !one.isNull());
    }

    private static @Nullable JsonNode step(JsonNode node, String field) {
        return node.isArray() ? node.get(Integer.parseInt(field)) : node.get(field);
    }

    private @Nullable JsonNode find(Person person, String selection, Answer first) {
        Answer page = first;
        while (true) {
            JsonNode connection = connection(page.root());
            Optional<JsonNode> found = StreamSupport.stream(
                            connection.get("nodes").spliterator(), false)
                    .filter(node -> which != null && which.test(node))
                    .findFirst();
            JsonNode pages = connection.get("pageInfo");
            if (found.isPresent() || !pages.get("hasNextPage").asBoolean()) {
                return found.orElse(null);
            }
            page = person.ask(
                    document.formatted(selection), pairs(pages.get("endCursor").asString()));
        }
    }

    /** The list itself, or the only list below it. */
    private static JsonNode connection(@Nullable JsonNode root) {
        if (root == null) {
            throw new AssertionError("no list was answered");
        }
        return root.has("nodes") ? root : root.get("timeline");
    }

    private Object[] pairs(@Nullable String after) {
        Map<String, Object> all = new LinkedHashMap<>(variables);
        if (after != null) {
            all.put("after", after);
        }
        return all.entrySet().stream()
                .flatMap(one -> java.util.stream.Stream.of(one.getKey(), one.getValue()))
                .toArray();
    }
}
