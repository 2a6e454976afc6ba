package nl.samenwijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.samenwijk.town.Answer;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Together;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A phone that lost its connection sends again with the same key, and gets what the first call made, as it is now. */
@RunningTown
class TheSameCallTwiceIsDoneOnceIT {

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

    private static final int PHONES = 8;

    private static List<String> ids(List<Answer> answers, String path) {
        return answers.stream()
                .map(answer -> answer.done().text(path))
                .distinct()
                .toList();
    }

    @Test
    void aPlan() {
        Map<String, Object> plan = Tales.plan(Tales.CENTRUM, "submit", true);
        Thing first = Thing.initiative(resident.run("Propose", "input", plan));
        coordinator.does("Publish", first);
        Answer again = resident.run("Propose", "input", plan);
        assertThat(again.text("initiative.id")).isEqualTo(first.id());
        assertThat(again.text("initiative.status")).isEqualTo("PUBLISHED");
        assertThat(resident.page(first).happened())
                .containsExactly("PROPOSE_INITIATIVE", "SUBMIT_INITIATIVE", "PUBLISH_INITIATIVE");
    }

    @Test
    void aPlanFromEightPhonesAtOnce() {
        Map<String, Object> plan = Tales.plan(Tales.CENTRUM);
        List<Answer> answers = Together.times(PHONES, phone -> resident.run("Propose", "input", plan));
        assertThat(ids(answers, "initiative.id")).hasSize(1);
        assertThat(ids(answers, "initiative.reference")).hasSize(1);
    }

    @Test
    void theSameKeyWithOtherWordsIsAConflict() {
        Map<String, Object> plan = Tales.plan(Tales.CENTRUM);
        Thing first = Thing.initiative(resident.run("Propose", "input", plan));
        Answer other = resident.run("Propose", "input", Tales.with(plan, "title", "Een heel ander plan"));
        assertThat(other.refusals()).containsExactly("IDEMPOTENCY_CONFLICT");
        assertThat(other.paths()).containsExactly("idempotencyKey");
        Thing theirs = Thing.initiative(neighbour.run("Propose", "input", plan));
        assertThat(theirs.id()).isNotEqualTo(first.id());
    }

    @Test
    void aRequest() {
        Thing initiative = tales.published("resident");
        Map<String, Object> wish = Tales.wish(initiative, Tales.funding(20_000));
        Thing first = Thing.request(resident.run("RequestSupport", "input", wish));
        coordinator.does("Take", first);
        Answer again = resident.run("RequestSupport", "input", wish);
        assertThat(again.text("supportRequest.id")).isEqualTo(first.id());
        assertThat(again.text("supportRequest.status")).isEqualTo("COMPLETENESS_CHECK");
        assertThat(resident.run("RequestSupport", "input", Tales.with(wish, "explanation", "Anders."))
                        .refusals())
                .containsExactly("IDEMPOTENCY_CONFLICT");
        assertThat(resident.run(
                                "RequestSupport",
                                "input",
                                Tales.with(
                                        wish,
                                        "initiativeId",
                                        tales.published("resident").id()))
                        .refusals())
                .containsExactly("IDEMPOTENCY_CONFLICT");
        resident.does("Withdraw", initiative, "reason", "Wij stoppen.");
        assertThat(resident.run("RequestSupport", "input", wish).text("supportRequest.status"))
                .isEqualTo("WITHDRAWN");
        assertThat(resident.page(initiative).requests()).hasSize(1);
    }

    @Test
    void aRequestFromEightPhonesAtOnceAndTheNextOneHasTheNextNumber() {
        Thing initiative = tales.published("resident");
        Map<String, Object> wish = Tales.wish(initiative, Tales.loan());
        List<Answer> answers = Together.times(PHONES, phone -> resident.run("RequestSupport", "input", wish));
        assertThat(ids(answers, "supportRequest.id")).hasSize(1);
        assertThat(resident.page(initiative).requests()).hasSize(1);
        assertThat(resident.page(initiative).happened()).containsOnlyOnce("REQUEST_SUPPORT");
        assertThat(tales.asked("resident", initiative, Tales.loan()).reference())
                .isEqualTo(initiative.reference() + "-2");
    }

    @Test
    void eightDifferentWishesUnderOneKeyAreOneRequestAndSevenConflicts() {
        Thing initiative = tales.published("resident");
        Map<String, Object> wish = Tales.wish(initiative, Tales.loan());
        List<Answer> answers = Together.times(
                PHONES,
                phone -> resident.run("RequestSupport", "input", Tales.with(wish, "explanation", "Reden " + phone)));
        assertThat(answers.stream().filter(answer -> answer.refusals().isEmpty()))
                .hasSize(1);
        assertThat(answers.stream().flatMap(answer -> answer.refusals().stream()))
                .hasSize(PHONES - 1)
                .containsOnly("IDEMPOTENCY_CONFLICT");
        assertThat(resident.page(initiative).requests()).hasSize(1);
    }

    @Test
    void aPromise() {
        Thing request = tales.facilitating("resident");
        Map<String, Object> promise = Town.map(
                "supportRequestId",
                request.id(),
                "expectedVersion",
                request.version(),
                "idempotencyKey",
                Tales.key(),
                "what",
                "Kraan",
                "facilitatorId",
                tales.facilitator("Kees Vos"),
                "dueOn",
                Tales.inDays(4));
        List<Answer> answers = Together.times(PHONES, phone -> coordinator.run("PlanCommitment", "input", promise));
        assertThat(ids(answers, "commitment.id")).hasSize(1);
        assertThat(coordinator.reads(request).list("commitments")).hasSize(1);
        assertThat(coordinator
                        .run("PlanCommitment", "input", Tales.with(promise, "what", "Twee kranen"))
                        .refusals())
                .containsExactly("IDEMPOTENCY_CONFLICT");
        Thing other = tales.facilitating("resident");
        assertThat(coordinator
                        .run(
                                "PlanCommitment",
                                "input",
                                Tales.with(promise, "supportRequestId", other.id(), "expectedVersion", other.version()))
                        .refusals())
                .containsExactly("IDEMPOTENCY_CONFLICT");
        assertThat(coordinator.reads(other).list("commitments")).isEmpty();
    }
}
