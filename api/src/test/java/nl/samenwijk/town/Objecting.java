package nl.samenwijk.town;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Short ways to what the law knows besides judging a request: objections, notices of default, a term that stands still. */
public final class Objecting {

    /** Signed in with a low assurance: that is no reason to refuse an objection. */
    public static final String OBJECTOR = "resident-low";

    /** Who decides on objections to what the coordinator decided. */
    public static final String DECIDER = "decision-maker";

    private static final String COORDINATOR = "coordinator-centrum";
    private static final String DESK = "coordinator-desk";
    private static final int LONG_AGO = -200;
    private static final int LATER = -30;

    private static final String OBJECTIONS =
            "query Q($id: ID!) { node(id: $id) { ... on SupportRequest { objections { id status allowedActions } } } }";

    private final Town town;
    private final Tales tales;

    public Objecting(Town town) {
        this.town = town;
        this.tales = new Tales(town);
    }

    /** An act on a request by the operation of the contract that does this mutation, whatever the answer. */
    public Answer act(String person, String mutation, Thing request, @Nullable Object... input) {
        return town.as(person).act(Town.operationFor(mutation), request, input);
    }

    /** The same, on the last objection to the request. */
    public Answer onObjection(String person, String mutation, Thing request, @Nullable Object... input) {
        Map<String, Object> all = new LinkedHashMap<>(Town.map(input));
        all.computeIfAbsent("objectionId", field -> objection(request));
        return act(person, mutation, request, Town.pairs(all));
    }

    /** What {@code lodgeObjection} needs at least. */
    public static Map<String, Object> words(Thing request, @Nullable Object... more) {
        Map<String, Object> words = Town.map(
                "supportRequestId", request.id(),
                "idempotencyKey", Tales.key(),
                "text", "De hekken komen voor mijn raam.");
        words.putAll(Town.map(more));
        return words;
    }

    /** Whatever the answer. */
    public Answer lodge(String person, Thing request, @Nullable Object... more) {
        Map<String, Object> words = words(request, more);
        return act(person, "lodgeObjection", request, Town.pairs(words));
    }

    public Thing objected(Thing request) {
        lodge(OBJECTOR, request).done();
        return request;
    }

    /** On paper, by somebody without an account. */
    public Thing objectedByPost(Thing request) {
        lodge(DESK, request, "onBehalfOf", "Riet de Bruin", "receivedOn", Tales.inDays(0), "postedOn", Tales.inDays(0))
                .done();
        return request;
    }

    /** The id of the last objection, as it was answered to who lodged it or else as who coordinates reads it. */
    public String objection(Thing request) {
        JsonNode told = request.seen().get("objections");
        JsonNode last = told == null || told.isEmpty() ? last(COORDINATOR, request) : told.get(told.size() - 1);
        return last.get("id").asString();
    }

    /** The last objection that this person may know of. */
    public JsonNode last(String person, Thing request) {
        List<JsonNode> objections = objections(person, request);
        return objections.get(objections.size() - 1);
    }

    public List<JsonNode> objections(String person, Thing request) {
        return town.as(person).ask(OBJECTIONS, "id", request.id()).list("objections");
    }

    /** Asked for grounds, added to, heard and postponed. */
    public Thing answered(Thing request) {
        onObjection(
                        DECIDER,
                        "askObjectionGrounds",
                        request,
                        "question",
                        "Waarom hindert het u?",
                        "deadline",
                        Tales.inDays(14))
                .done();
        onObjection(OBJECTOR, "addObjectionGrounds", request, "text", "Ik slaap aan die kant.")
                .done();
        onObjection(
                        DECIDER,
                        "recordHearing",
                        request,
                        "heardOn",
                        Tales.inDays(0),
                        "report",
                        "De bezwaarmaker vertelde van de slaapkamer.")
                .done();
        onObjection(DECIDER, "postponeObjectionDecision", request, "reason", "Er komt nog een meting.")
                .done();
        return request;
    }

    public Thing decided(Thing request, String outcome) {
        onObjection(
                        DECIDER,
                        "decideObjection",
                        request,
                        "outcome",
                        outcome,
                        "reasoning",
                        "De hekken staan er drie dagen, dat is te dragen.")
                .done();
        return request;
    }

    public Thing announced(Thing request) {
        onObjection(DECIDER, "announceDecision", request).done();
        return request;
    }

    /** Of this person, for 800 euros, noted by the desk as received so long ago that the term has passed; it is judged now. */
    public Thing late(String person) {
        Thing request = receivedLongAgo(person, tales.published(person));
        town.as(COORDINATOR).does("Take", request);
        town.as(COORDINATOR).does("StartReview", request);
        return request;
    }

    public Thing receivedLongAgo(String person, Thing plan, @Nullable Object... more) {
        Map<String, Object> all = new LinkedHashMap<>(Town.map("receivedOn", Tales.inDays(LONG_AGO)));
        all.putAll(Town.map(more));
        return Thing.request(tales.ask(DESK, plan, Tales.funding(80_000), Town.pairs(all)));
    }

    /** A notice of default that came a month ago, on paper. */
    public Thing noticed(Thing request) {
        act(DESK, "giveNoticeOfDefault", request, "idempotencyKey", Tales.key(), "receivedOn", Tales.inDays(LATER))
                .done();
        return request;
    }

    /** Late, with a notice, and decided after all: what that costs can be fixed. */
    public Thing answeredTooLate(String person) {
        Thing request = noticed(late(person));
        tales.grant(request, COORDINATOR, 80_000).done();
        town.as(COORDINATOR).does("Announce", request);
        return request;
    }

    /** What the viewer may do with the last objection. */
    public static List<String> allowed(JsonNode objection) {
        return Objects.requireNonNull(objection.get("allowedActions")).values().stream()
                .map(JsonNode::asString)
                .toList();
    }
}
