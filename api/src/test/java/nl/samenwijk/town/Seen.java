package nl.samenwijk.town;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A part of an answer, read by paths with dots, such as {@code waitingOn.party} or {@code commitments.0.status}. */
public record Seen(JsonNode node) {

    private static final Pattern DOT = Pattern.compile("[.]");

    public @Nullable JsonNode at(String path) {
        JsonNode here = node;
        for (String step : DOT.splitAsStream(path).toList()) {
            here = here == null ? null : Town.orNull(child(here, step));
        }
        return here;
    }

    private static @Nullable JsonNode child(JsonNode node, String step) {
        return step.matches("\\d+") ? node.get(Integer.parseInt(step)) : node.get(step);
    }

    public @Nullable String textOrNull(String path) {
        JsonNode found = at(path);
        return found == null ? null : found.asString();
    }

    public String text(String path) {
        return Objects.requireNonNull(textOrNull(path), () -> "nothing at " + path + " in " + node);
    }

    public int number(String path) {
        return Objects.requireNonNull(at(path), () -> "nothing at " + path + " in " + node)
                .asInt();
    }

    public List<Seen> list(String path) {
        List<Seen> items = new ArrayList<>();
        JsonNode found = at(path);
        if (found != null) {
            found.forEach(item -> items.add(new Seen(item)));
        }
        return items;
    }

    public List<String> texts(String path) {
        return list(path).stream().map(item -> item.node().asString()).toList();
    }

    /** Whose turn it is. */
    public String party() {
        return text("waitingOn.party");
    }

    public List<String> allowed() {
        return texts("allowedActions");
    }
}
