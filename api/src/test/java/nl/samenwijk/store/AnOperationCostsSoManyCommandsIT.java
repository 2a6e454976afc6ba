package nl.samenwijk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.samenwijk.town.CommandLog;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** However long the page, an operation sends no more commands than this to the store. Signing in and the relay come beside it. */
@RunningTown
class AnOperationCostsSoManyCommandsIT {

    private static final int BOARD = 2;
    private static final int INITIATIVE_PAGE = 4;
    private static final int WORK_QUEUE = 3;
    private static final int MUTATION = 4;
    private static final int REQUEST_SUPPORT = 6;

    @Autowired
    private CommandLog commands;

    @LocalServerPort
    private int port;

    private Town town;
    private Tales tales;
    private Person resident;
    private Person coordinator;

    @BeforeEach
    void someInitiativesWithRequests() {
        town = new Town(port);
        tales = new Tales(town);
        resident = town.as("resident");
        coordinator = town.as("coordinator-centrum");
        for (int i = 0; i < 4; i++) {
            Thing initiative = tales.published("resident");
            tales.asked("resident", initiative, Tales.funding(50_000));
            tales.asked("resident", initiative, Tales.loan());
        }
        coordinator.run("Viewer");
    }

    private List<String> cost(Runnable deed) {
        return commands.during(deed);
    }

    @Test
    void theBoardAndItsPageSizeDoesNotMatter() {
        List<String> two = cost(() -> town.anybody().run("Board", "first", 2));
        List<String> twenty = cost(() -> town.anybody().run("Board", "first", 20));

        assertThat(twenty).hasSizeLessThanOrEqualTo(BOARD).hasSameSizeAs(two);
    }

    @Test
    void theFilteredBoard() {
        List<String> found = cost(() ->
                resident.run("BoardFiltered", "text", "tuin buurt", "theme", List.of("GREEN"), "areaCode", "CENTRUM"));

        assertThat(found).hasSizeLessThanOrEqualTo(BOARD);
    }

    @Test
    void thePageOfAnInitiative() {
        Thing initiative = tales.published("resident");
        tales.asked("resident", initiative, Tales.funding(50_000));
        Thing loan = tales.asked("resident", initiative, Tales.loan());

        assertThat(cost(() -> resident.run("InitiativePage", "reference", initiative.reference())))
                .hasSizeLessThanOrEqualTo(INITIATIVE_PAGE);
        assertThat(loan.status()).isEqualTo("RECEIVED");
    }

    @Test
    void thePageOfAnInitiativeWithManyRequests() {
        Thing initiative = tales.published("resident");
        List<String> none = cost(() -> coordinator.run("InitiativePage", "reference", initiative.reference()));
        for (int i = 0; i < 5; i++) {
            tales.asked("resident", initiative, Tales.loan());
        }

        assertThat(cost(() -> coordinator.run("InitiativePage", "reference", initiative.reference())))
                .hasSizeLessThanOrEqualTo(INITIATIVE_PAGE)
                .hasSameSizeAs(none);
    }

    @Test
    void manyThingsById() {
        List<String> plans = ids(20);
        String document =
                "query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Initiative { title waitingOn { name } } } }";

        assertThat(cost(() -> resident.ask(document, "ids", plans)))
                .hasSizeLessThanOrEqualTo(BOARD)
                .hasSameSizeAs(cost(() -> resident.ask(document, "ids", plans.subList(0, 2))));
    }

    private List<String> ids(int first) {
        return town.anybody().run("Board", "first", first).list("edges").stream()
                .map(edge -> edge.get("node").get("id").asString())
                .toList();
    }

    @Test
    void theWorkQueueAndItsPageSizeDoesNotMatter() {
        for (int first : new int[] {1, 20, 100}) {
            assertThat(cost(() -> coordinator.run("WorkQueue", "first", first)))
                    .as("%d items", first)
                    .hasSizeLessThanOrEqualTo(WORK_QUEUE);
        }
    }

    @Test
    void proposing() {
        assertThat(cost(() -> resident.run("Propose", "input", Tales.plan(Tales.CENTRUM, "submit", true))
                        .done()))
                .hasSizeLessThanOrEqualTo(MUTATION);
    }

    @Test
    void anActOnAnInitiative() {
        Thing initiative = tales.submitted("resident");

        assertThat(cost(() -> coordinator.does("Publish", initiative))).hasSizeLessThanOrEqualTo(MUTATION);
        assertThat(cost(() -> resident.does("Start", initiative))).hasSizeLessThanOrEqualTo(MUTATION);
        assertThat(cost(() -> resident.does("CompleteInitiative", initiative, "outcome", "Klaar.")))
                .hasSizeLessThanOrEqualTo(MUTATION);
    }

    @Test
    void askingSupport() {
        Thing initiative = tales.published("resident");
        Map<String, Object> input = Town.map(
                "initiativeId", initiative.id(),
                "idempotencyKey", Tales.key(),
                "explanation", "Zonder dit lukt het niet.",
                "need", Tales.funding(50_000));

        assertThat(cost(() -> resident.run("RequestSupport", "input", input).done()))
                .hasSizeLessThanOrEqualTo(REQUEST_SUPPORT);
        assertThat(cost(() -> resident.run("RequestSupport", "input", input).done()))
                .as("again, with the same key")
                .hasSizeLessThanOrEqualTo(MUTATION);
    }

    @Test
    void everyActOnARequestAndItsCommitments() {
        Thing request = tales.received("resident");

        assertThat(cost(() -> coordinator.does("Take", request))).hasSizeLessThanOrEqualTo(MUTATION);
        assertThat(cost(() -> coordinator.does("StartReview", request))).hasSizeLessThanOrEqualTo(MUTATION);
        assertThat(cost(() -> tales.grant(request, "coordinator-centrum", 80_000)))
                .hasSizeLessThanOrEqualTo(MUTATION);
        assertThat(cost(() -> coordinator.does("Announce", request))).hasSizeLessThanOrEqualTo(MUTATION);
        String kees = tales.facilitator("Kees Vos");
        assertThat(cost(() -> coordinator.does(
                        "PlanCommitment",
                        request,
                        "idempotencyKey",
                        Tales.key(),
                        "what",
                        "Kraan plaatsen",
                        "facilitatorId",
                        kees,
                        "dueOn",
                        Tales.inDays(9))))
                .hasSizeLessThanOrEqualTo(MUTATION);
    }

    @Test
    void withdrawingAnInitiativeWithItsRequests() {
        Thing alone = tales.published("resident");
        assertThat(cost(() -> resident.does("Withdraw", alone, "reason", "Geen tijd meer.")))
                .hasSizeLessThanOrEqualTo(MUTATION);

        Thing initiative = tales.published("resident");
        int requests = 3;
        for (int i = 0; i < requests; i++) {
            tales.asked("resident", initiative, Tales.loan());
        }
        assertThat(cost(() -> resident.does("Withdraw", initiative, "reason", "Geen tijd meer.")))
                .hasSizeLessThanOrEqualTo(MUTATION + 2 * requests);
    }
}
