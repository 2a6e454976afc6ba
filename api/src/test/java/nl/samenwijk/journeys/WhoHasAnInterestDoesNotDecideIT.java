package nl.samenwijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenwijk.town.Person;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Seen;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Own interest takes every deciding act away, and another person takes over. */
@RunningTown
class WhoHasAnInterestDoesNotDecideIT {

    @LocalServerPort
    private int port;

    private Town town;
    private Tales tales;
    private Person desk;
    private Person coordinator;
    private Person decider;

    @BeforeEach
    void people() {
        town = new Town(port);
        tales = new Tales(town);
        desk = town.as("coordinator-desk");
        coordinator = town.as("coordinator-oost");
        decider = town.as("decision-maker");
    }

    private Thing own() {
        return tales.submitted("coordinator-oost", Tales.OOST);
    }

    @Test
    void aCoordinatorDoesNotCoordinateTheirOwnPlan() {
        Thing initiative = own();
        Seen seen = coordinator.reads(initiative);
        assertThat(seen.allowed()).containsExactly("WITHDRAW_INITIATIVE");
        assertThat(seen.text("waitingOn.name")).isEqualTo("Balie");
        assertThat(coordinator.act("Publish", initiative).refusals()).containsExactly("CONFLICT_OF_INTEREST");
        assertThat(coordinator
                        .act("Reject", initiative, "reason", "x", "alternative", "y")
                        .refusals())
                .containsExactly("CONFLICT_OF_INTEREST");
        assertThat(coordinator.queue("scope", "MINE").holds(initiative)).isFalse();
        assertThat(desk.queue("scope", "MINE").item(initiative).allowed()).contains("PUBLISH_INITIATIVE");
        desk.does("Publish", initiative);
        assertThat(initiative.status()).isEqualTo("PUBLISHED");
        assertThat(desk.queue("scope", "WAITING_ON_OTHERS").holds(initiative)).isTrue();
    }

    @Test
    void theDeskHandlesTheirRequestToTheEnd() {
        Thing initiative = own();
        desk.does("Publish", initiative);
        Thing request = tales.asked("coordinator-oost", initiative, Tales.funding(20_000));
        assertThat(request.allowed())
                .containsExactly(
                        "WITHDRAW_SUPPORT_REQUEST", "LODGE_OBJECTION", "GIVE_NOTICE_OF_DEFAULT", "AMEND_REQUEST");
        assertThat(coordinator.act("Take", request).refusals()).containsExactly("CONFLICT_OF_INTEREST");
        assertThat(coordinator.queue("scope", "MINE").holds(request)).isFalse();
        assertThat(desk.queue("scope", "MINE").item(request).text("waitingOn.name"))
                .isEqualTo("Balie");
        desk.does("Take", request);
        assertThat(desk.reads(request).text("waitingOn.name")).isEqualTo("Henk Visser");
        desk.does("AskToComplete", request, "question", "Welke planten?", "deadline", Tales.inDays(14));
        assertThat(desk.queue("scope", "AREA").holds(request)).isTrue();
        assertThat(desk.queue("scope", "WAITING_ON_OTHERS").holds(request)).isTrue();
        coordinator.does("CompleteRequest", coordinator.looksAt(request), "answer", "Rozen.");
        desk.does("StartReview", desk.looksAt(request));
        assertThat(tales.grant(request, "coordinator-oost", 20_000).refusals()).containsExactly("CONFLICT_OF_INTEREST");
        tales.grant(decider.looksAt(request), "decision-maker", 20_000).done();
        assertThat(coordinator.reads(request).at("decision")).isNull();
        assertThat(coordinator.act("Announce", request).refusals()).containsExactly("CONFLICT_OF_INTEREST");
        desk.does("Announce", desk.looksAt(request));
    }

    @Test
    void aDecisionMakerDoesNotDecideOnTheirOwnPlan() {
        Thing initiative = tales.submitted("decision-maker", Tales.OOST);
        coordinator.does("Publish", initiative);
        Thing request = tales.asked("decision-maker", initiative, Tales.funding(150_000));
        coordinator.does("Take", request);
        coordinator.does("StartReview", request);
        assertThat(tales.grant(request, "decision-maker", 150_000).refusals()).containsExactly("CONFLICT_OF_INTEREST");
        tales.grant(request, "coordinator-oost", 150_000).done();
        assertThat(decider.act("Confirm", request, "agree", true).refusals()).containsExactly("CONFLICT_OF_INTEREST");
        assertThat(decider.queue().holds(request)).isFalse();
        Person second = town.as("decision-maker-2");
        assertThat(second.queue().holds(request)).isTrue();
        second.does("Confirm", second.looksAt(request), "agree", true);
    }

    @Test
    void aModeratorDoesNotTakeDownTheirOwnPlan() {
        Thing initiative = tales.submitted("moderator", Tales.OOST);
        coordinator.does("Publish", initiative);
        assertThat(town.as("moderator")
                        .act("TakeDown", initiative, "reason", "x", "ground", "y")
                        .refusals())
                .containsExactly("CONFLICT_OF_INTEREST");
    }

    @Test
    void aSteeringGroupMemberDoesNotAdviseOnTheirOwnPlan() {
        Thing initiative = tales.submitted("steering-oost", Tales.OOST);
        coordinator.does("Publish", initiative);
        Thing request = tales.asked("steering-oost", initiative, Tales.loan());
        coordinator.does("Take", request);
        coordinator.does("StartReview", request);
        coordinator.does("AskAdvice", request, "question", "Past dit?", "dueOn", Tales.inDays(5));
        Person steering = town.as("steering-oost");
        assertThat(steering.queue().holds(request)).isFalse();
        assertThat(steering.act("GiveAdvice", request, "advice", "POSITIVE", "reasoning", "Mooi.")
                        .refusals())
                .containsExactly("CONFLICT_OF_INTEREST");
    }
}
