package nl.samenwijk.attack;

import static nl.samenwijk.attack.Attack.document;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenwijk.town.Objecting;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.jspecify.annotations.Nullable;

/** What no honest objector, applicant or clerk sends: ids of something else, days that cannot be, texts of any length, keys that were used. */
class HostileObjectionsIT extends Siege {

    private static final String INPUT = "INVALID_INPUT";
    private static final String NOT_FOUND = "NOT_FOUND";
    private static final String FORBIDDEN = "FORBIDDEN";
    private static final String NOT_NOW = "NOT_ALLOWED_NOW";
    private static final String CONFLICT = "IDEMPOTENCY_CONFLICT";

    private static final String RESIDENT = "resident";
    private static final String COORDINATOR = "coordinator-centrum";
    private static final String DESK = "coordinator-desk";
    private static final String OBJECTOR = Objecting.OBJECTOR;
    private static final String DECIDER = Objecting.DECIDER;

    private static final String KEY = UUID.randomUUID().toString();
    private static final String NOTICE_KEY = UUID.randomUUID().toString();

    private final Map<String, Thing> things = new HashMap<>();
    private final Map<String, String> objections = new HashMap<>();

    @Override
    void prepare(Town there, Tales tales) {
        Objecting objecting = new Objecting(there);
        Stream.of(DESK, OBJECTOR, DECIDER)
                .forEach(person -> there.as(person).ask("{ viewer { id } }").done());
        things.put("review", tales.inReview(RESIDENT));
        things.put("loan", tales.inReview(RESIDENT, Tales.loan()));
        things.put("late", objecting.late(RESIDENT));
        objecting
                .act(RESIDENT, "giveNoticeOfDefault", thing("late"), "idempotencyKey", NOTICE_KEY)
                .done();
        things.put("objected", tales.facilitating(RESIDENT));
        objecting.lodge(OBJECTOR, thing("objected"), "idempotencyKey", KEY).done();
        objections.put("objected", objecting.objection(thing("objected")));
        things.put("elsewhere", objecting.objected(tales.facilitating(RESIDENT)));
        objections.put("elsewhere", objecting.objection(thing("elsewhere")));
        things.put("paper", objecting.objectedByPost(tales.facilitating(RESIDENT)));
        objections.put("paper", objecting.objection(thing("paper")));
        there.as(COORDINATOR).looksAt(thing("objected"));
    }

    private Thing thing(String name) {
        return Objects.requireNonNull(things.get(name));
    }

    private String objection(String name) {
        return Objects.requireNonNull(objections.get(name));
    }

    @Override
    Stream<Attack> attacks() {
        return Stream.of(ids(), lodging(), adding(), deciding(), terms(), lateness(), others())
                .flatMap(rows -> rows);
    }

    private Stream<Attack> ids() {
        String number = new String(Base64.getUrlDecoder().decode(objection("objected")), StandardCharsets.UTF_8);
        return Stream.of(
                        "",
                        objection("elsewhere"),
                        thing("objected").id(),
                        objection("objected") + "x",
                        encoded("{\"$ne\":null}"),
                        encoded("N.1"),
                        encoded(number.replaceFirst("1$", "2")),
                        encoded(number + ".1"),
                        encoded(number.replaceFirst("^N", "R")),
                        "A".repeat(50_000))
                .flatMap(id -> Stream.of(
                        act("an objection that is none here: " + shortened(id), NOT_FOUND, DECIDER, "decideObjection")
                                .with("objectionId", id, "outcome", "UPHELD", "reasoning", "Ja."),
                        act(
                                        "words for an objection that is none here: " + shortened(id),
                                        NOT_FOUND,
                                        OBJECTOR,
                                        "addObjectionGrounds")
                                .with("objectionId", id, "text", "Ja.")))
                .map(Call::attack);
    }

    private Stream<Attack> lodging() {
        return Stream.of(
                        lodge("nobody objects", "UNAUTHENTICATED", null),
                        lodge("an empty objection", INPUT, OBJECTOR).with("text", " \n\t "),
                        lodge("an objection of 10,001 letters", INPUT, OBJECTOR).with("text", "a".repeat(10_001)),
                        lodge("NUL in an objection", INPUT, OBJECTOR).with("text", "Te \u0000 luid"),
                        lodge("half a character in an objection", INPUT, OBJECTOR)
                                .with("text", "Te \ud83c luid"),
                        lodge("an objection that is an object", INPUT, OBJECTOR).with("text", Map.of("$gt", "")),
                        lodge("an objection that is null", INPUT, OBJECTOR).with("text", null),
                        lodge("an objection with an outcome", INPUT, OBJECTOR).with("outcome", "UPHELD"),
                        lodge("a key that is no UUID", INPUT, OBJECTOR).with("idempotencyKey", "1"),
                        lodge("a decision that is a request", INPUT, OBJECTOR)
                                .with("decisionId", thing("objected").id()),
                        lodge("a decision of nobody", INPUT, OBJECTOR).with("decisionId", encoded("Dx")),
                        lodge("a request that is a plan's", NOT_FOUND, OBJECTOR)
                                .with("supportRequestId", encoded("Ix")),
                        lodge("a request that is an objection", NOT_FOUND, OBJECTOR)
                                .with("supportRequestId", objection("objected")),
                        lodge("a key that was used with another text", CONFLICT, OBJECTOR)
                                .with("idempotencyKey", KEY, "text", "Iets anders."),
                        lodge("a key that was used for another request", CONFLICT, OBJECTOR)
                                .with(
                                        "idempotencyKey",
                                        KEY,
                                        "supportRequestId",
                                        thing("paper").id()),
                        lodge("a resident says when it was received", FORBIDDEN, OBJECTOR)
                                .with("receivedOn", Tales.inDays(-1)),
                        lodge("a resident says when it was posted", FORBIDDEN, OBJECTOR)
                                .with("postedOn", Tales.inDays(-1)),
                        lodge("a resident objects for somebody else", FORBIDDEN, OBJECTOR)
                                .with("onBehalfOf", "De burgemeester"),
                        lodge("who decided objects", FORBIDDEN, COORDINATOR),
                        onPaper("received tomorrow").with("receivedOn", Tales.inDays(1)),
                        onPaper("received in 1899").with("receivedOn", "1899-12-31"),
                        onPaper("received in the year 0").with("receivedOn", "0000-01-01"),
                        onPaper("received on 30 February").with("receivedOn", "2026-02-30"),
                        onPaper("posted after it was received")
                                .with("receivedOn", Tales.inDays(-1), "postedOn", Tales.inDays(0)),
                        onPaper("posted tomorrow").with("postedOn", Tales.inDays(1)),
                        onPaper("posted in 1066").with("postedOn", "1066-10-14"),
                        onPaper("by nobody").with("onBehalfOf", ""),
                        onPaper("by a name of two lines").with("onBehalfOf", "Riet\r\nSet-Cookie: a=b"),
                        onPaper("by a name of 121 letters").with("onBehalfOf", "a".repeat(121)))
                .map(Call::attack);
    }

    private Stream<Attack> adding() {
        return Stream.of(
                        add("too much is added", INPUT, OBJECTOR).with("text", "a".repeat(10_001)),
                        add("nothing is added", INPUT, OBJECTOR).with("text", ""),
                        add("a neighbour adds to it", FORBIDDEN, "neighbour").with("text", "Ik ook."),
                        add("who asked adds to it", FORBIDDEN, RESIDENT).with("text", "Ik ook."),
                        add("on a version to come", "STALE_VERSION", OBJECTOR)
                                .with("text", "Ja.", "expectedVersion", 99),
                        add("the objector says when it was received", FORBIDDEN, OBJECTOR)
                                .with("text", "Ja.", "receivedOn", Tales.inDays(0)),
                        act("the desk adds to what is somebody's own", FORBIDDEN, DESK, "addObjectionGrounds")
                                .with("objectionId", objection("objected"), "text", "Ja."),
                        paper("added before it was received").with("receivedOn", Tales.inDays(-1)),
                        paper("added tomorrow").with("receivedOn", Tales.inDays(1)),
                        paper("added in 9999").with("receivedOn", "9999-12-31"),
                        act("somebody withdraws another's", FORBIDDEN, "neighbour", "withdrawObjection")
                                .with("objectionId", objection("objected")),
                        act("who decides withdraws it", FORBIDDEN, DECIDER, "withdrawObjection")
                                .with("objectionId", objection("objected")))
                .map(Call::attack);
    }

    private Stream<Attack> deciding() {
        return Stream.of(
                        ask("a question without a deadline", "DEADLINE_REQUIRED"),
                        ask("a question with a deadline today", INPUT).with("deadline", Tales.inDays(0)),
                        ask("a question with a deadline in the past", INPUT).with("deadline", Tales.inDays(-1)),
                        ask("a question with a deadline in 2200", INPUT).with("deadline", "2200-01-01"),
                        ask("a question of 5,001 letters", INPUT)
                                .with("deadline", Tales.inDays(9), "question", "a".repeat(5_001)),
                        hear("heard before it was lodged").with("heardOn", Tales.inDays(-1)),
                        hear("heard tomorrow").with("heardOn", Tales.inDays(1)),
                        hear("heard and nothing said").with("report", ""),
                        hear("heard and 10,001 letters said").with("report", "a".repeat(10_001)),
                        decide("an outcome that is none", INPUT, DECIDER).with("outcome", "GRANTED"),
                        decide("an outcome that is null", INPUT, DECIDER).with("outcome", null),
                        decide("without reasons", INPUT, DECIDER).with("reasoning", ""),
                        decide("with 10,001 letters of reasons", INPUT, DECIDER).with("reasoning", "a".repeat(10_001)),
                        decide("by who decided before", FORBIDDEN, COORDINATOR),
                        decide("by the objector", FORBIDDEN, OBJECTOR),
                        decide("by who asked", FORBIDDEN, RESIDENT),
                        decide("by nobody", "UNAUTHENTICATED", null),
                        decide("on a version below zero", "STALE_VERSION", DECIDER)
                                .with("expectedVersion", -1),
                        act("a reason of 2,001 letters to postpone", INPUT, DECIDER, "postponeObjectionDecision")
                                .with("objectionId", objection("objected"), "reason", "a".repeat(2_001)),
                        act("announced before it was decided", NOT_NOW, DECIDER, "announceDecision")
                                .with("objectionId", objection("objected")),
                        act("announced of something else", NOT_NOW, DECIDER, "announceDecision")
                                .with("objectionId", objection("elsewhere")))
                .map(Call::attack);
    }

    private Stream<Attack> terms() {
        return Stream.of(
                        suspend("without an end", "DEADLINE_REQUIRED").with("until", null),
                        suspend("it ends before it begins", INPUT)
                                .with("from", Tales.inDays(3), "until", Tales.inDays(2)),
                        suspend("from the day of receipt", INPUT).with("from", Tales.inDays(0)),
                        suspend("from before receipt", INPUT).with("from", Tales.inDays(-9)),
                        suspend("from after the term", INPUT)
                                .with("from", Tales.inDays(200), "until", Tales.inDays(201)),
                        suspend("for ever", INPUT).with("until", "2199-12-31"),
                        suspend("until 9999", INPUT).with("until", "9999-12-31"),
                        suspend("from 30 February", INPUT).with("from", "2026-02-30"),
                        suspend("for what is asked otherwise", INPUT).with("kind", "COMPLETION"),
                        suspend("for what is no reason", INPUT).with("kind", "HOLIDAY"),
                        suspend("without a reason", INPUT).with("reason", ""),
                        suspend("for 2,001 letters of reasons", INPUT).with("reason", "a".repeat(2_001)),
                        suspend("a term that has passed", "TERM_PASSED").of(thing("late")),
                        suspend("a term that is no law's", NOT_NOW).of(thing("loan")),
                        suspend("a term that was kept", NOT_NOW).of(thing("objected")))
                .map(Call::attack);
    }

    private Stream<Attack> lateness() {
        return Stream.of(
                        notice("a resident says when it was received", FORBIDDEN, RESIDENT)
                                .with("receivedOn", Tales.inDays(-1)),
                        notice("received tomorrow", INPUT, DESK).with("receivedOn", Tales.inDays(1)),
                        notice("received before the request", INPUT, DESK).with("receivedOn", Tales.inDays(-300)),
                        notice("a neighbour gives notice", FORBIDDEN, "neighbour"),
                        notice("about an objection of another request", NOT_FOUND, RESIDENT)
                                .with("objectionId", objection("objected")),
                        notice("a key that was used with another day", CONFLICT, RESIDENT)
                                .with("idempotencyKey", NOTICE_KEY, "objectionId", objection("objected")),
                        notice("a key that was used for another request", CONFLICT, RESIDENT)
                                .with("idempotencyKey", NOTICE_KEY)
                                .of(thing("review")),
                        notice("about what was decided", NOT_NOW, RESIDENT).of(thing("objected")),
                        notice("about what costs nothing", NOT_NOW, RESIDENT).of(thing("loan")),
                        act("a penalty that still grows", NOT_NOW, DECIDER, "fixPenalty")
                                .of(thing("late")),
                        act("a penalty without a notice", NOT_NOW, DECIDER, "fixPenalty")
                                .of(thing("review")),
                        act("a penalty for an objection of another request", NOT_NOW, DECIDER, "fixPenalty")
                                .of(thing("late"))
                                .with("objectionId", objection("objected")),
                        act("a penalty by who asked", FORBIDDEN, RESIDENT, "fixPenalty")
                                .of(thing("late")))
                .map(Call::attack);
    }

    private Stream<Attack> others() {
        return Stream.of(
                        amend("a change of nothing", INPUT).with("explanation", ""),
                        amend("a change of 5,001 letters", INPUT).with("explanation", "a".repeat(5_001)),
                        amend("a change into something else", INPUT).with("need", Tales.loan()),
                        amend("a change into less than nothing", INPUT).with("need", Tales.funding(-1)),
                        amend("a change into two things", INPUT)
                                .with("need", Tales.with(Tales.funding(1), "materialLoan", Map.of())),
                        amend("a change of what was decided", NOT_NOW).of(thing("objected")),
                        forward("to nobody").with("to", ""),
                        forward("to two lines").with("to", "Waterschap\r\nSet-Cookie: a=b"),
                        forward("to 201 letters").with("to", "a".repeat(201)),
                        forward("without a reason").with("reason", ""),
                        act("what was decided is forwarded", NOT_NOW, COORDINATOR, "forwardRequest")
                                .of(thing("objected"))
                                .with("to", "Waterschap", "reason", "Het is hun dijk."),
                        act("an interest of 2,001 letters", INPUT, COORDINATOR, "declareConflict")
                                .of(thing("review"))
                                .with("reason", "a".repeat(2_001)),
                        act("an interest of who asked", FORBIDDEN, RESIDENT, "declareConflict")
                                .of(thing("review"))
                                .with("reason", "Het is mijn tuin."),
                        act("an interest of a neighbour", FORBIDDEN, "neighbour", "declareConflict")
                                .of(thing("review"))
                                .with("reason", "Het is mijn tuin."))
                .map(Call::attack);
    }

    /**
     * An act on the request that is objected to, with all that is right so far.
     *
     * @param person nobody when null
     */
    private record Call(String name, String code, @Nullable String person, String mutation, Map<String, Object> input) {

        Call with(@Nullable Object... more) {
            return new Call(name, code, person, mutation, Tales.with(input, more));
        }

        Call of(Thing request) {
            return with("supportRequestId", request.id(), "expectedVersion", request.version());
        }

        Attack attack() {
            String type = mutation.equals("giveNoticeOfDefault")
                    ? "NoticeOfDefaultInput"
                    : mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1) + "Input";
            Attack attack = document(
                    mutation + ": " + name,
                    code,
                    "mutation($input: " + type + "!) { " + mutation
                            + "(input: $input) { supportRequest { id } errors { code message path } } }",
                    "input",
                    input);
            return person == null ? attack : attack.by(person);
        }
    }

    private Call act(String name, String code, @Nullable String person, String mutation) {
        return new Call(name, code, person, mutation, Map.of()).of(thing("objected"));
    }

    private Call lodge(String name, String code, @Nullable String person) {
        return act(name, code, person, "lodgeObjection").with("idempotencyKey", Tales.key(), "text", "Te luid.");
    }

    private Call onPaper(String name) {
        return lodge(name, INPUT, DESK).with("onBehalfOf", "Riet de Bruin");
    }

    private Call add(String name, String code, String person) {
        return act(name, code, person, "addObjectionGrounds").with("objectionId", objection("objected"));
    }

    private Call paper(String name) {
        return add(name, INPUT, DESK).of(thing("paper")).with("objectionId", objection("paper"), "text", "Ja.");
    }

    private Call ask(String name, String code) {
        return act(name, code, DECIDER, "askObjectionGrounds")
                .with("objectionId", objection("objected"), "question", "Waarom?");
    }

    private Call hear(String name) {
        return act(name, INPUT, COORDINATOR, "recordHearing")
                .with("objectionId", objection("objected"), "heardOn", Tales.inDays(0), "report", "Het is gezegd.");
    }

    private Call decide(String name, String code, @Nullable String person) {
        return act(name, code, person, "decideObjection")
                .with("objectionId", objection("objected"), "outcome", "DISMISSED", "reasoning", "Het is te dragen.");
    }

    private Call suspend(String name, String code) {
        return act(name, code, COORDINATOR, "suspendTerm")
                .of(thing("review"))
                .with("kind", "CONSENT", "from", Tales.inDays(1), "until", Tales.inDays(9), "reason", "Afgesproken.");
    }

    private Call notice(String name, String code, String person) {
        return act(name, code, person, "giveNoticeOfDefault").of(thing("late")).with("idempotencyKey", Tales.key());
    }

    private Call amend(String name, String code) {
        return act(name, code, RESIDENT, "amendRequest")
                .of(thing("review"))
                .with("explanation", "Links.", "minor", true);
    }

    private Call forward(String name) {
        return act(name, INPUT, COORDINATOR, "forwardRequest")
                .of(thing("review"))
                .with("to", "Waterschap", "reason", "Het is hun dijk.");
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String shortened(String id) {
        return id.length() > 40 ? id.length() + " letters" : id;
    }
}
