package nl.samenwijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.samenwijk.town.Answer;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Seen;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a coordinator opens at eight in the morning. In West, where no other story plays. */
@RunningTown
class TheQueueShowsWhatRunsOutFirstIT {

    @LocalServerPort
    private int port;

    private Town town;
    private Tales tales;
    private Person resident;
    private Person coordinator;
    private Person desk;

    @BeforeEach
    void people() {
        town = new Town(port);
        tales = new Tales(town);
        resident = town.as("resident");
        coordinator = town.as("coordinator-west");
        desk = town.as("coordinator-desk");
    }

    private static final String PAGE =
            "query Q($after: String) { workQueue(first: 2, after: $after, filter: {kinds: [SUPPORT_REQUEST, INITIATIVE, COMMITMENT]}) "
                    + "{ nodes { id version } pageInfo { hasNextPage endCursor hasPreviousPage } } }";

    private Thing published() {
        Thing initiative = tales.submitted("resident", Tales.WEST);
        coordinator.does("Publish", initiative);
        return initiative;
    }

    @Test
    void mineOthersAndAllOfTheArea() {
        Thing submitted = tales.submitted("resident", Tales.WEST);
        Thing quiet = published();
        Thing busy = published();
        Thing received = tales.asked("resident", busy, Tales.loan());
        Thing asked = tales.asked("resident", busy, Tales.funding(9_000));
        coordinator.does("Take", asked);
        coordinator.does("AskToComplete", asked, "question", "Wie?", "deadline", Tales.inDays(10));
        Thing draft = Thing.initiative(resident.run("Propose", "input", Tales.plan(Tales.WEST)));

        Thing[] all = {submitted, quiet, busy, received, asked, draft};
        assertThat(coordinator.queue("scope", "MINE").only(all)).containsExactlyInAnyOrder(submitted, received);
        assertThat(coordinator.queue("scope", "WAITING_ON_OTHERS").only(all)).containsExactlyInAnyOrder(quiet, asked);
        assertThat(coordinator.queue("scope", "AREA").only(all))
                .containsExactlyInAnyOrder(submitted, quiet, received, asked);
        assertThat(coordinator.queue().only(all)).hasSize(4);
        assertThat(town.as("coordinator-oost").queue().only(all)).isEmpty();
        assertThat(desk.queue().only(all)).isEmpty();
        assertThat(town.as("decision-maker").queue().only(all)).isEmpty();
        assertThat(town.as("facilitator").queue().only(all)).isEmpty();
        assertThat(town.as("steering-west").queue().only(all)).isEmpty();
    }

    @Test
    void sortedByTheDayAndFilteredByIt() {
        Thing initiative = published();
        Thing money = tales.asked("resident", initiative, Tales.funding(9_000));
        Thing loan = tales.asked("resident", initiative, Tales.loan());
        Thing training = tales.asked(
                "resident", initiative, Map.of("training", Tales.needs().get("training")));
        Thing quiet = published();
        assertThat(coordinator.queue().only(money, loan, training, quiet))
                .containsExactly(loan, training, money, quiet);
        List<String> days = coordinator.queue().items().stream()
                .map(item -> Objects.requireNonNullElse(item.textOrNull("waitingOn.dueOn"), "9999-12-31"))
                .toList();
        assertThat(days).isSorted();

        String due = coordinator.reads(training).text("term.dueOn");
        assertThat(coordinator.queue("dueBefore", due).only(money, loan, training, quiet))
                .containsExactly(loan);
        assertThat(coordinator
                        .queue("dueBefore", LocalDate.parse(due).plusDays(1).toString())
                        .only(money, loan, training, quiet))
                .containsExactly(loan, training);
        assertThat(coordinator.queue("kinds", List.of("INITIATIVE")).only(money, loan, training, quiet))
                .containsExactly(quiet);
        assertThat(coordinator.queue("kinds", List.of("COMMITMENT")).only(money, loan, training, quiet))
                .isEmpty();
        assertThat(coordinator.queue("late", true).only(money, loan, training, quiet))
                .isEmpty();
        assertThat(coordinator.queue("late", false).only(money, loan, training, quiet))
                .hasSize(4);
        assertThat(coordinator
                        .queue("areaCode", "WEST", "scope", null, "kinds", null)
                        .only(loan))
                .containsExactly(loan);
        assertThat(coordinator.queue("areaCode", "OOST").items()).isEmpty();
    }

    @Test
    void pageByPageNothingIsMissingAndNothingThereTwice() {
        Thing initiative = published();
        Tales.needs().forEach((field, need) -> tales.asked("resident", initiative, Map.of(field, need)));
        List<String> all = coordinator.queue().items().stream()
                .map(item -> item.text("id"))
                .toList();
        List<String> paged = new ArrayList<>();
        String after = null;
        do {
            Answer page = coordinator.ask(PAGE, "after", after).done();
            assertThat(page.text("pageInfo.hasPreviousPage")).isEqualTo(String.valueOf(after != null));
            page.list("nodes").forEach(node -> paged.add(node.get("id").asString()));
            after = page.text("pageInfo.hasNextPage").equals("true") ? page.text("pageInfo.endCursor") : null;
        } while (after != null);
        assertThat(paged).doesNotHaveDuplicates().containsExactlyElementsOf(all);
    }

    @Test
    void anItemCanBeDoneAsItStandsThereAndIsGoneThen() {
        Thing submitted = tales.submitted("resident", Tales.WEST);
        Answer queue = coordinator.ask(
                "query Q { workQueue(first: 100, filter: {scope: MINE}) { nodes { id version allowedActions title reference late neighbourhood { code } } } }");
        Seen item = queue.list("nodes").stream()
                .map(Seen::new)
                .filter(node -> node.text("id").equals(submitted.id()))
                .findFirst()
                .orElseThrow();
        assertThat(item.text("title")).isEqualTo("Moestuin op het hoekje");
        assertThat(item.text("reference")).isEqualTo(submitted.reference());
        assertThat(item.text("late")).isEqualTo("false");
        assertThat(item.text("neighbourhood.code")).isEqualTo(Tales.WEST);
        assertThat(item.allowed()).contains("PUBLISH_INITIATIVE");
        coordinator
                .run(
                        "Publish",
                        "input",
                        Map.of("initiativeId", item.text("id"), "expectedVersion", item.number("version")))
                .done();
        assertThat(coordinator.queue("scope", "MINE").holds(submitted)).isFalse();
    }

    @Test
    void whoTookItHasItAndAColleagueMayStillAct() {
        Thing request = tales.asked("resident", published(), Tales.loan());
        assertThat(coordinator.queue("scope", "MINE").item(request).text("waitingOn.name"))
                .isEqualTo("Wijkregisseur West");
        coordinator.does("Take", request);
        Seen taken = coordinator.queue("scope", "MINE").item(request);
        assertThat(taken.text("waitingOn.name")).isEqualTo("Samira Haddad");
        assertThat(taken.text("title")).isEqualTo("Moestuin op het hoekje: spullen lenen");
        assertThat(taken.allowed())
                .contains("ASK_TO_COMPLETE", "START_REVIEW")
                .doesNotContain("DECIDE_SUPPORT", "TAKE_SUPPORT_REQUEST");
    }

    @Test
    void aDraftAndAFinishedPlanAreNobodysWork() {
        Thing initiative = published();
        resident.does("Start", initiative);
        assertThat(coordinator.queue("scope", "WAITING_ON_OTHERS").holds(initiative))
                .isTrue();
        resident.does("CompleteInitiative", initiative, "outcome", "Klaar.");
        assertThat(coordinator.queue().holds(initiative)).isFalse();
    }

    @Test
    void whoHasNoTasksHereHasNoQueue() {
        assertThat(town.anybody().run("WorkQueue").codes()).containsExactly("UNAUTHENTICATED");
        for (String person : List.of("resident", "group", "policy-adviser", "moderator", "administrator")) {
            assertThat(town.as(person).run("WorkQueue").codes()).as(person).containsExactly("FORBIDDEN");
        }
        assertThat(coordinator
                        .run("WorkQueue", "filter", Map.of("areaCode", "NERGENS"))
                        .codes())
                .containsExactly("INVALID_INPUT");
        assertThat(coordinator.run("WorkQueue", "first", 0).codes()).containsExactly("INVALID_PAGE_SIZE");
        assertThat(coordinator.run("WorkQueue", "first", 101).codes()).containsExactly("INVALID_PAGE_SIZE");
        assertThat(coordinator.run("WorkQueue", "after", "onzin").codes()).containsExactly("INVALID_CURSOR");
        String boardCursor = town.anybody().run("Board", "first", 1).textOrNull("edges.0.cursor");
        assertThat(coordinator
                        .run("WorkQueue", "after", boardCursor == null ? "x" : boardCursor)
                        .codes())
                .containsExactly("INVALID_CURSOR");
    }

    @Test
    void aRequestWithOpenPromisesIsListedByThose() {
        Thing request = tales.asked("resident", published(), Tales.loan());
        coordinator.does("Take", request);
        coordinator.does("StartReview", request);
        tales.decide(request, "coordinator-west", "GRANTED", "POSSIBLE").done();
        coordinator.does("Announce", request);
        assertThat(coordinator.queue("scope", "MINE").item(request).allowed())
                .contains("PLAN_COMMITMENT", "CLOSE_SUPPORT_REQUEST");
        Thing commitment = Thing.commitment(coordinator.does(
                "PlanCommitment",
                request,
                "idempotencyKey",
                Tales.key(),
                "what",
                "Hekken brengen",
                "facilitatorId",
                tales.facilitator("Linda Prins"),
                "dueOn",
                Tales.inDays(3)));
        assertThat(coordinator.queue().only(request, commitment)).containsExactly(commitment);
        assertThat(coordinator.queue("scope", "MINE").only(request, commitment)).isEmpty();
        assertThat(town.as("facilitator-2").queue("scope", "MINE").only(request, commitment))
                .containsExactly(commitment);
        assertThat(town.as("facilitator").queue().only(request, commitment)).isEmpty();
        town.as("facilitator-2").does("FulfilCommitment", commitment);
        assertThat(coordinator.queue("scope", "WAITING_ON_OTHERS").item(request).party())
                .isEqualTo("INITIATOR");
        assertThat(town.as("facilitator-2").queue().only(request, commitment)).isEmpty();
    }
}
