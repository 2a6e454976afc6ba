package nl.samenwijk.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.jspecify.annotations.Nullable;

/** For every query who asks it, with which variables. A new query needs a row here. */
final class Questions {

    private static final String ANYBODY = "";
    private static final String RESIDENT = "resident";
    private static final String COORDINATOR = "coordinator-centrum";
    private static final String FACILITATOR = "facilitator";

    private static final List<String> STAFF = List.of(COORDINATOR, FACILITATOR, "decision-maker");
    private static final List<String> PARTIES = List.of(RESIDENT, COORDINATOR, FACILITATOR);
    private static final List<String> SIGNED_IN = List.of(RESIDENT, "association", COORDINATOR, "administrator");
    private static final List<String> EVERYBODY =
            List.of(ANYBODY, RESIDENT, "neighbour", COORDINATOR, FACILITATOR, "decision-maker");

    private static final Map<String, Object> TERM = Town.map("decision", Town.map("receivedOn", "2026-03-02"));

    private final Map<String, Question> questions = new HashMap<>();

    /**
     * One query.
     *
     * @param people who asks it; empty for somebody who did not sign in
     */
    record Question(List<String> people, Map<String, Object> variables) {}

    /**
     * The questions about what there is to be seen.
     *
     * @param plan one that somebody asked support for
     * @param request what was asked, and granted
     * @param promise what the town promised of it
     */
    Questions(Thing plan, Thing request, Thing promise) {
        core(plan, request);
        screens(plan, request, promise);
    }

    private void core(Thing plan, Thing request) {
        row("Areas", EVERYBODY);
        row("Board", EVERYBODY, "first", 5);
        row("BoardFiltered", EVERYBODY, "areaCode", "CENTRUM", "theme", List.of("GREEN"), "text", "moestuin");
        row("Decisions", EVERYBODY, "id", request.id());
        row("Facilitators", List.of(COORDINATOR));
        row("InitiativePage", EVERYBODY, "reference", plan.reference());
        row("NodeById", EVERYBODY, "id", plan.id());
        row(
                "Penalty",
                EVERYBODY,
                "dueOn",
                "2026-04-28",
                "noticeReceivedOn",
                "2026-04-29",
                "on",
                "2026-05-20",
                "announcedOn",
                "2026-05-19");
        row("Playbooks", EVERYBODY, "language", "EN");
        row("Schemes", EVERYBODY, "on", Tales.today().toString());
        row("Term", EVERYBODY, "input", TERM);
        row("Viewer", SIGNED_IN);
        row("WorkQueue", STAFF, "first", 20, "filter", Town.map("scope", "AREA"));
    }

    private void screens(Thing plan, Thing request, Thing promise) {
        Map<String, Object> ofPlan = Town.map("reference", plan.reference());
        List<String> ids = List.of(plan.id(), request.id(), promise.id());

        row("AmendPage", EVERYBODY, "id", request.id());
        row("AreaNames", EVERYBODY);
        row("BehindCommitment", STAFF, Town.pairs(ofPlan));
        row("BoardPage", EVERYBODY, "first", 5, "filter", Town.map("status", List.of("PUBLISHED")));
        row("BoardPlaces", EVERYBODY);
        row("CommitmentsById", STAFF, "ids", List.of(promise.id()));
        row("CommitmentsPage", STAFF, "first", 20, "filter", Town.map("kinds", List.of("COMMITMENT")));
        row("ComplaintPage", SIGNED_IN, "id", request.id());
        row("Complaints", SIGNED_IN, "first", 20, "open", true);
        row("ExamplePlans", EVERYBODY);
        row("InitiativeByReference", EVERYBODY, Town.pairs(ofPlan));
        row("InitiativeRequests", EVERYBODY, Town.pairs(ofPlan));
        row("InitiativeTimeline", EVERYBODY, Town.pairs(ofPlan));
        row("InitiativeToEdit", EVERYBODY, Town.pairs(ofPlan));
        row("MorningPage", STAFF, "first", 20, "filter", Town.map("scope", "AREA"));
        row("MostPenalty", EVERYBODY, "dueOn", "2026-03-02", "noticeReceivedOn", "2026-03-03", "on", "2026-09-01");
        row("MyPlans", SIGNED_IN, "first", 5);
        row("ObjectPage", EVERYBODY, "id", request.id());
        row("ObjectionDay", EVERYBODY, "announcedOn", "2026-03-02");
        row(
                "ObjectionInTime",
                EVERYBODY,
                "input",
                Town.map("announcedOn", "2026-03-02", "receivedOn", "2026-04-14", "postedOn", "2026-04-13"));
        row("ObjectionPage", EVERYBODY, "id", request.id());
        row("ObjectionsElsewhere", EVERYBODY, "ids", List.of(request.id()));
        row("ObjectionsOnMyPlans", SIGNED_IN);
        row("OwnPlans", SIGNED_IN);
        row("PaperLetters", List.of(COORDINATOR), "first", 20, "posted", false);
        row(
                "PenaltyOnDay",
                EVERYBODY,
                "dueOn",
                "2026-03-02",
                "noticeReceivedOn",
                "2026-03-03",
                "on",
                "2026-04-01",
                "never",
                "2199-12-31");
        row("PlacesToChoose", EVERYBODY);
        row("PlanAtDesk", STAFF, Town.pairs(ofPlan));
        row("PlanOfComplaint", EVERYBODY, Town.pairs(ofPlan));
        row("PlaybooksPage", EVERYBODY, "language", "NL");
        row("PortalConsent", SIGNED_IN);
        row("RequestOfComplaint", EVERYBODY, "id", request.id());
        row("RequestOfReference", EVERYBODY, Town.pairs(ofPlan));
        row("RequestPage", PARTIES, "id", request.id());
        row("SchemesToChoose", EVERYBODY);
        row("SupportPage", EVERYBODY, Town.pairs(ofPlan));
        row("TermBeforehand", EVERYBODY, "input", TERM);
        row("TermSchemes", EVERYBODY);
        row("ThingsOfDrafts", EVERYBODY, "ids", ids);
        row("ViewerOfPage", SIGNED_IN);
        row("WhatChanged", PARTIES, "id", request.id());
        row("WhoCanCarryOut", List.of(COORDINATOR));
    }

    Question named(String operation) {
        Question question = questions.get(operation);
        if (question == null) {
            throw new AssertionError("Questions has no row for the query " + operation);
        }
        return question;
    }

    private void row(String operation, List<String> people, @Nullable Object... variables) {
        questions.put(operation, new Question(people, Town.map(variables)));
    }
}
