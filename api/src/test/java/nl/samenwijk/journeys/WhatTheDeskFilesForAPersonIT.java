package nl.samenwijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.samenwijk.town.Answer;
import nl.samenwijk.town.Page;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Seen;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The desk files for who has no account, and says on whose behalf. */
@RunningTown
class WhatTheDeskFilesForAPersonIT {

    @LocalServerPort
    private int port;

    private Town town;
    private Tales tales;
    private Person desk;
    private Person coordinator;
    private Person resident;

    @BeforeEach
    void people() {
        town = new Town(port);
        tales = new Tales(town);
        desk = town.as("coordinator-desk");
        coordinator = town.as("coordinator-centrum");
        resident = town.as("resident");
    }

    private Thing filed(String place) {
        return Thing.initiative(desk.run(
                "Propose",
                "input",
                Tales.plan(
                        place,
                        "submit",
                        true,
                        "onBehalfOfPerson",
                        Map.of("displayName", "Opa Jan", "channel", "COUNTER"))));
    }

    @Test
    void theWholeWayInTheNameOfThePerson() {
        Thing initiative = filed(Tales.CENTRUM);
        assertThat(desk.reads(initiative).text("initiator.displayName")).isEqualTo("Opa Jan");
        assertThat(desk.reads(initiative).text("initiator.kind")).isEqualTo("RESIDENT");
        assertThat(desk.act("Publish", initiative).refusals()).containsExactly("FORBIDDEN");
        coordinator.does("Publish", initiative);
        assertThat(coordinator.queue().item(initiative).text("waitingOn.name")).isEqualTo("Opa Jan");

        Thing request = Thing.request(desk.run(
                "RequestSupport",
                "input",
                Tales.wish(initiative, Tales.funding(30_000), "receivedOn", Tales.inDays(-3))));
        assertThat(desk.reads(request).text("receivedOn")).isEqualTo(Tales.inDays(-3));
        assertThat(desk.reads(request).text("term.startsOn")).isEqualTo(Tales.inDays(-2));
        coordinator.does("Take", request);
        coordinator.does("AskToComplete", request, "question", "Heeft u een rekening?", "deadline", Tales.inDays(14));
        desk.does(
                "CompleteRequest", desk.looksAt(request), "answer", "Ja, bij de bank.", "completedOn", Tales.inDays(0));
        coordinator.does("StartReview", coordinator.looksAt(request));
        tales.grant(request, "coordinator-centrum", 30_000).done();
        assertThat(desk.reads(request).at("decision")).isNull();
        coordinator.does("Announce", request, "announcedOn", Tales.inDays(0));
        desk.does("WithdrawRequest", desk.looksAt(request), "reason", "Het hoeft niet meer.");

        Page page = town.anybody().page(initiative);
        for (String kind : List.of(
                "PROPOSE_INITIATIVE",
                "SUBMIT_INITIATIVE",
                "REQUEST_SUPPORT",
                "COMPLETE_SUPPORT_REQUEST",
                "WITHDRAW_SUPPORT_REQUEST")) {
            assertThat(page.entry(kind).text("onBehalfOf.displayName")).isEqualTo("Opa Jan");
            assertThat(page.entry(kind).text("actor.role")).isEqualTo("COORDINATOR");
        }
        assertThat(page.entry("PUBLISH_INITIATIVE").at("onBehalfOf")).isNull();
    }

    @Test
    void filingForSomebodyIsNoOwnInterest() {
        Thing initiative = Thing.initiative(coordinator.run(
                "Propose",
                "input",
                Tales.plan(
                        Tales.CENTRUM,
                        "submit",
                        true,
                        "groupName",
                        "De Hoek",
                        "onBehalfOfPerson",
                        Map.of("displayName", "Tante Riet", "channel", "PHONE"))));
        assertThat(coordinator.reads(initiative).text("initiator.kind")).isEqualTo("RESIDENT_GROUP");
        assertThat(coordinator.reads(initiative).allowed()).contains("PUBLISH_INITIATIVE");
        coordinator.does("Publish", initiative);
        assertThat(Thing.request(coordinator.run("RequestSupport", "input", Tales.wish(initiative, Tales.loan())))
                        .allowed())
                .contains("TAKE_SUPPORT_REQUEST", "WITHDRAW_SUPPORT_REQUEST");
    }

    @Test
    void onlyTheDeskAndTheCoordinatorOfThePlace() {
        Map<String, Object> plan =
                Tales.plan(Tales.OOST, "onBehalfOfPerson", Map.of("displayName", "Opa Jan", "channel", "LETTER"));
        for (Person person : List.of(resident, coordinator, town.as("decision-maker"))) {
            Answer refused = person.run("Propose", "input", plan);
            assertThat(refused.refusals()).containsExactly("FORBIDDEN");
            assertThat(refused.paths()).containsExactly("onBehalfOfPerson");
        }
        Thing initiative = tales.published("resident");
        Answer early = tales.ask("resident", initiative, Tales.loan(), "receivedOn", Tales.inDays(-1));
        assertThat(early.refusals()).containsExactly("FORBIDDEN");
        assertThat(early.paths()).containsExactly("receivedOn");
        assertThat(desk.run(
                                "RequestSupport",
                                "input",
                                Tales.wish(initiative, Tales.loan(), "receivedOn", Tales.inDays(1)))
                        .paths())
                .containsExactly("receivedOn");
    }

    @Test
    void theDayOfAnAnswerIsBetweenTheQuestionAndToday() {
        Thing request = tales.taken("resident");
        coordinator.does("AskToComplete", request, "question", "Wie?", "deadline", Tales.inDays(14));
        assertThat(resident.act("CompleteRequest", request, "answer", "Ik.", "completedOn", Tales.inDays(0))
                        .refusals())
                .containsExactly("FORBIDDEN");
        assertThat(desk.act("CompleteRequest", request, "answer", "", "completedOn", Tales.inDays(-1))
                        .paths())
                .containsExactly("answer", "completedOn");
        assertThat(desk.act("CompleteRequest", request, "answer", "Ik.", "completedOn", Tales.inDays(1))
                        .paths())
                .containsExactly("completedOn");
    }

    @Test
    void theDeskReadsWhatTheInitiatorReadsAndNoMore() {
        Thing request = tales.decided("resident");
        Seen seen = desk.reads(request);
        assertThat(seen.text("explanation")).isEqualTo("Zonder dit lukt het niet.");
        assertThat(seen.at("decision")).isNull();
        assertThat(desk.page(tales.initiativeOf(request)).happened()).doesNotContain("DECIDE_SUPPORT");
        assertThat(desk.queue().holds(request)).isFalse();
        assertThat(desk.node(tales.draft("resident"))).isNull();
        Thing letter = Thing.initiative(desk.run(
                "Propose",
                "input",
                Tales.plan(Tales.CENTRUM, "onBehalfOfPerson", Map.of("displayName", "Opa Jan", "channel", "EMAIL"))));
        assertThat(desk.reads(letter).text("status")).isEqualTo("DRAFT");
        assertThat(resident.node(letter)).isNull();
    }

    @Test
    void aPlanOfAPersonInNoAreaWaitsOnTheDesk() {
        Thing initiative = filed(Tales.NOWHERE);
        assertThat(desk.queue("scope", "MINE").item(initiative).text("waitingOn.name"))
                .isEqualTo("Balie");
        desk.does("Publish", initiative);
        assertThat(initiative.status()).isEqualTo("PUBLISHED");
    }
}
