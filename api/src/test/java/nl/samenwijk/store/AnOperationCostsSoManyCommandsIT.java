package nl.samenwijk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenwijk.town.CommandLog;
import nl.samenwijk.town.Complaining;
import nl.samenwijk.town.Objecting;
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
    /** Rows and complaints, and the plans and requests behind them. */
    private static final int WORK_QUEUE = 4;

    private static final int MUTATION = 4;

    /** By which channel the addressee wants it is asked too. */
    private static final int WITH_A_LETTER = MUTATION + 1;

    /** Its key is looked for among those of other requests. */
    private static final int LODGE_OBJECTION = WITH_A_LETTER + 1;

    private static final int REQUEST_SUPPORT = 6;
    private static final int COMPLAIN = 6;
    private static final int COMPLAINTS = 4;

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

    /** Of which a letter is written: with one command more, and one more when its key must be new. */
    @Test
    void everyActOnAnObjection() {
        Objecting objecting = new Objecting(town);
        Thing request = tales.facilitating("resident");
        Object[] words = Town.pairs(Objecting.words(request));
        Runnable lodging = () -> objecting
                .act(Objecting.OBJECTOR, "lodgeObjection", request, words)
                .done();

        assertThat(cost(lodging)).hasSizeLessThanOrEqualTo(LODGE_OBJECTION);
        assertThat(cost(lodging)).as("again, with the same key").hasSizeLessThanOrEqualTo(2);
        Map<String, Object[]> acts = new LinkedHashMap<>();
        acts.put("askObjectionGrounds", new Object[] {"question", "Waarom?", "deadline", Tales.inDays(14)});
        acts.put("recordHearing", new Object[] {"heardOn", Tales.inDays(0), "report", "Het is gezegd."});
        acts.put("postponeObjectionDecision", new Object[] {"reason", "Er komt nog een meting."});
        acts.put("decideObjection", new Object[] {"outcome", "DISMISSED", "reasoning", "Het is te dragen."});
        acts.put("announceDecision", new Object[] {});
        acts.forEach((act, input) -> assertThat(cost(() -> objecting
                        .onObjection(Objecting.DECIDER, act, request, input)
                        .done()))
                .as(act)
                .hasSizeLessThanOrEqualTo(WITH_A_LETTER));
    }

    @Test
    void everyActOnALateDecision() {
        Objecting objecting = new Objecting(town);
        Thing request = objecting.late("resident");

        assertThat(cost(() -> objecting.noticed(request))).hasSizeLessThanOrEqualTo(MUTATION);
        tales.grant(request, "coordinator-centrum", 80_000).done();
        coordinator.does("Announce", request);
        assertThat(cost(() -> objecting
                        .act("coordinator-centrum", "fixPenalty", request)
                        .done()))
                .hasSizeLessThanOrEqualTo(MUTATION);
        assertThat(cost(() -> coordinator.does("Announce", request))).hasSizeLessThanOrEqualTo(MUTATION);
    }

    @Test
    void everyActThatTheLawKnowsBesides() {
        Objecting objecting = new Objecting(town);
        Thing request = tales.inReview("resident");
        Map<String, Object[]> acts = new LinkedHashMap<>();
        acts.put("amendRequest", new Object[] {"explanation", "De kraan komt links.", "minor", true});
        acts.put("suspendTerm", new Object[] {
            "kind", "CONSENT", "from", Tales.inDays(1), "until", Tales.inDays(9), "reason", "Zo is het afgesproken."
        });
        acts.put("forwardRequest", new Object[] {"to", "Waterschap", "reason", "Het is hun dijk."});
        acts.put("declareConflict", new Object[] {"reason", "Mijn zus woont ernaast."});

        acts.forEach((act, input) -> assertThat(cost(() -> objecting
                        .act("coordinator-centrum", act, request, input)
                        .done()))
                .as(act)
                .hasSizeLessThanOrEqualTo(WITH_A_LETTER));
    }

    @Test
    void theRequestAndHowManyObjectionsAndDecisionsDoesNotMatter() {
        Objecting objecting = new Objecting(town);
        Thing request = tales.facilitating("resident");
        String document =
                "query($id: ID!) { node(id: $id) { ... on SupportRequest { status penalty { amount } suspensions { from }"
                        + " decisions { kind reasoning letter { html } } objections { text term { dueOn steps { text } } letters { html } penalty { amount } } } } }";
        List<String> none =
                cost(() -> coordinator.ask(document, "id", request.id()).done());
        for (int i = 0; i < 3; i++) {
            objecting.lodge("neighbour", request).done();
            objecting
                    .lodge("coordinator-desk", request, "onBehalfOf", "Riet de Bruin")
                    .done();
        }
        objecting.decided(request, "UPHELD");
        tales.grant(coordinator.looksAt(request), "coordinator-centrum", 80_000).done();
        coordinator.does("Announce", request);

        assertThat(cost(() -> coordinator.ask(document, "id", request.id()).done()))
                .hasSizeLessThanOrEqualTo(BOARD)
                .hasSameSizeAs(none);
        assertThat(coordinator.ask(document, "id", request.id()).list("objections"))
                .hasSize(6);
        assertThat(coordinator.ask(document, "id", request.id()).list("decisions"))
                .hasSize(2);
        assertThat(cost(() -> town.as(Objecting.DECIDER).run("WorkQueue", "first", 100)))
                .hasSizeLessThanOrEqualTo(WORK_QUEUE);
    }

    @Test
    void complaining() {
        Thing request = tales.taken("resident");
        Map<String, Object> about = Complaining.words("supportRequestId", request.id());

        assertThat(cost(() -> Complaining.lodge(resident).done())).hasSizeLessThanOrEqualTo(MUTATION);
        assertThat(cost(() -> Complaining.lodge(resident, about).done())).hasSizeLessThanOrEqualTo(COMPLAIN);
        assertThat(cost(() -> Complaining.lodge(resident, about).done()))
                .as("again, with the same key")
                .hasSize(1);
    }

    @Test
    void answeringAComplaint() {
        Thing complaint = Complaining.lodged(resident);
        Person desk = town.as("coordinator-desk");
        desk.run("Viewer");

        assertThat(cost(() -> Complaining.postpone(desk, complaint).done())).hasSizeLessThanOrEqualTo(MUTATION);
        assertThat(cost(() -> Complaining.answer(desk, complaint).done())).hasSizeLessThanOrEqualTo(MUTATION);
    }

    @Test
    void theListOfComplaintsAndItsPageSizeDoesNotMatter() {
        for (int i = 0; i < 3; i++) {
            Complaining.about(tales.received("resident"), resident);
        }
        String document =
                "query($first: Int) { complaints(first: $first) { nodes { text initiative { title } supportRequest { status } } } }";

        assertThat(cost(() -> resident.ask(document, "first", 3).done()))
                .hasSizeLessThanOrEqualTo(COMPLAINTS)
                .hasSameSizeAs(cost(() -> resident.ask(document, "first", 1).done()));
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
