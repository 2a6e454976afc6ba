package nl.samenwijk.authorisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.samenwijk.demo.TimeMachine;
import nl.samenwijk.town.Objecting;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import tools.jackson.databind.JsonNode;

/** For every field a thing in a state in which the field is filled, and how to look at it. */
final class Scenes {

    private static final String PAGES = "pageInfo { hasNextPage endCursor }";

    private final Stage stage;
    private final LegalStage legal;
    private final Objecting objecting;
    private final TimeMachine time;
    private final Map<String, Thing> things = new HashMap<>();

    Scenes(Stage stage, Town town, TimeMachine time) {
        this.stage = stage;
        this.time = time;
        this.legal = new LegalStage(stage, town);
        this.objecting = new Objecting(town);
    }

    Look of(AuthorisationTable.Row row) {
        return switch (row.type()) {
            case "Query" -> query(row.field(), row.when());
            case "Initiative" -> Look.node("Initiative", plan(row.when()).id());
            case "SupportRequest" ->
                Look.node("SupportRequest", request(row.when()).id());
            case "SupportOutcome" ->
                Look.node("SupportRequest", request(row.when()).id(), "decision");
            case "Objection" -> objection(request(row.when()));
            case "Commitment" -> Look.node("Commitment", postponed().id());
            case "CommitmentHolder" -> Look.node("Commitment", postponed().id(), "facilitator");
            case "WaitingOn" ->
                Look.node(
                        "SupportRequest",
                        request(row.when().equals("a facilitator") ? "granted" : row.when())
                                .id(),
                        "waitingOn");
            case "ActivityEntry" -> entry(row.when());
            case "Actor" -> actor();
            case "Organisation" -> Look.node("Organisation", stage.coSignerWithConsent());
            case "Complaint" -> Look.node("Complaint", complaint(row.when()).id());
            case "Facilitator" -> new Look("{ facilitators { displayName %s } }", Map.of(), null, List.of("0"));
            case "WorkItem" -> workItem(commitment(), "%s");
            default -> throw new AssertionError("nobody looks at " + row);
        };
    }

    /** Looking changes nothing, so each thing is made once. */
    private Thing once(String what, Supplier<Thing> made) {
        Thing thing = things.get(what);
        if (thing == null) {
            thing = made.get();
            things.put(what, thing);
        }
        return thing;
    }

    private Thing plan(String when) {
        return once("plan " + when, () -> stage.plan(when));
    }

    private Thing commitment() {
        return once("commitment", stage::commitment);
    }

    private Thing postponed() {
        return once("postponed", () -> stage.postponed(request("agreed")));
    }

    private Thing request(String when) {
        String state = when.equals("announced") ? "granted" : when;
        return once("request " + state, () -> made(state));
    }

    private Thing made(String when) {
        return switch (when) {
            case "agreed" -> stage.everybodyAgreed();
            case "granted" -> stage.everybodyTookPart();
            case "decided and not announced" -> stage.decidedWithManyHands();
            case "of a plan that was taken down" -> stage.ofAPlanThatWasTakenDown();
            case "late", "forwarded", "with all that can happen to it", "granted against the advice" ->
                legal.withManyHands(when);
            case "an objection that is decided late" -> legal.decidedLate(time);
            default -> when.startsWith("an objection") ? legal.withManyHands(when) : stage.request(when);
        };
    }

    private Thing complaint(String when) {
        return once("complaint " + when, () -> stage.complaint(when));
    }

    /** The first of those that somebody may know of. */
    private static Look objection(Thing request) {
        return new Look(
                "query($id: ID!) { node(id: $id) { ... on SupportRequest { objections { %s } } } }",
                Map.of("id", request.id()), null, List.of("objections", "0"));
    }

    private Look query(String field, String when) {
        return switch (field) {
            case "areas", "playbooks", "schemes" -> Look.query("{ " + field + " { code } }", Map.of());
            case "schemeVersions" -> Look.query("{ schemeVersions(code: \"WIJKWENSEN\") { code } }", Map.of());
            case "organisations" -> foundation();
            case "facilitators" -> Look.query("{ facilitators { id } }", Map.of());
            case "viewer" -> Look.query("{ viewer { id } }", Map.of());
            case "term" ->
                Look.query("{ term(input: {objection: {announcedOn: \"2026-02-20\"}}) { dueOn } }", Map.of());
            case "penalty" ->
                Look.query(
                        "{ penalty(dueOn: \"2026-04-28\", noticeReceivedOn: \"2026-04-29\", on: \"2026-05-20\") { days } }",
                        Map.of());
            case "node" ->
                Look.query(
                        "query($id: ID!) { node(id: $id) { id } }",
                        Map.of("id", when.equals("a draft") ? plan("draft").id() : stage.facilitator()));
            case "nodes" ->
                new Look(
                        "query($id: ID!) { nodes(ids: [$id]) { id } }",
                        Map.of("id", plan("draft").id()),
                        null,
                        List.of());
            case "initiative" ->
                Look.query(
                        "query($reference: String!) { initiative(reference: $reference) { id } }",
                        Map.of("reference", plan("draft").reference()));
            case "initiatives" -> listed(when);
            case "paperLetters" -> onPaper(stage.letterOnPaper());
            case "workQueue" -> waiting(when);
            case "complaints" -> listed(complaint(when));
            default -> throw new AssertionError("nobody asks " + field);
        };
    }

    private Look listed(String when) {
        Thing plan = plan(when.equals("drafts") ? "draft" : when);
        return Look.item(
                "query($status: [InitiativeStatus!], $after: String) { initiatives(first: 100, after: $after, filter: {status: $status}) { nodes { id } "
                        + PAGES + " } }",
                Map.of("status", List.of(plan.status())),
                is(plan));
    }

    private static Look listed(Thing complaint) {
        return Look.item(
                "query($after: String) { complaints(first: 100, after: $after) { nodes { id } " + PAGES + " } }",
                Map.of(),
                is(complaint));
    }

    private static Look foundation() {
        return Look.item(
                "query($after: String) { organisations(text: \"bewoners sterren\", first: 100, after: $after) { nodes { kvkNumber } "
                        + PAGES + " } }",
                Map.of(),
                node -> node.get("kvkNumber").asString().equals("90054321"));
    }

    private Look waiting(String when) {
        return switch (when) {
            case "a commitment" -> workItem(commitment(), "");
            case "a complaint" -> workItem(complaint("about a plan that was handed in"), "");
            case "an objection" -> workItem(objecting.objection(request(when)), "");
            default -> workItem(plan("handed in"), "");
        };
    }

    private static Look workItem(Thing thing, String selection) {
        return workItem(thing.id(), selection);
    }

    private static Look workItem(String id, String selection) {
        return Look.item(
                "query($after: String) { workQueue(first: 100, after: $after) { nodes { id " + selection + " } " + PAGES
                        + " } }",
                Map.of(),
                is(id));
    }

    private static Look onPaper(String letter) {
        return Look.item(
                "query($after: String) { paperLetters(first: 100, after: $after) { nodes { letter { sha256 } } " + PAGES
                        + " } }",
                Map.of(),
                node -> node.get("letter").get("sha256").asString().equals(letter));
    }

    private static Predicate<JsonNode> is(Thing thing) {
        return is(thing.id());
    }

    private static Predicate<JsonNode> is(String id) {
        return node -> node.get("id").asString().equals(id);
    }

    private Look entry(String when) {
        return switch (when) {
            case "an edit of a published plan" -> entry(plan(when).reference(), "EDIT_INITIATIVE");
            case "a hold" -> entry(plan("on hold").reference(), "HOLD_INITIATIVE");
            case "a plan given back and published later" -> entry(plan(when).reference(), "RETURN_INITIATIVE");
            case "an announcement" -> entry(Stage.planOf(request("granted")), "ANNOUNCE_DECISION");
            case "a withdrawn request" -> entry(Stage.planOf(request("withdrawn")), "WITHDRAW_SUPPORT_REQUEST");
            case "a question to the applicant" ->
                entry(Stage.planOf(request("waiting for the applicant")), "ASK_TO_COMPLETE");
            case "a decision that was not announced" -> entry(Stage.planOf(request("decided")), "DECIDE_SUPPORT");
            case "an objection" -> entry(Stage.planOf(request("an objection that was answered")), "LODGE_OBJECTION");
            case "an addition to an objection" ->
                entry(Stage.planOf(request("an objection that was answered")), "ADD_OBJECTION_GROUNDS");
            case "a postponed decision on an objection" ->
                entry(Stage.planOf(request("an objection that was answered")), "POSTPONE_OBJECTION_DECISION");
            case "a decision on an objection" ->
                entry(Stage.planOf(request("an objection that was decided")), "DECIDE_OBJECTION");
            case "a notice of default" -> entry(Stage.planOf(request("noticed")), "GIVE_NOTICE_OF_DEFAULT");
            case "a notice of default about an objection" ->
                entry(Stage.planOf(request("noticed about an objection")), "GIVE_NOTICE_OF_DEFAULT");
            case "a suspension" -> entry(Stage.planOf(request("with all that can happen to it")), "SUSPEND_TERM");
            case "an amendment" -> entry(Stage.planOf(request("with all that can happen to it")), "AMEND_REQUEST");
            case "an interest that was declared" ->
                entry(Stage.planOf(request("in which the coordinator has an interest")), "DECLARE_CONFLICT");
            case "a request for presence of enforcement" ->
                entry(Stage.planOf(request("presence of enforcement")), "REQUEST_SUPPORT");
            default -> throw new AssertionError("nothing happened like " + when);
        };
    }

    private static Look entry(String reference, String kind) {
        return timeline(reference, kind, "kind %s");
    }

    private Look actor() {
        postponed();
        Look entry = timeline(Stage.planOf(request("agreed")), "POSTPONE_COMMITMENT", "kind actor { %s }");
        return new Look(entry.document(), entry.variables(), entry.which(), List.of("actor"));
    }

    private static Look timeline(String reference, String kind, String selection) {
        return Look.item(
                "query($reference: String!, $after: String) { initiative(reference: $reference) { timeline(first: 100, after: $after) { nodes { "
                        + selection + " } " + PAGES + " } } }",
                Map.of("reference", reference),
                node -> node.get("kind").asString().equals(kind));
    }
}
