package nl.samenwijk.town;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What people do with complaints. */
public final class Complaining {

    private static final String ACT = """
            mutation Act($input: %sInput!) { %s(input: $input) {
              complaint { id reference version status complainant text lodgedOn dueOn postponedBecause findings answer answeredOn allowedActions }
              errors { __typename code message path ... on TermPassedError { dueOn } ... on StaleVersionError { currentVersion }
                ... on NotAllowedNowError { allowedActions } }
              warnings { code message path } } }
            """;

    private static final String LIST = """
            query Complaints($first: Int, $after: String, $open: Boolean) { complaints(first: $first, after: $after, open: $open) {
              nodes { id reference status complainant } pageInfo { hasNextPage hasPreviousPage endCursor } } }
            """;

    private Complaining() {}

    /** What {@code lodgeComplaint} needs at least. */
    public static Map<String, Object> words(@Nullable Object... more) {
        Map<String, Object> words = Town.map("idempotencyKey", Tales.key(), "text", "Niemand belt mij terug.");
        words.putAll(Town.map(more));
        return words;
    }

    /** Complains, whatever the answer. */
    public static Answer lodge(Person person, @Nullable Object... more) {
        return lodge(person, words(more));
    }

    public static Answer lodge(Person person, Map<String, Object> input) {
        return person.ask(mutation("lodgeComplaint"), "input", input);
    }

    public static Thing lodged(Person person, @Nullable Object... more) {
        return Thing.complaint(lodge(person, more));
    }

    /** About a request, an initiative, or nothing that the town knows. */
    public static Thing about(Thing thing, Person person) {
        return lodged(person, thing.idField(), thing.id());
    }

    public static Answer answer(Person person, Thing complaint, @Nullable Object... more) {
        Map<String, Object> input = Town.map("findings", "WELL_FOUNDED", "answer", "Dat had sneller gemoeten.");
        input.putAll(Town.map(more));
        return act("answerComplaint", person, complaint, input);
    }

    public static Answer postpone(Person person, Thing complaint, @Nullable Object... more) {
        Map<String, Object> input = Town.map("reason", "Wij spreken eerst met de aannemer.");
        input.putAll(Town.map(more));
        return act("postponeComplaint", person, complaint, input);
    }

    private static Answer act(String mutation, Person person, Thing complaint, Map<String, Object> more) {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("complaintId", complaint.id());
        input.put("expectedVersion", complaint.version());
        input.putAll(more);
        Answer answer = person.ask(mutation(mutation), "input", input);
        complaint.update(answer.at("complaint"));
        return answer;
    }

    private static String mutation(String name) {
        return ACT.formatted(Character.toUpperCase(name.charAt(0)) + name.substring(1), name);
    }

    /** A page of the list. */
    public static Answer list(Person person, @Nullable Object... variables) {
        return person.ask(LIST, variables);
    }

    /** The references on the first long page. */
    public static List<String> references(Person person, @Nullable Boolean open) {
        return list(person, "first", 100, "open", open).list("nodes").stream()
                .map(node -> node.get("reference").asString())
                .toList();
    }

    /** Whether somebody may know of it; the list must say the same as the complaint itself. */
    public static boolean isKnownTo(Person person, Thing complaint) {
        JsonNode node = person.ask(complaint.reading(), "id", complaint.id()).root();
        boolean listed = references(person, null).contains(complaint.reference());
        if (listed != (node != null)) {
            throw new AssertionError(person.name() + " finds " + complaint.seen() + " in one way only");
        }
        return listed;
    }
}
