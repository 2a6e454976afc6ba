package nl.samenwijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

/** Asked, answered, asked again with the same deadline, and found complete at last. */
@RunningTown
class AnAnswerThatIsNotEnoughIT {

    @LocalServerPort
    private int port;

    private Town town;
    private Tales tales;
    private Person resident;
    private Person coordinator;
    private Person neighbour;

    @BeforeEach
    void people() {
        town = new Town(port);
        tales = new Tales(town);
        resident = town.as("resident");
        coordinator = town.as("coordinator-centrum");
        neighbour = town.as("neighbour");
    }

    @Test
    void itGoesBackToTheApplicantWithTheSameDeadline() {
        Thing request = tales.taken("resident");
        coordinator.does(
                "AskToComplete", request, "question", "Wie geeft de planten water?", "deadline", Tales.inDays(14));
        Seen asked = resident.reads(request);
        assertThat(asked.text("status")).isEqualTo("AWAITING_APPLICANT");
        assertThat(asked.party()).isEqualTo("INITIATOR");
        assertThat(asked.text("waitingOn.name")).isEqualTo("Noor de Vries");
        assertThat(asked.text("waitingOn.dueOn")).isEqualTo(Tales.inDays(14));
        assertThat(asked.text("question.text")).isEqualTo("Wie geeft de planten water?");
        assertThat(asked.text("term.state")).isEqualTo("SUSPENDED");
        assertThat(asked.number("term.suspendedDays")).isEqualTo(14);
        assertThat(asked.allowed())
                .containsExactly(
                        "COMPLETE_SUPPORT_REQUEST",
                        "WITHDRAW_SUPPORT_REQUEST",
                        "LODGE_OBJECTION",
                        "GIVE_NOTICE_OF_DEFAULT",
                        "AMEND_REQUEST");
        assertThat(coordinator.queue("scope", "MINE").holds(request)).isFalse();

        resident.does("CompleteRequest", request, "answer", "Dat weten wij nog niet.");
        assertThat(coordinator.queue("scope", "MINE").item(request).allowed())
                .contains("STILL_INCOMPLETE", "START_REVIEW");
        assertThat(coordinator.reads(request).text("waitingOn.name")).isEqualTo("Anke Bakker");
        assertThat(coordinator.reads(request).number("term.suspendedDays")).isZero();

        coordinator.does("StillIncomplete", request, "reason", "Noem ten minste twee mensen.");
        Seen again = resident.reads(request);
        assertThat(again.text("status")).isEqualTo("AWAITING_APPLICANT");
        assertThat(again.text("question.deadline")).isEqualTo(Tales.inDays(14));
        assertThat(again.text("question.stillMissing")).isEqualTo("Noem ten minste twee mensen.");
        assertThat(again.number("term.suspendedDays")).isEqualTo(14);

        resident.does("CompleteRequest", request, "answer", "Noor en Mehmet.");
        coordinator.does("StartReview", request);
        assertThat(request.status()).isEqualTo("IN_REVIEW");
        assertThat(request.version()).isEqualTo(7);
    }

    @Test
    void thePublicSeesWhatHappenedAndNotWhatWasSaid() {
        Thing request = tales.taken("resident");
        coordinator.does("AskToComplete", request, "question", "Geheime vraag?", "deadline", Tales.inDays(14));
        resident.does("CompleteRequest", request, "answer", "Geheim antwoord.");
        Thing initiative = tales.initiativeOf(request);
        Page parties = resident.page(initiative);
        assertThat(parties.entry("ASK_TO_COMPLETE").text("reason")).isEqualTo("Geheime vraag?");
        assertThat(parties.entry("ASK_TO_COMPLETE").text("actor.displayName")).isEqualTo("Anke Bakker");
        assertThat(parties.entry("COMPLETE_SUPPORT_REQUEST").text("reason")).isEqualTo("Geheim antwoord.");
        for (Person outsider : List.of(neighbour, town.anybody(), town.as("coordinator-oost"))) {
            Page page = outsider.page(initiative);
            assertThat(page.happened()).contains("ASK_TO_COMPLETE", "COMPLETE_SUPPORT_REQUEST");
            assertThat(page.words()).doesNotContain("Geheim").doesNotContain("Zonder dit lukt het niet");
            assertThat(outsider.reads(request).at("question")).isNull();
            assertThat(outsider.reads(request).at("explanation")).isNull();
            assertThat(outsider.reads(request).at("receivedOn")).isNull();
            assertThat(outsider.reads(request).allowed()).isSubsetOf("LODGE_OBJECTION");
        }
    }

    @Test
    void withoutAnAnswerThereIsNothingToFindInsufficient() {
        Thing request = tales.taken("resident");
        assertThat(coordinator
                        .act("StillIncomplete", request, "reason", "Waarom?")
                        .refusals())
                .containsExactly("NOT_ALLOWED_NOW");
        coordinator.does("AskToComplete", request, "question", "Wie?", "deadline", Tales.inDays(14));
        assertThat(coordinator
                        .act("StillIncomplete", request, "reason", "Waarom?")
                        .refusals())
                .containsExactly("NOT_ALLOWED_NOW");
        assertThat(coordinator.act("StartReview", request).refusals()).containsExactly("NOT_ALLOWED_NOW");
        assertThat(coordinator
                        .act("AskToComplete", request, "question", "Nog iets?", "deadline", Tales.inDays(20))
                        .refusals())
                .containsExactly("NOT_ALLOWED_NOW");
    }

    @Test
    void withoutADeadlineTheTermWouldNotStandStill() {
        Thing request = tales.taken("resident");
        Answer refused = coordinator.act("AskToComplete", request, "question", "");
        assertThat(refused.refusals()).containsExactly("INVALID_INPUT", "DEADLINE_REQUIRED");
        assertThat(refused.paths()).containsExactly("question", "deadline");
        assertThat(refused.messages().getLast()).contains("datum");
        assertThat(coordinator
                        .act("AskToComplete", request, "question", "Wie?", "deadline", Tales.inDays(0))
                        .paths())
                .containsExactly("deadline");
        assertThat(coordinator.reads(request).text("status")).isEqualTo("COMPLETENESS_CHECK");
    }

    @Test
    void alsoDuringTheReview() {
        Thing request = tales.inReview("resident");
        coordinator.does("AskToComplete", request, "question", "Nog een ding?", "deadline", Tales.inDays(10));
        resident.does("CompleteRequest", request, "answer", "Ja.");
        assertThat(request.status()).isEqualTo("COMPLETENESS_CHECK");
        coordinator.does("StartReview", request);
    }
}
