package nl.samenwijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.samenwijk.town.Answer;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** In a public text it is refused; in a formal message it is masked, because that is never refused. */
@RunningTown
class ACitizenServiceNumberIsNotKeptIT {

    @LocalServerPort
    private int port;

    private Town town;
    private Tales tales;
    private Person resident;
    private Person coordinator;

    @BeforeEach
    void people() {
        town = new Town(port);
        tales = new Tales(town);
        resident = town.as("resident");
        coordinator = town.as("coordinator-centrum");
    }

    private static final String BSN = "111222333";

    @Test
    void aPublicTextWithOneIsRefused() {
        Answer refused = resident.run(
                "Propose",
                "input",
                Tales.plan(
                        Tales.CENTRUM,
                        "title",
                        "Bel " + BSN,
                        "summary",
                        "Mijn nummer is 111.222.333, bel mij maar.",
                        "description",
                        "Of 111 222 333."));
        assertThat(refused.refusals()).containsExactly("PERSONAL_DATA", "PERSONAL_DATA", "PERSONAL_DATA");
        assertThat(refused.paths()).containsExactly("title", "summary", "description");
        assertThat(refused.messages().getFirst())
                .contains("burgerservicenummer")
                .doesNotContain(BSN);
        Thing initiative = tales.published("resident");
        assertThat(resident.act("Edit", initiative, "summary", "Toch nog even mijn nummer: " + BSN)
                        .refusals())
                .containsExactly("PERSONAL_DATA");
        assertThat(resident.act("Hold", initiative, "reason", "Zie " + BSN, "until", Tales.inDays(5))
                        .refusals())
                .containsExactly("PERSONAL_DATA");
        assertThat(resident.act("Withdraw", initiative, "reason", "Zie " + BSN).refusals())
                .containsExactly("PERSONAL_DATA");
        resident.does("Start", initiative);
        assertThat(resident.act("CompleteInitiative", initiative, "outcome", "Zie " + BSN)
                        .refusals())
                .containsExactly("PERSONAL_DATA");
        assertThat(resident.run("Propose", "input", Tales.plan(Tales.CENTRUM, "groupName", "Groep " + BSN))
                        .paths())
                .containsExactly("groupName");
    }

    @Test
    void nineDigitsThatAreNoneStay() {
        Thing initiative = Thing.initiative(resident.run(
                "Propose",
                "input",
                Tales.plan(Tales.CENTRUM, "summary", "Wij hebben 123456789 tegels nodig voor het plein.")));
        assertThat(initiative.status()).isEqualTo("DRAFT");
    }

    @Test
    void inAFormalMessageItIsMasked() {
        Thing initiative = tales.published("resident");
        Answer asked = resident.ask(
                "mutation M($input: RequestSupportInput!) { requestSupport(input: $input) { supportRequest { id version status allowedActions reference waitingOn { party } } warnings { code path message } errors { code } } }",
                "input",
                Tales.wish(
                        initiative,
                        Map.of("expertise", Map.of("question", "Klopt " + BSN + "?")),
                        "explanation",
                        "Mijn nummer: " + BSN));
        assertThat(asked.list("warnings").stream()
                        .map(warning -> warning.get("code").asString()))
                .containsExactly("BSN_MASKED", "BSN_MASKED");
        Thing request = Thing.request(asked);
        assertThat(resident.reads(request).text("explanation")).isEqualTo("Mijn nummer: *********");
        coordinator.does("Take", request);
        coordinator.does("AskToComplete", request, "question", "Is " + BSN + " juist?", "deadline", Tales.inDays(14));
        resident.does("CompleteRequest", request, "answer", "Ja, " + BSN);
        coordinator.does("StillIncomplete", request, "reason", "Niet " + BSN);
        resident.does("CompleteRequest", request, "answer", "Toch " + BSN);
        coordinator.does("StartReview", request);
        tales.decide(request, "coordinator-centrum", "REFUSED", "NOT_POSSIBLE", "alternative", "Bel met " + BSN)
                .done();
        coordinator.does("Announce", request);
        assertThat(coordinator.reads(request).node().toString())
                .contains("*********")
                .doesNotContain(BSN);
        assertThat(coordinator.page(initiative).words()).contains("*********").doesNotContain(BSN);
    }

    @Test
    void aPromiseIsPublicSoThereItIsRefused() {
        Thing request = tales.facilitating("resident");
        Answer refused = coordinator.act(
                "PlanCommitment",
                request,
                "idempotencyKey",
                Tales.key(),
                "what",
                "Bellen met " + BSN,
                "facilitatorId",
                "niemand",
                "dueOn",
                Tales.inDays(-1));
        assertThat(refused.paths()).containsExactly("what", "dueOn", "facilitatorId");
        assertThat(refused.refusals()).containsExactly("PERSONAL_DATA", "INVALID_INPUT", "INVALID_INPUT");
    }

    @Test
    void otherPersonalDataGiveAWarning() {
        Answer proposed = resident.ask(
                "mutation M($input: ProposeInitiativeInput!) { proposeInitiative(input: $input) { initiative { id } warnings { code path } errors { code } } }",
                "input",
                Tales.plan(
                        Tales.CENTRUM,
                        "summary",
                        "Mail naar noor@example.nl of bel 06-12345678 als je mee wilt doen.",
                        "description",
                        "NL91ABNA0417164300"));
        assertThat(proposed.at("initiative.id")).isNotNull();
        assertThat(proposed.list("warnings").stream()
                        .map(warning -> warning.get("path").get(0).asString()))
                .containsExactly("summary", "description");
    }
}
