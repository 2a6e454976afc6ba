package nl.samenwijk.town;

import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** The page of one initiative, as one person reads it. */
public record Page(Answer answer) {

    public boolean isThere() {
        return answer.root() != null;
    }

    public Seen initiative() {
        return new Seen(Objects.requireNonNull(answer.root(), () -> "no page: " + answer.body()));
    }

    public List<Seen> requests() {
        return initiative().list("supportRequests.nodes");
    }

    public Seen request(Thing request) {
        return requests().stream()
                .filter(one -> one.text("id").equals(request.id()))
                .findFirst()
                .orElseThrow();
    }

    /** What happened, oldest first. */
    public List<Seen> timeline() {
        return initiative().list("timeline.edges").stream()
                .map(edge -> new Seen(edge.node().get("node")))
                .toList()
                .reversed();
    }

    /** The kinds of what happened, oldest first. */
    public List<String> happened() {
        return timeline().stream().map(entry -> entry.text("kind")).toList();
    }

    /** The newest entry of a kind. */
    public Seen entry(String kind) {
        return timeline().reversed().stream()
                .filter(entry -> entry.text("kind").equals(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " in " + happened()));
    }

    /** All that is said on the page, for who looks for a word that must not be there. */
    public String words() {
        JsonNode body = answer.body();
        return body == null ? "" : body.toString();
    }
}
