package nl.samenwijk.attack;

import static nl.samenwijk.attack.Attack.document;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenwijk.town.Complaining;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;

/** Well-formed requests for what is not there, in lists and among things, and acts of who may not do them. */
class WrongPlacesIT extends Siege {

    private static final String INPUT = "INVALID_INPUT";
    private static final String CURSOR = "INVALID_CURSOR";
    private static final String PAGE = "INVALID_PAGE_SIZE";
    private static final String NOT_FOUND = "NOT_FOUND";
    private static final String PROPOSE =
            "mutation($input: ProposeInitiativeInput!) { proposeInitiative(input: $input) { initiative { id } errors { code message path } } }";
    private static final String PUBLISH =
            "mutation($input: PublishInitiativeInput!) { publishInitiative(input: $input) { initiative { id } errors { code message path } } }";
    private static final String COMPLAIN =
            "mutation($input: LodgeComplaintInput!) { lodgeComplaint(input: $input) { complaint { id } errors { code message path } } }";
    private static final String ANSWER =
            "mutation($input: AnswerComplaintInput!) { answerComplaint(input: $input) { complaint { id } errors { code message path } } }";
    private static final String COMPLAINTS =
            "query($first: Int, $after: String) { complaints(first: $first, after: $after) { nodes { id } } }";
    private static final String BOARD =
            "query($first: Int, $after: String, $filter: InitiativeFilter) { initiatives(first: $first, after: $after, filter: $filter) { nodes { id } } }";
    private static final String ORGANISATIONS =
            "query($text: String!, $first: Int, $after: String) { organisations(text: $text, first: $first, after: $after) { nodes { id name } } }";
    private static final String VERSIONS = "query($code: String!) { schemeVersions(code: $code) { code } }";
    private static final String NODE = "query($id: ID!) { node(id: $id) { id } }";
    private static final String KEY = "5b3a4d43-6f7c-4d7a-9c1e-0f6f3f9c8a11";

    private final Map<String, Thing> things = new HashMap<>();
    private String otherCursor = "";

    @Override
    void prepare(Town there, Tales tales) {
        things.put("submitted", tales.submitted("resident"));
        things.put("published", tales.published("resident"));
        things.put("request", tales.received("resident"));
        things.put("complaint", Complaining.lodged(there.as("resident")));
        there.as("resident")
                .act(
                        "Propose",
                        Tales.plan(Tales.CENTRUM, "idempotencyKey", KEY).entrySet().stream()
                                .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                                .toArray())
                .done();
        otherCursor = there.as("coordinator-centrum")
                .ask("{ workQueue(first: 1) { pageInfo { endCursor } } }")
                .text("pageInfo.endCursor");
    }

    private Thing thing(String name) {
        return Objects.requireNonNull(things.get(name));
    }

    @Override
    Stream<Attack> attacks() {
        return Stream.of(pages(), cursors(), ids(), operators(), acts(), complaints(), organisations(), schemes())
                .flatMap(rows -> rows);
    }

    private Stream<Attack> organisations() {
        return Stream.of(
                organisations("no text", "", "text", ""),
                organisations("one letter", "", "text", "s"),
                organisations("any text as a pattern", "", "text", ".*"),
                organisations("a pattern that never ends", "", "text", "(a+)+$"),
                organisations("markup", "", "text", "<script>alert(1)</script>"),
                organisations("an operator as text", "", "text", "{\"$ne\":\"\"}"),
                organisations("a name from right to left", "", "text", "\u202e\u05d0\u05b8\u05d1 \u0644\u064e\u0645"),
                organisations("NUL", "", "text", "\u0000\u0000"),
                organisations("half a character", "", "text", "st\ud83c"),
                organisations("letters outside the first plane", "", "text", "\ud835\udd4f\ud840\udc00".repeat(60)),
                organisations("100,000 letters", "", "text", "a".repeat(100_000)),
                organisations("30,000 words", "", "text", "ab ".repeat(30_000)),
                organisations("a number of nine digits", "", "text", "123456789"),
                organisations("more than a number holds", INPUT, "text", 1L << 53),
                organisations("an operator", INPUT, "text", Map.of("$ne", "")),
                organisations("a list of texts", INPUT, "text", List.of("a", "b")),
                organisations("no page of them", PAGE, "first", 0),
                organisations("101 of them", PAGE, "first", 101),
                organisations("a made-up cursor of them", CURSOR, "after", "x"),
                organisations("the cursor of the queue", CURSOR, "after", otherCursor));
    }

    private static Attack organisations(String name, String code, String field, Object value) {
        Map<String, Object> variables = Town.map("text", "stichting");
        variables.put(field, value);
        return document("organisations by " + name, code, ORGANISATIONS, Town.pairs(variables))
                .by("resident");
    }

    private static Stream<Attack> schemes() {
        return Stream.of(
                document("versions of nothing", "", VERSIONS, "code", ""),
                document("versions of markup", "", VERSIONS, "code", "<b>WIJKWENSEN</b>"),
                document("versions of 100,000 letters", "", VERSIONS, "code", "A".repeat(100_000)),
                document("versions of an operator", INPUT, VERSIONS, "code", Map.of("$ne", "")),
                document(
                        "schemes on no day",
                        INPUT,
                        "query($on: Date) { schemes(on: $on) { code } }",
                        "on",
                        "2026-02-30"));
    }

    private static Stream<Attack> pages() {
        return Stream.of(
                document("no page", PAGE, BOARD, "first", 0),
                document("a page below zero", PAGE, BOARD, "first", -1),
                document("a page of 101", PAGE, BOARD, "first", 101),
                document("a page of 100", "", BOARD, "first", 100),
                document("a huge page", "QUERY_TOO_COMPLEX", BOARD, "first", Integer.MAX_VALUE),
                document("a page beyond an Int", "QUERY_TOO_COMPLEX", BOARD, "first", 1L << 40),
                document("half a page", INPUT, BOARD, "first", 1.5),
                document("a page as text", INPUT, BOARD, "first", "5"),
                document("a page as an object", INPUT, BOARD, "first", Map.of("$gt", 0)),
                document("a page as a list", INPUT, BOARD, "first", List.of(5)),
                document("a page as text, written out", INPUT, "{ initiatives(first: \"5\") { nodes { id } } }"),
                document("half a page, written out", INPUT, "{ initiatives(first: 1.5) { nodes { id } } }"),
                document("an object, written out", INPUT, "{ initiatives(first: {a: 1}) { nodes { id } } }"),
                document(
                        "101 ids",
                        PAGE,
                        "query($ids: [ID!]!) { nodes(ids: $ids) { id } }",
                        "ids",
                        IntStream.range(0, 101).mapToObj(String::valueOf).toList()));
    }

    private Stream<Attack> cursors() {
        return Stream.of(
                document("a made-up cursor", CURSOR, BOARD, "after", "x"),
                document("an empty cursor", CURSOR, BOARD, "after", ""),
                document("an operator as a cursor", CURSOR, BOARD, "after", encoded("{\"$ne\":\"x\"}")),
                document(
                        "the stock cursor of the library",
                        CURSOR,
                        BOARD,
                        "after",
                        encoded("K_[\"java.util.LinkedHashMap\",{\"$ne\":\"x\"}]")),
                document("an offset", CURSOR, BOARD, "after", encoded("O_99999999999")),
                document("a very long cursor", CURSOR, BOARD, "after", "A".repeat(50_000)),
                document("the cursor of another list", CURSOR, BOARD, "after", otherCursor),
                document(
                        "a cursor cut short",
                        CURSOR,
                        BOARD,
                        "after",
                        otherCursor.substring(0, otherCursor.length() / 2)),
                document("NUL as a cursor", CURSOR, BOARD, "after", "\u0000"));
    }

    private Stream<Attack> ids() {
        return Stream.of(
                document("an empty id", "", NODE, "id", ""),
                document("a made-up id", "", NODE, "id", "x"),
                document("an id with an operator", "", NODE, "id", encoded("I:{\"$gt\":\"\"}")),
                document("a very long id", "", NODE, "id", "A".repeat(50_000)),
                document(
                                "an act on nothing",
                                NOT_FOUND,
                                PUBLISH,
                                "input",
                                Map.of("initiativeId", "", "expectedVersion", 1))
                        .by("coordinator-centrum"),
                document(
                                "an act on a thing of another type",
                                NOT_FOUND,
                                PUBLISH,
                                "input",
                                Map.of("initiativeId", thing("request").id(), "expectedVersion", 1))
                        .by("coordinator-centrum"),
                document(
                                "an act on somebody else's draft",
                                NOT_FOUND,
                                PUBLISH,
                                "input",
                                Map.of("initiativeId", thing("published").id() + "x", "expectedVersion", 1))
                        .by("coordinator-centrum"));
    }

    private static Stream<Attack> operators() {
        return Stream.of(
                document("$where to search for", "", BOARD, "filter", Map.of("text", "$where: sleep(1000)")),
                document("an object to search for", INPUT, BOARD, "filter", Map.of("text", Map.of("$gt", ""))),
                document("a bad regex to search for", "", BOARD, "filter", Map.of("text", "(a+)+$ [[[ \\")),
                document("everything to search for", "", BOARD, "filter", Map.of("text", ".*")),
                document("NUL to search for", "", BOARD, "filter", Map.of("text", "tuin\u0000")),
                document("100,000 letters to search for", INPUT, BOARD, "filter", Map.of("text", "a".repeat(100_000))),
                document("an operator as a code", INPUT, BOARD, "filter", Map.of("areaCode", "{\"$ne\":null}")),
                document("an operator as a reference", "", "{ initiative(reference: \"{$gt: 1}\") { id } }"),
                document("a filter of operators", INPUT, BOARD, "filter", Map.of("$or", List.of(Map.of()))));
    }

    private Stream<Attack> acts() {
        Map<String, Object> input = Map.of(
                "initiativeId",
                thing("submitted").id(),
                "expectedVersion",
                thing("submitted").version());
        return Stream.of(
                document("nobody acts", "UNAUTHENTICATED", PUBLISH, "input", input),
                document("a resident acts as a coordinator", "FORBIDDEN", PUBLISH, "input", input)
                        .by("resident"),
                document("a neighbour, who may not know of it", NOT_FOUND, PUBLISH, "input", input)
                        .by("neighbour"),
                document(
                                "on a version that is gone",
                                "STALE_VERSION",
                                PUBLISH,
                                "input",
                                Map.of("initiativeId", thing("submitted").id(), "expectedVersion", 1))
                        .by("coordinator-centrum"),
                document(
                                "on a version to come",
                                "STALE_VERSION",
                                PUBLISH,
                                "input",
                                Map.of("initiativeId", thing("submitted").id(), "expectedVersion", 99))
                        .by("coordinator-centrum"),
                document(
                                "on a version below zero",
                                "STALE_VERSION",
                                PUBLISH,
                                "input",
                                Map.of("initiativeId", thing("submitted").id(), "expectedVersion", -1))
                        .by("coordinator-centrum"),
                document(
                                "what is done already",
                                "NOT_ALLOWED_NOW",
                                PUBLISH,
                                "input",
                                Map.of(
                                        "initiativeId",
                                        thing("published").id(),
                                        "expectedVersion",
                                        thing("published").version()))
                        .by("coordinator-centrum"),
                document(
                                "another plan under a used key",
                                "IDEMPOTENCY_CONFLICT",
                                PROPOSE,
                                "input",
                                Tales.plan(Tales.CENTRUM, "idempotencyKey", KEY, "title", "Iets heel anders"))
                        .by("resident"));
    }

    private Stream<Attack> complaints() {
        return Stream.of(
                document("a cursor of another list among complaints", CURSOR, COMPLAINTS, "after", otherCursor)
                        .by("resident"),
                document("a page of 101 complaints", PAGE, COMPLAINTS, "first", 101)
                        .by("resident"),
                document("nobody reads complaints", "UNAUTHENTICATED", COMPLAINTS),
                document("nobody complains", "UNAUTHENTICATED", COMPLAIN, "input", Complaining.words()),
                complain(
                        "of a plan that nobody handed in",
                        "neighbour",
                        "initiativeId",
                        thing("submitted").id()),
                complain("of an operator", "resident", "initiativeId", encoded("I:{\"$gt\":\"\"}")),
                complain(
                        "of a request that is none",
                        "resident",
                        "supportRequestId",
                        thing("published").id()),
                complain(
                        "of somebody's complaint",
                        "resident",
                        "supportRequestId",
                        thing("complaint").id()),
                answer("a neighbour answers", NOT_FOUND, thing("complaint").id(), 1)
                        .by("neighbour"),
                answer("who complained answers", "FORBIDDEN", thing("complaint").id(), 1)
                        .by("resident"),
                answer("a plan is answered", NOT_FOUND, thing("published").id(), 1)
                        .by("coordinator-desk"),
                answer("nothing is answered", NOT_FOUND, "", 1).by("coordinator-desk"),
                answer(
                                "a version to come is answered",
                                "STALE_VERSION",
                                thing("complaint").id(),
                                99)
                        .by("coordinator-desk"));
    }

    private static Attack complain(String name, String person, String field, String id) {
        return document(name, NOT_FOUND, COMPLAIN, "input", Complaining.words(field, id))
                .by(person);
    }

    private static Attack answer(String name, String code, String id, int version) {
        return document(
                name,
                code,
                ANSWER,
                "input",
                Map.of("complaintId", id, "expectedVersion", version, "findings", "UNFOUNDED", "answer", "Nee."));
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
