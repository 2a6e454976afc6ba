package nl.samenwijk.town;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An initiative, request, commitment or complaint as a test last saw it. */
public final class Thing {

    /** Which kind of thing. */
    public enum Kind {
        INITIATIVE("initiativeId", "initiative", Reading.INITIATIVE),
        REQUEST("supportRequestId", "supportRequest", Reading.REQUEST),
        COMMITMENT("commitmentId", "commitment", Reading.COMMITMENT),
        COMPLAINT("complaintId", "complaint", Reading.COMPLAINT);

        private final String idField;
        private final String payloadField;
        private final String reading;

        Kind(String idField, String payloadField, String reading) {
            this.idField = idField;
            this.payloadField = payloadField;
            this.reading = reading;
        }
    }

    private final Kind kind;
    private JsonNode seen;

    private Thing(Kind kind, JsonNode seen) {
        this.kind = kind;
        this.seen = seen;
    }

    public static Thing initiative(Answer answer) {
        return of(Kind.INITIATIVE, answer);
    }

    public static Thing request(Answer answer) {
        return of(Kind.REQUEST, answer);
    }

    public static Thing commitment(Answer answer) {
        return of(Kind.COMMITMENT, answer);
    }

    public static Thing complaint(Answer answer) {
        return of(Kind.COMPLAINT, answer);
    }

    private static Thing of(Kind kind, Answer answer) {
        JsonNode node = answer.done().at(kind.payloadField);
        if (node == null) {
            throw new AssertionError("nothing came of it: " + answer.body());
        }
        return new Thing(kind, node);
    }

    public String id() {
        return seen.get("id").asString();
    }

    public int version() {
        return seen.get("version").asInt();
    }

    public String status() {
        return seen.get("status").asString();
    }

    public String reference() {
        return seen.get("reference").asString();
    }

    public String party() {
        return seen.get("waitingOn").get("party").asString();
    }

    public List<String> allowed() {
        List<String> actions = new ArrayList<>();
        seen.get("allowedActions").forEach(action -> actions.add(action.asString()));
        return actions;
    }

    public JsonNode seen() {
        return seen;
    }

    String idField() {
        return kind.idField;
    }

    String payloadField() {
        return kind.payloadField;
    }

    String reading() {
        return kind.reading;
    }

    /** What an answer does not tell is as it was when it was last told. */
    void update(@Nullable JsonNode fresh) {
        if (fresh != null && fresh.get("id").asString().equals(id())) {
            ObjectNode all = (ObjectNode) seen.deepCopy();
            fresh.properties().forEach(field -> all.set(field.getKey(), field.getValue()));
            seen = all;
        }
    }

    /** Of a commitment's act the payload names the request beside it; nothing to do for the other kinds. */
    void alsoUpdate(Answer answer) {
        if (kind == Kind.REQUEST) {
            update(answer.at("supportRequest"));
        }
    }
}
