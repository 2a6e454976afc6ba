package nl.samenwijk.attack;

import static nl.samenwijk.attack.Attack.document;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.samenwijk.town.Complaining;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;

/** Well-formed requests with values that no honest client sends. */
class WrongValuesIT extends Siege {

    private static final String INPUT = "INVALID_INPUT";
    private static final String PROPOSE =
            "mutation($input: ProposeInitiativeInput!) { proposeInitiative(input: $input) { initiative { id } errors { code message path } } }";
    private static final String ASK =
            "mutation($input: RequestSupportInput!) { requestSupport(input: $input) { supportRequest { id } errors { code message path } } }";
    private static final String POST =
            "mutation($input: RecordPostingInput!) { recordPosting(input: $input) { paperLetters { reference } errors { code message path } } }";
    private static final String CONSENT =
            "mutation($input: ConsentToPortalInput!) { consentToPortal(input: $input) { portalConsent errors { code message path } } }";
    private static final String PREVIEW =
            "mutation($input: PreviewLetterInput!) { previewLetter(input: $input) { html errors { code message path } } }";
    private static final String COMPLAIN =
            "mutation($input: LodgeComplaintInput!) { lodgeComplaint(input: $input) { complaint { id } errors { code message path } } }";
    private static final String TERM = "query($input: TermInput!) { term(input: $input) { dueOn } }";

    private final Map<String, Thing> things = new HashMap<>();

    @Override
    void prepare(Town there, Tales tales) {
        things.put("published", tales.published("resident"));
    }

    private Thing thing(String name) {
        return Objects.requireNonNull(things.get(name));
    }

    @Override
    Stream<Attack> attacks() {
        return Stream.of(texts(), amounts(), dates(), letters(), complaints()).flatMap(rows -> rows);
    }

    private static Stream<Attack> texts() {
        return Stream.of(
                propose("an empty title", "title", ""),
                propose("a title of spaces", "title", "   "),
                propose("a title of 100,000 letters", "title", "a".repeat(100_000)),
                propose("NUL in a title", "title", "Een \u0000 tuin"),
                propose("a bell in a title", "title", "Een \u0007 tuin"),
                propose("a line end in a title", "title", "Een tuin\r\nSet-Cookie: a=b"),
                propose("half a character in a title", "title", "Een \ud83c tuin"),
                propose("half a character in a summary", "summary", "Een \udf3b tuin voor de hele buurt."),
                propose("NUL in a summary", "summary", "Een \u0000 tuin voor de hele buurt."),
                propose("a title that is a number", "title", 5),
                propose("a title that is an object", "title", Map.of("$gt", "")),
                propose("a title that is a list", "title", List.of("a", "b")),
                propose("a title that is null", "title", null),
                propose("a theme that is not there", "theme", "<script>"),
                propose("a neighbourhood that is not there", "neighbourhoodCode", "BU99999999"),
                propose("a neighbourhood with an operator", "neighbourhoodCode", "{\"$gt\":\"\"}"),
                propose("a key that is no UUID", "idempotencyKey", "x"),
                propose("a UUID written short", "idempotencyKey", "1-1-1-1-1"),
                propose("a field more", "status", "PUBLISHED"),
                propose("a prototype", "__proto__", Map.of("admin", true)));
    }

    private Stream<Attack> amounts() {
        return Stream.of(
                funding("nothing", 0),
                funding("less than nothing", -100),
                funding("more than a number holds", 1L << 53),
                funding("far more than a number holds", new java.math.BigInteger("9".repeat(40))),
                funding("cents and a half", 100.5),
                funding("an amount as text", "100"),
                funding("an amount as an object", Map.of("$gt", 0)),
                loan("no fences", 0, Tales.inDays(3), Tales.inDays(4)),
                loan("fewer than no fences", -12, Tales.inDays(3), Tales.inDays(4)),
                loan("two and a half fences", 2.5, Tales.inDays(3), Tales.inDays(4)));
    }

    private Stream<Attack> dates() {
        return Stream.of(
                loan("ends before it begins", 2, Tales.inDays(4), Tales.inDays(3)),
                loan("30 February", 2, "2026-02-30", "2027-03-01"),
                loan("year 0", 2, "0000-01-01", "2027-03-01"),
                loan("year 9999", 2, "2027-03-01", "9999-12-31"),
                loan("year 10000", 2, "2027-03-01", "+10000-01-01"),
                loan("a moment", 2, "2027-03-01T00:00:00Z", "2027-03-02"),
                loan("a number", 2, 20270301, "2027-03-02"),
                term("30 February", "2026-02-30"),
                term("29 February in a common year", "2026-02-29"),
                term("month 13", "2026-13-01"),
                term("no digits", "gisteren"),
                term("year 0", "0000-01-01"),
                term("year 9999", "9999-12-31"),
                document(
                        "complete before it was asked",
                        INPUT,
                        TERM,
                        "input",
                        Map.of(
                                "decision",
                                Map.of(
                                        "receivedOn",
                                        "2026-03-02",
                                        "suspensions",
                                        List.of(Map.of(
                                                "askedOn",
                                                "2026-03-10",
                                                "deadline",
                                                "2026-03-24",
                                                "completedOn",
                                                "2026-03-05"))))),
                document(
                        "two of one",
                        INPUT,
                        TERM,
                        "input",
                        Map.of(
                                "decision", Map.of("receivedOn", "2026-03-02"),
                                "objection", Map.of("announcedOn", "2026-03-02"))),
                document("none of them", INPUT, TERM, "input", Map.of()));
    }

    private static Stream<Attack> letters() {
        String hash = "0".repeat(64);
        return Stream.of(
                posting("no letter", INPUT, "letters", List.of()),
                posting("101 letters", INPUT, "letters", Collections.nCopies(101, hash)),
                posting("a letter that is an operator", INPUT, "letters", List.of(Map.of("$gt", ""))),
                posting("a letter that is not there", "NOT_FOUND", "letters", List.of(hash)),
                posting("a letter that is no hash", "NOT_FOUND", "letters", List.of("{\"$gt\":\"\"}")),
                posting("a posting in year 0", INPUT, "postedOn", "0000-01-01"),
                posting("a posting tomorrow", INPUT, "postedOn", Tales.inDays(1)),
                consent("a letter of no kind", INPUT, "kinds", List.of("LOVE")),
                consent("a kind that is an operator", INPUT, "kinds", Map.of("$ne", "DECISION")),
                consent("an organisation with an operator", "NOT_FOUND", "organisationId", "{\"$ne\":\"\"}"),
                preview("a letter about nothing", "NOT_FOUND", "supportRequestId", "x"),
                preview("a letter about an object", "NOT_FOUND", "supportRequestId", Map.of("$ne", "")));
    }

    private static Attack posting(String name, String code, String field, Object value) {
        Map<String, Object> input = Town.map("letters", List.of("0".repeat(64)));
        input.put(field, value);
        return document(name, code, POST, "input", input).by("coordinator-desk");
    }

    private static Attack consent(String name, String code, String field, Object value) {
        Map<String, Object> input = Town.map("kinds", List.of());
        input.put(field, value);
        return document(name, code, CONSENT, "input", input).by("resident");
    }

    private static Attack preview(String name, String code, String field, Object value) {
        return document(name, code, PREVIEW, "input", Map.of(field, value)).by("coordinator-centrum");
    }

    private static Stream<Attack> complaints() {
        return Stream.of(
                complain("nothing to complain of", "text", ""),
                complain("a complaint of 100,000 letters", "text", "a".repeat(100_000)),
                complain("NUL in a complaint", "text", "Niemand \u0000 belt."),
                complain("half a character in a complaint", "text", "Niemand \ud83c belt."),
                complain("a complaint that is an object", "text", Map.of("$gt", "")),
                complain("a complaint that is null", "text", null),
                complain("a complaint that is answered already", "answer", "Ja."),
                onPaper("a name of 100,000 letters", "onBehalfOf", "a".repeat(100_000)),
                onPaper("a name of two lines", "onBehalfOf", "Riet\r\nSet-Cookie: a=b"),
                onPaper("a name that turns the line around and rings", "onBehalfOf", "Riet \u202e\u0007"),
                onPaper("a complaint of tomorrow", "receivedOn", Tales.inDays(1)),
                onPaper("a complaint of 1899", "receivedOn", "1899-12-31"),
                onPaper("a complaint of the year 0", "receivedOn", "0000-01-01"),
                onPaper("a complaint of 30 February", "receivedOn", "2026-02-30"));
    }

    private static Attack complain(String name, String field, @org.jspecify.annotations.Nullable Object value) {
        return document(name, INPUT, COMPLAIN, "input", Complaining.words(field, value))
                .by("resident");
    }

    private static Attack onPaper(String name, String field, Object value) {
        Map<String, Object> words = Complaining.words("onBehalfOf", "Riet de Bruin");
        words.put(field, value);
        return document(name, INPUT, COMPLAIN, "input", words).by("coordinator-desk");
    }

    private static Attack propose(String name, String field, @org.jspecify.annotations.Nullable Object value) {
        Map<String, Object> plan = Tales.plan(Tales.CENTRUM);
        plan.put(field, value);
        return document(name, INPUT, PROPOSE, "input", plan).by("resident");
    }

    private Attack funding(String name, Object amount) {
        return support(
                name,
                Map.of(
                        "funding",
                        Map.of(
                                "schemeCode",
                                "WIJKWENSEN",
                                "amount",
                                amount,
                                "purpose",
                                "planten",
                                "costs",
                                List.of(Map.of("what", "planten", "amount", 100)))));
    }

    private Attack loan(String name, Object quantity, Object from, Object until) {
        return support(
                name,
                Map.of(
                        "materialLoan",
                        Map.of(
                                "items",
                                List.of(Map.of("what", "hekken", "quantity", quantity)),
                                "from",
                                from,
                                "until",
                                until)));
    }

    private Attack support(String name, Map<String, Object> need) {
        return document(
                        name,
                        INPUT,
                        ASK,
                        "input",
                        Map.of(
                                "initiativeId",
                                thing("published").id(),
                                "idempotencyKey",
                                Tales.key(),
                                "explanation",
                                "Zonder dit lukt het niet.",
                                "need",
                                need))
                .by("resident");
    }

    private static Attack term(String name, String day) {
        return document("term from " + name, INPUT, TERM, "input", Map.of("decision", Map.of("receivedOn", day)));
    }
}
