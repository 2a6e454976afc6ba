package nl.samenwijk.authorisation;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.samenwijk.town.Thing;
import tools.jackson.databind.JsonNode;

/** For every field a thing in a state in which the field is filled, and how to look at it. */
final class Scenes {

    private static final String PAGES = "pageInfo { hasNextPage endCursor }";

    private final Stage stage;

    Scenes(Stage stage) {
        this.stage = stage;
    }

    Look of(AuthorisationTable.Row row) {
        return switch (row.type()) {
            case "Query" -> query(row.field(), row.when());
            case "Initiative" -> Look.node("Initiative", stage.plan(row.when()).id());
            case "SupportRequest" ->
                Look.node("SupportRequest", request(row.when()).id());
            case "SupportOutcome" ->
                Look.node("SupportRequest", request(row.when()).id(), "decision");
            case "Commitment" -> Look.node("Commitment", stage.postponed().id());
            case "CommitmentHolder" -> Look.node("Commitment", stage.postponed().id(), "facilitator");
            case "WaitingOn" ->
                Look.node("SupportRequest", stage.everybodyTookPart().id(), "waitingOn");
            case "ActivityEntry" -> entry(row.when());
            case "Actor" -> actor(stage.postponedRequest());
            case "Organisation" -> Look.node("Organisation", stage.coSigner());
            case "Facilitator" -> Look.node("Facilitator", stage.facilitator());
            case "WorkItem" -> workItem(stage.commitment(), "%s");
            default -> throw new AssertionError("nobody looks at " + row);
        };
    }

    private Thing request(String when) {
        return switch (when) {
            case "granted", "announced" -> stage.everybodyTookPart();
            case "decided and not announced" -> stage.decidedWithManyHands();
            case "of a plan that was taken down" -> stage.ofAPlanThatWasTakenDown();
            default -> stage.request(when);
        };
    }

    private Look query(String field, String when) {
        return switch (field) {
            case "areas", "playbooks", "schemes" -> Look.query("{ " + field + " { code } }", Map.of());
            case "facilitators" -> Look.query("{ facilitators { id } }", Map.of());
            case "viewer" -> Look.query("{ viewer { id } }", Map.of());
            case "term" ->
                Look.query("{ term(input: {objection: {announcedOn: \"2026-02-20\"}}) { dueOn } }", Map.of());
            case "node" -> Look.query("query($id: ID!) { node(id: $id) { id } }", Map.of("id", draft().id()));
            case "nodes" ->
                new Look("query($id: ID!) { nodes(ids: [$id]) { id } }", Map.of("id", draft().id()), null, List.of());
            case "initiative" ->
                Look.query(
                        "query($reference: String!) { initiative(reference: $reference) { id } }",
                        Map.of("reference", draft().reference()));
            case "initiatives" -> listed(when);
            case "workQueue" ->
                workItem(when.equals("a commitment") ? stage.commitment() : stage.plan("handed in"), "");
            default -> throw new AssertionError("nobody asks " + field);
        };
    }

    private Thing draft() {
        return stage.plan("draft");
    }

    private Look listed(String when) {
        Thing plan = stage.plan(when.equals("drafts") ? "draft" : when);
        return Look.item(
                "query($status: [InitiativeStatus!], $after: String) { initiatives(first: 100, after: $after, filter: {status: $status}) { nodes { id } "
                        + PAGES + " } }",
                Map.of("status", List.of(plan.status())),
                is(plan));
    }

    private static Look workItem(Thing thing, String selection) {
        return Look.item(
                "query($after: String) { workQueue(first: 100, after: $after) { nodes { id " + selection + " } " + PAGES
                        + " } }",
                Map.of(),
                is(thing));
    }

    private static Predicate<JsonNode> is(Thing thing) {
        return node -> node.get("id").asString().equals(thing.id());
    }

    private Look entry(String when) {
        return switch (when) {
            case "an edit of a published plan" -> entry(stage.plan(when).reference(), "EDIT_INITIATIVE");
            case "a hold" -> entry(stage.plan("on hold").reference(), "HOLD_INITIATIVE");
            case "a plan given back and published later" ->
                entry(stage.plan(when).reference(), "RETURN_INITIATIVE");
            case "an announcement" -> entry(Stage.planOf(stage.request("granted")), "ANNOUNCE_DECISION");
            case "a withdrawn request" -> entry(Stage.planOf(stage.request("withdrawn")), "WITHDRAW_SUPPORT_REQUEST");
            case "a question to the applicant" ->
                entry(Stage.planOf(stage.request("waiting for the applicant")), "ASK_TO_COMPLETE");
            case "a decision that was not announced" -> entry(Stage.planOf(stage.request("decided")), "DECIDE_SUPPORT");
            case "a request for presence of enforcement" ->
                entry(Stage.planOf(stage.request("presence of enforcement")), "REQUEST_SUPPORT");
            default -> throw new AssertionError("nothing happened like " + when);
        };
    }

    private static Look entry(String reference, String kind) {
        return timeline(reference, kind, "kind %s");
    }

    private static Look actor(Thing request) {
        Look entry = timeline(Stage.planOf(request), "POSTPONE_COMMITMENT", "kind actor { %s }");
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
