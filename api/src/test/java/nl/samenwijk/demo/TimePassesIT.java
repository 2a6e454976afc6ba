package nl.samenwijk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import nl.samenwijk.shared.TownClock;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What days do by themselves: they pass turns on and make things late, and nobody writes anything. */
@TravellingTown
class TimePassesIT {

    private static final String REQUEST =
            "query Q($id: ID!) { node(id: $id) { ... on SupportRequest { id version status allowedActions term { dueOn state }"
                    + " waitingOn { party name since subject dueOn } commitments { id version status dueOn } } } }";
    private static final String INITIATIVE =
            "query Q($id: ID!) { node(id: $id) { ... on Initiative { id version status allowedActions heldUntil"
                    + " waitingOn { party name since dueOn } } } }";

    @Autowired
    private TimeMachine time;

    @LocalServerPort
    private int port;

    private Tales tales;
    private Person resident;
    private Person coordinator;
    private Person facilitator;

    @BeforeEach
    void people() {
        Town town = new Town(port);
        tales = new Tales(town);
        resident = town.as("resident");
        coordinator = town.as("coordinator-centrum");
        facilitator = town.as("facilitator");
    }

    private static JsonNode now(Person person, String document, Thing thing) {
        return Objects.requireNonNull(person.ask(document, "id", thing.id()).root(), thing::id);
    }

    private static String party(JsonNode node) {
        return node.get("waitingOn").get("party").asString();
    }

    @Test
    void aDecisionTermRunsThenIsLate() {
        Thing request = tales.received("resident");
        JsonNode fresh = now(coordinator, REQUEST, request);
        LocalDate due = LocalDate.parse(fresh.get("term").get("dueOn").asString());
        assertThat(fresh.get("term").get("state").asString()).isEqualTo("RUNNING");

        time.to(due);
        assertThat(now(coordinator, REQUEST, request).get("term").get("state").asString())
                .isEqualTo("RUNNING");

        time.days(1);
        JsonNode late = now(coordinator, REQUEST, request);
        assertThat(late.get("term").get("state").asString()).isEqualTo("LATE");
        assertThat(late.get("version").asInt()).isEqualTo(request.version());
        assertThat(party(late)).isEqualTo("COORDINATOR");
    }

    @Test
    void aLateTermCannotBeExtendedAnyMore() {
        Thing request = tales.taken("resident");
        assertThat(request.allowed()).contains("EXTEND_DECISION_TERM");

        time.to(LocalDate.parse(request.seen().get("term").get("dueOn").asString()));
        assertThat(actions(request)).contains("EXTEND_DECISION_TERM");

        time.days(1);
        assertThat(actions(request)).doesNotContain("EXTEND_DECISION_TERM");
        assertThat(coordinator
                        .act("ExtendTerm", request, "reason", "Wij moeten meer weten.", "newDueOn", time.inDays(30))
                        .refusals())
                .containsExactly("TERM_PASSED");
    }

    private Iterable<String> actions(Thing request) {
        return now(coordinator, REQUEST, request).get("allowedActions").values().stream()
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void aHoldThatPassedItsDateWaitsOnTheCoordinator() {
        Thing initiative = tales.running("resident");
        resident.does("Hold", initiative, "reason", "Wij wachten op de lente.", "until", time.inDays(10));
        assertThat(initiative.party()).isEqualTo("INITIATOR");

        time.days(10);
        assertThat(party(now(resident, INITIATIVE, initiative))).isEqualTo("INITIATOR");

        time.days(1);
        JsonNode over = now(resident, INITIATIVE, initiative);
        assertThat(party(over)).isEqualTo("COORDINATOR");
        assertThat(over.get("status").asString()).isEqualTo("ON_HOLD");
        assertThat(over.get("version").asInt()).isEqualTo(initiative.version());
        assertThat(OffsetDateTime.parse(over.get("waitingOn").get("since").asString())
                        .toInstant())
                .isEqualTo(TownClock.startOf(time.today()));
        resident.does("Resume", initiative);
        assertThat(initiative.status()).isEqualTo("RUNNING");
    }

    @Test
    void aCommitmentIsShownLateAndCanStillBeDone() {
        Thing request = tales.facilitating("resident");
        Thing commitment = tales.promised(request);
        JsonNode one = now(coordinator, REQUEST, request).get("commitments").get(0);
        LocalDate due = LocalDate.parse(one.get("dueOn").asString());

        time.to(due);
        assertThat(status(request)).isEqualTo("PLANNED");
        time.days(1);
        assertThat(status(request)).isEqualTo("LATE");
        assertThat(party(now(coordinator, REQUEST, request))).isEqualTo("FACILITATOR");

        facilitator.does("StartCommitment", commitment);
        assertThat(status(request)).isEqualTo("LATE");
        facilitator.does("FulfilCommitment", commitment);
        assertThat(status(request)).isEqualTo("DONE");
    }

    private String status(Thing request) {
        return now(coordinator, REQUEST, request)
                .get("commitments")
                .get(0)
                .get("status")
                .asString();
    }

    @Test
    void aDeliveryThatNobodyConfirmsGoesToTheCoordinatorAfterFourWeeks() {
        Thing request = tales.facilitating("resident");
        Thing commitment = tales.promised(request);
        facilitator.does("FulfilCommitment", commitment);
        assertThat(party(now(resident, REQUEST, request))).isEqualTo("INITIATOR");

        time.days(28);
        assertThat(party(now(resident, REQUEST, request))).isEqualTo("INITIATOR");
        assertThat(actions(request)).doesNotContain("CLOSE_SUPPORT_REQUEST");

        time.days(1);
        assertThat(party(now(resident, REQUEST, request))).isEqualTo("COORDINATOR");
        assertThat(actions(request)).contains("CLOSE_SUPPORT_REQUEST");
    }

    @Test
    void anUnansweredQuestionGoesBackToTheCoordinatorAndTheTermRunsAgain() {
        Thing request = tales.taken("resident");
        coordinator.does("AskToComplete", request, "question", "Wie geeft water?", "deadline", time.inDays(14));
        assertThat(actions(request)).doesNotContain("START_REVIEW", "ASK_TO_COMPLETE", "DECIDE_SUPPORT");
        time.days(14);
        JsonNode lastDay = now(resident, REQUEST, request);
        assertThat(party(lastDay)).isEqualTo("INITIATOR");
        assertThat(lastDay.get("term").get("state").asString()).isEqualTo("SUSPENDED");

        time.days(1);
        JsonNode passed = now(resident, REQUEST, request);
        assertThat(party(passed)).isEqualTo("COORDINATOR");
        assertThat(passed.get("term").get("state").asString()).isEqualTo("RUNNING");
        assertThat(actions(request)).contains("START_REVIEW", "ASK_TO_COMPLETE", "DECIDE_SUPPORT");
        resident.does("CompleteRequest", request, "answer", "De buren, om de beurt.");
        assertThat(request.status()).isEqualTo("COMPLETENESS_CHECK");
    }

    @Test
    void adviceThatDoesNotComeGoesBackToTheCoordinator() {
        Thing request = tales.inReview("resident");
        coordinator.does("AskAdvice", request, "question", "Wat vindt de regiegroep?", "dueOn", time.inDays(5));
        time.days(5);
        assertThat(party(now(resident, REQUEST, request))).isEqualTo("STEERING_GROUP");

        time.days(1);
        JsonNode passed = now(resident, REQUEST, request);
        assertThat(party(passed)).isEqualTo("COORDINATOR");
        assertThat(passed.get("term").get("state").asString()).isEqualTo("RUNNING");
    }
}
