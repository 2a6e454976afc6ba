package nl.samenwijk.town;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenwijk.shared.TownClock;

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

    public static Map<String, Object> plan(String neighbourhood, Object... more) {
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

    public Thing asked(String person, Thing initiative, Map<String, Object> need) {
        return asked(person, initiative, need, key());
    }

    public Thing asked(String person, Thing initiative, Map<String, Object> need, String key) {
        return Thing.request(ask(person, initiative.id(), need, key));
    }

    public Answer ask(String person, String initiative, Map<String, Object> need, String key) {
        return town.as(person)
                .act(
                        "RequestSupport",
                        "initiativeId",
                        initiative,
                        "idempotencyKey",
                        key,
                        "explanation",
                        "Zonder dit lukt het niet.",
                        "need",
                        need);
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
        Thing request = asked(person, published(person), need);
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

    public Thing facilitating(String person) {
        Thing request = decided(person);
        town.as("coordinator-centrum").does("Announce", request);
        return request;
    }

    /** A commitment for {@code facilitator}, due in twenty days. */
    public Thing promised(Thing request) {
        Answer answer = town.as("coordinator-centrum")
                .does(
                        "PlanCommitment",
                        request,
                        "idempotencyKey",
                        key(),
                        "what",
                        "Kraan plaatsen",
                        "facilitatorId",
                        facilitator("Kees Vos"),
                        "dueOn",
                        inDays(20));
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
