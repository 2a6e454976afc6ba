package nl.samenwijk.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.samenwijk.demo.TimeMachine;
import nl.samenwijk.demo.TravellingTown;
import nl.samenwijk.term.Holidays;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.Seen;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * One request through everything that the law knows of it: asked to complete, not enough, completed, extended, late, notice of default, penalty, granted in part,
 * objection by a neighbour, upheld, decided again, with the way to the court.
 */
@TravellingTown
class FromFilingToAppealIT {

    private static final String LAW = """
            query Law($id: ID!) { node(id: $id) { ... on SupportRequest { id version status allowedActions
              term { dueOn state suspendedDays } penalty { startsOn days amount } waitingOn { party dueOn }
              decisions { id kind outcome amount decidedOn announcedOn objectionUntil remedyClause letter { html } }
              objections { id status objector late dueOn outcome announcedOn appealUntil remedyClause letters { kind } allowedActions }
              letters { kind sentOn } } } }
            """;
    private static final String TIMELINE =
            "query T($id: ID!) { node(id: $id) { ... on Initiative { timeline(first: 100) { nodes { kind } } } } }";
    private static final String FIX = """
            mutation Fix($input: FixPenaltyInput!) { fixPenalty(input: $input) {
              supportRequest { id version status decisions { id kind outcome amount } } errors { code message path } } }
            """;
    private static final String HEAR = """
            mutation Hear($input: RecordHearingInput!) { recordHearing(input: $input) {
              supportRequest { id version } errors { code message path } } }
            """;

    @Autowired
    private TimeMachine time;

    @Autowired
    private TermWatch watch;

    @LocalServerPort
    private int port;

    private Town town;
    private Tales tales;
    private Person resident;
    private Person neighbour;
    private Person coordinator;
    private Person decisionMaker;

    @BeforeEach
    void people() {
        town = new Town(port);
        tales = new Tales(town);
        resident = town.as("resident");
        neighbour = town.as("neighbour");
        coordinator = town.as("coordinator-centrum");
        decisionMaker = town.as("decision-maker");
    }

    private Seen law(Person reader, Thing request) {
        JsonNode node = reader.ask(LAW, "id", request.id()).root();
        return new Seen(node == null ? request.seen() : node);
    }

    /** An act with the version as it is now. */
    private void does(Person person, String operation, Thing request, Object... input) {
        coordinator.looksAt(request);
        person.does(operation, request, input);
    }

    private void asks(Person person, String document, Thing request, Object... input) {
        var all = Town.map(
                "supportRequestId",
                request.id(),
                "expectedVersion",
                coordinator.looksAt(request).version());
        all.putAll(Town.map(input));
        person.ask(document, "input", all).done();
    }

    private static LocalDate workingDay(LocalDate from) {
        LocalDate day = from;
        while (!Holidays.computed().isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    @Test
    void everyStepCountsAndIsKept() {
        Thing request = tales.taken("resident");
        LocalDate firstDue = LocalDate.parse(law(resident, request).text("term.dueOn"));

        does(coordinator, "AskToComplete", request, "question", "Wie geeft water?", "deadline", time.inDays(14));
        time.days(5);
        does(resident, "CompleteRequest", request, "answer", "Dat zien we wel.");
        does(coordinator, "StillIncomplete", request, "reason", "Wij willen namen.");
        assertThat(law(resident, request).text("term.state")).isEqualTo("SUSPENDED");
        time.days(3);
        does(resident, "CompleteRequest", request, "answer", "Mevrouw Jansen en de heer Kaya.");
        assertThat(law(resident, request).number("term.suspendedDays")).isEqualTo(7);
        does(coordinator, "StartReview", request);
        LocalDate completed = LocalDate.parse(law(resident, request).text("term.dueOn"));
        assertThat(completed).isAfterOrEqualTo(firstDue.plusDays(7));

        time.to(completed);
        LocalDate extended = workingDay(completed.plusDays(21));
        does(coordinator, "ExtendTerm", request, "reason", "Het onderzoek duurt.", "newDueOn", extended.toString());
        assertThat(law(resident, request).text("term.dueOn")).isEqualTo(extended.toString());

        resident.run("NoticeOfDefault", "input", notice(request)).done();
        assertThat(law(resident, request).at("penalty")).as("too early").isNull();
        time.to(extended.plusDays(1));
        watch.look();
        resident.run("NoticeOfDefault", "input", notice(request)).done();
        LocalDate starts = LocalDate.parse(law(resident, request).text("penalty.startsOn"));
        assertThat(starts).isAfter(time.today().plusDays(14));
        assertThat(law(neighbour, request).at("penalty"))
                .as("for the parties only")
                .isNull();

        time.to(starts.plusDays(15));
        assertThat(law(resident, request).number("penalty.days")).isEqualTo(16);
        assertThat(law(resident, request).number("penalty.amount")).isEqualTo(14 * 2_300 + 2 * 3_500);

        tales.decide(
                coordinator.looksAt(request),
                "coordinator-centrum",
                "PARTLY_GRANTED",
                "OTHER_PURPOSE",
                "amount",
                50_000,
                "alternative",
                "NONE");
        does(coordinator, "Announce", request);
        assertThat(request.status()).isEqualTo("FACILITATING");
        time.days(30);
        assertThat(law(resident, request).number("penalty.days"))
                .as("the day of the announcement is not paid")
                .isEqualTo(15);
        assertThat(law(resident, request).text("term.state")).isEqualTo("LATE");
        asks(coordinator, FIX, request);
        does(coordinator, "Announce", request);

        neighbour
                .run(
                        "Object",
                        "input",
                        Town.map(
                                "supportRequestId",
                                request.id(),
                                "idempotencyKey",
                                Tales.key(),
                                "text",
                                "Het plan verdient alles."))
                .done();
        Seen objection = law(neighbour, request).list("objections").getFirst();
        assertThat(objection.text("status")).isEqualTo("OPEN");
        assertThat(objection.text("late")).isEqualTo("false");
        time.days(10);
        String id = objection.text("id");
        asks(
                coordinator,
                HEAR,
                request,
                "objectionId",
                id,
                "heardOn",
                time.today().toString(),
                "report",
                "Zij vertelt waarom.");
        does(
                decisionMaker,
                "DecideObjection",
                request,
                "objectionId",
                id,
                "outcome",
                "UPHELD",
                "reasoning",
                "Zij heeft gelijk.");
        assertThat(law(resident, request).list("objections").getFirst().at("outcome"))
                .as("not announced")
                .isNull();
        does(decisionMaker, "Announce", request, "objectionId", id);
        Seen announced = law(neighbour, request).list("objections").getFirst();
        assertThat(announced.text("outcome")).isEqualTo("UPHELD");
        assertThat(announced.text("remedyClause")).contains("beroep", "Rechtbank Rotterdam");
        assertThat(law(resident, request).text("status")).isEqualTo("IN_REVIEW");
        assertThat(law(resident, request).list("objections").getFirst().at("objector"))
                .isNull();

        coordinator.looksAt(request);
        tales.grant(request, "coordinator-centrum", 80_000);
        does(coordinator, "Announce", request);
        Seen end = law(resident, request);
        assertThat(end.text("status")).isEqualTo("FACILITATING");
        assertThat(end.list("decisions").stream().map(one -> one.text("kind")))
                .containsExactly("GRANT", "PENALTY", "REVISION");
        assertThat(end.list("decisions")).allSatisfy(one -> {
            assertThat(one.text("remedyClause")).contains("bezwaar");
            assertThat(one.text("letter.html")).startsWith("/letters/");
        });
        assertThat(happened(request))
                .containsSubsequence(List.of(
                        "REQUEST_SUPPORT",
                        "ASK_TO_COMPLETE",
                        "COMPLETE_SUPPORT_REQUEST",
                        "STILL_INCOMPLETE",
                        "COMPLETE_SUPPORT_REQUEST",
                        "EXTEND_DECISION_TERM",
                        "GIVE_NOTICE_OF_DEFAULT",
                        "SUPPORT_REQUEST_LATE",
                        "GIVE_NOTICE_OF_DEFAULT",
                        "ANNOUNCE_DECISION",
                        "FIX_PENALTY",
                        "ANNOUNCE_DECISION",
                        "LODGE_OBJECTION",
                        "RECORD_HEARING",
                        "DECIDE_OBJECTION",
                        "ANNOUNCE_DECISION",
                        "DECIDE_SUPPORT",
                        "ANNOUNCE_DECISION"));
    }

    private static Object notice(Thing request) {
        return Town.map("supportRequestId", request.id(), "idempotencyKey", Tales.key());
    }

    /** As who handles it reads the log, oldest first. */
    private List<String> happened(Thing request) {
        return coordinator
                .ask(TIMELINE, "id", tales.initiativeOf(request).id())
                .list("timeline.nodes")
                .reversed()
                .stream()
                .map(node -> node.get("kind").asString())
                .toList();
    }
}
