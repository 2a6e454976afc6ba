package nl.samenwijk.town;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenwijk.shared.TownClock;
import org.jspecify.annotations.Nullable;

/** Short ways to a state that a test needs, walked by the people who walk them in the town. */
public final class Tales {

    /** In area Centrum. */
    public static final String CENTRUM = "BU05050101";

    /** In area Oost. */
    public static final String OOST = "BU05050901";

    /** In area West. */
    public static final String WEST = "BU05050301";

    /** In no area. */
    public static final String NOWHERE = "BU05051901";

    private final Town town;
    private final Map<String, Thing> initiatives = new ConcurrentHashMap<>();

    public Tales(Town town) {
        this.town = town;
    }

    public static LocalDate today() {
        return LocalDate.now(TownClock.ZONE);
    }

    public static String inDays(int days) {
        return today().plusDays(days).toString();
    }

    public static String key() {
        return UUID.randomUUID().toString();
    }

    /** What {@code proposeInitiative} needs at least. */
    public static Map<String, Object> plan(String neighbourhood) {
        return Town.map(
                "idempotencyKey", key(),
                "title", "Moestuin op het hoekje",
                "summary", "Wij maken van de kale hoek een kleine tuin met de buurt.",
                "neighbourhoodCode", neighbourhood,
                "theme", "GREEN",
                "language", "NL");
    }

    public static Map<String, Object> plan(String neighbourhood, @Nullable Object... more) {
        Map<String, Object> plan = plan(neighbourhood);
        plan.putAll(Town.map(more));
        return plan;
    }

    public Thing draft(String person) {
        return Thing.initiative(town.as(person).run("Propose", "input", plan(CENTRUM)));
    }

    public Thing submitted(String person) {
        return submitted(person, CENTRUM);
    }

    public Thing submitted(String person, String neighbourhood) {
        return Thing.initiative(town.as(person).run("Propose", "input", plan(neighbourhood, "submit", true)));
    }

    public Thing published(String person) {
        Thing initiative = submitted(person);
        town.as("coordinator-centrum").does("Publish", initiative);
        return initiative;
    }

    public Thing running(String person) {
        Thing initiative = published(person);
        town.as(person).does("Start", initiative);
        return initiative;
    }

    public static Map<String, Object> funding(long cents) {
        return Map.of(
                "funding",
                Map.of(
                        "schemeCode",
                        "WIJKWENSEN",
                        "amount",
                        cents,
                        "purpose",
                        "planten en een kraan",
                        "costs",
                        List.of(Map.of("what", "planten", "amount", cents))));
    }

    public static Map<String, Object> loan() {
        return Map.of(
                "materialLoan",
                Map.of(
                        "items", List.of(Map.of("what", "hekken", "quantity", 12)),
                        "from", inDays(30),
                        "until", inDays(32)));
    }

    /** One need of each kind of support, by its field. */
    public static Map<String, Map<String, Object>> needs() {
        Map<String, Object> days = Map.of("from", inDays(40), "until", inDays(41));
        Map<String, Map<String, Object>> needs = new LinkedHashMap<>();
        needs.putAll(both(funding(50_000)));
        needs.put("permit", with(days, "activity", "straatfeest", "place", "Voorstraat", "visitors", 150));
        needs.putAll(both(loan()));
        needs.put("expertise", Town.map("question", "Welke planten houden van schaduw?", "hours", 4));
        needs.put("space", with(days, "purpose", "vergaderen met de buurt", "people", 20));
        needs.put("publicSpaceWork", Town.map("work", "tegels eruit", "place", "hoek bij de kerk"));
        needs.put(
                "communication",
                Town.map("message", "Kom helpen!", "channel", "brief aan de straat", "by", inDays(20)));
        needs.put("enforcementPresence", with(days, "concern", "hangen rond de school", "place", "schoolplein"));
        needs.put("partnerLink", Town.map("partner", "de woningcorporatie", "question", "Mogen wij de muur verven?"));
        needs.put("training", Town.map("subject", "eerste hulp", "people", 12, "by", inDays(60)));
        return needs;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> both(Map<String, Object> need) {
        return (Map<String, Map<String, Object>>) (Map<String, ?>) need;
    }

    /** The same map with more in it, or with other values. */
    public static Map<String, Object> with(Map<String, Object> base, @Nullable Object... more) {
        Map<String, Object> all = new LinkedHashMap<>(base);
        all.putAll(Town.map(more));
        return all;
    }

    /** Asks for support, whatever the answer. */
    public Answer ask(String person, Thing initiative, Map<String, Object> need, @Nullable Object... more) {
        return town.as(person).run("RequestSupport", "input", wish(initiative, need, more));
    }

    /** What {@code requestSupport} needs at least. */
    public static Map<String, Object> wish(Thing initiative, Map<String, Object> need, @Nullable Object... more) {
        Map<String, Object> wish = wish(initiative.id(), need, key());
        wish.putAll(Town.map(more));
        return wish;
    }

    private static Map<String, Object> wish(String initiative, Map<String, Object> need, String key) {
        return Town.map(
                "initiativeId", initiative,
                "idempotencyKey", key,
                "explanation", "Zonder dit lukt het niet.",
                "need", need);
    }

    public Thing asked(String person, Thing initiative, Map<String, Object> need) {
        return asked(person, initiative, need, key());
    }

    public Thing asked(String person, Thing initiative, Map<String, Object> need, String key) {
        Thing request = Thing.request(ask(person, initiative.id(), need, key));
        initiatives.put(request.id(), initiative);
        return request;
    }

    public Answer ask(String person, String initiative, Map<String, Object> need, String key) {
        return town.as(person).run("RequestSupport", "input", wish(initiative, need, key));
    }

    /** The initiative for which a request of this tale was made. */
    public Thing initiativeOf(Thing request) {
        return Objects.requireNonNull(initiatives.get(request.id()));
    }

    /** In Centrum, by this person, for 800 euros. */
    public Thing received(String person) {
        return asked(person, published(person), funding(80_000));
    }

    public Thing taken(String person) {
        Thing request = received(person);
        town.as("coordinator-centrum").does("Take", request);
        return request;
    }

    public Thing inReview(String person) {
        Thing request = taken(person);
        town.as("coordinator-centrum").does("StartReview", request);
        return request;
    }

    public Thing inReview(String person, Map<String, Object> need) {
        return inReview(person, published(person), need);
    }

    public Thing inReview(String person, Thing initiative, Map<String, Object> need) {
        Thing request = asked(person, initiative, need);
        town.as("coordinator-centrum").does("Take", request);
        town.as("coordinator-centrum").does("StartReview", request);
        return request;
    }

    public Thing decided(String person) {
        Thing request = inReview(person);
        grant(request, "coordinator-centrum", 80_000);
        return request;
    }

    public Answer grant(Thing request, String decider, long cents) {
        return town.as(decider)
                .act(
                        "Decide",
                        request,
                        "outcome",
                        "GRANTED",
                        "reasoning",
                        "Het plan past goed bij de wijk.",
                        "groundCode",
                        "PURPOSE",
                        "amount",
                        cents);
    }

    /** A decision of another kind than a grant of all that was asked. */
    public Answer decide(Thing request, String decider, String outcome, String ground, @Nullable Object... more) {
        Map<String, Object> decision =
                Town.map("outcome", outcome, "reasoning", "Zo past het bij de wijk.", "groundCode", ground);
        decision.putAll(Town.map(more));
        return town.as(decider).act("Decide", request, Town.pairs(decision));
    }

    public Thing facilitating(String person) {
        Thing request = decided(person);
        town.as("coordinator-centrum").does("Announce", request);
        return request;
    }

    /** A commitment for {@code facilitator}, due in twenty days. */
    public Thing promised(Thing request) {
        return promised(request, "Kraan plaatsen", inDays(20));
    }

    /** A commitment of Kees Vos that is due on this day. */
    public Thing promised(Thing request, String what, String dueOn) {
        Answer answer = town.as("coordinator-centrum")
                .does(
                        "PlanCommitment",
                        request,
                        "idempotencyKey",
                        key(),
                        "what",
                        what,
                        "facilitatorId",
                        facilitator("Kees Vos"),
                        "dueOn",
                        dueOn);
        return Thing.commitment(answer);
    }

    public String facilitator(String displayName) {
        return town.as("coordinator-centrum").run("Facilitators").list("").stream()
                .filter(one -> one.get("displayName").asString().equals(displayName))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
    }
}
