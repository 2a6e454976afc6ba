package nl.samenwijk.town;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the server answered. */
public record Answer(int status, @Nullable JsonNode body) {

    /** The value at a path below the one root field, such as {@code initiative.status}; null when there is none. */
    public @Nullable JsonNode at(String path) {
        JsonNode node = root();
        List<String> steps = path.isEmpty()
                ? List.of()
                : Pattern.compile("[.]").splitAsStream(path).toList();
        for (String step : steps) {
            if (node == null || node.isNull()) {
                return null;
            }
            node = step.matches("\\d+") ? node.get(Integer.parseInt(step)) : node.get(step);
        }
        return Town.orNull(node);
    }

    public String text(String path) {
        return Objects.requireNonNull(at(path), () -> "nothing at " + path + " in " + body)
                .asString();
    }

    public @Nullable String textOrNull(String path) {
        JsonNode node = at(path);
        return node == null ? null : node.asString();
    }

    public int number(String path) {
        return Objects.requireNonNull(at(path), () -> "nothing at " + path + " in " + body)
                .asInt();
    }

    public List<JsonNode> list(String path) {
        List<JsonNode> items = new ArrayList<>();
        JsonNode node = at(path);
        if (node != null) {
            node.forEach(items::add);
        }
        return items;
    }

    public List<String> texts(String path) {
        return list(path).stream().map(JsonNode::asString).toList();
    }

    public @Nullable JsonNode root() {
        JsonNode data = body == null ? null : Town.orNull(body.get("data"));
        return data == null ? null : Town.orNull(data.values().iterator().next());
    }

    /** The codes of the payload's errors. */
    public List<String> refusals() {
        return list("errors").stream()
                .map(error -> error.get("code").asString())
                .toList();
    }

    /** The paths of the payload's errors, dots between. */
    public List<String> paths() {
        return list("errors").stream()
                .map(error -> String.join(
                        ".",
                        StreamSupport.stream(error.get("path").spliterator(), false)
                                .map(JsonNode::asString)
                                .toList()))
                .toList();
    }

    public List<String> messages() {
        return list("errors").stream()
                .map(error -> error.get("message").asString())
                .toList();
    }

    /** The codes of the top-level errors. */
    public List<String> codes() {
        List<String> codes = new ArrayList<>();
        if (body != null && body.has("errors")) {
            body.get("errors").forEach(error -> codes.add(code(error)));
        }
        return codes;
    }

    private static String code(JsonNode error) {
        JsonNode extensions = error.get("extensions");
        return extensions == null || extensions.get("code") == null
                ? "none"
                : extensions.get("code").asString();
    }

    /** This answer, when the act was done. */
    public Answer done() {
        if (!codes().isEmpty() || !refusals().isEmpty() || root() == null) {
            throw new AssertionError("was refused: " + body);
        }
        return this;
    }
}
