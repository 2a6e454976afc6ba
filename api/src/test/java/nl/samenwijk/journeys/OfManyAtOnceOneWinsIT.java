package nl.samenwijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.samenwijk.town.Answer;
import nl.samenwijk.town.Page;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Seen;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Together;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nobody overwrites what somebody else just did. */
@RunningTown
class OfManyAtOnceOneWinsIT {

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

    private static final int PEOPLE = 16;

    private static long done(List<Answer> answers) {
        return answers.stream().filter(answer -> answer.refusals().isEmpty()).count();
    }

    private static void assertOneWon(List<Answer> answers) {
        assertThat(done(answers)).isEqualTo(1);
        assertThat(answers.stream().flatMap(answer -> answer.refusals().stream()))
                .hasSize(PEOPLE - 1)
                .containsOnly("STALE_VERSION");
    }

    @Test
    void anActOnAPlan() {
        Thing initiative = tales.submitted("resident");
        assertOneWon(Together.times(
                PEOPLE,
                person -> coordinator.run(
                        "Publish",
                        "input",
                        Map.of("initiativeId", initiative.id(), "expectedVersion", initiative.version()))));
        assertThat(resident.page(initiative).happened()).containsOnlyOnce("PUBLISH_INITIATIVE");
    }

    @Test
    void differentActsOnAPlan() {
        Thing initiative = tales.submitted("resident");
        Map<String, Object> ref = Map.of("initiativeId", initiative.id(), "expectedVersion", initiative.version());
        assertOneWon(Together.times(PEOPLE, person -> switch (person % 3) {
            case 0 -> coordinator.run("Publish", "input", ref);
            case 1 -> coordinator.run("Return", "input", Tales.with(ref, "reason", "Nog niet."));
            default -> resident.run("Withdraw", "input", Tales.with(ref, "reason", "Toch niet."));
        }));
        assertThat(resident.reads(initiative).number("version")).isEqualTo(initiative.version() + 1);
    }

    @Test
    void anActOnARequestAndOnAPromise() {
        Thing request = tales.received("resident");
        assertOneWon(Together.times(
                PEOPLE,
                person -> coordinator.run(
                        "Take",
                        "input",
                        Map.of("supportRequestId", request.id(), "expectedVersion", request.version()))));
        Thing commitment = tales.promised(tales.facilitating("resident"));
        assertOneWon(Together.times(
                PEOPLE,
                person -> town.as("facilitator")
                        .run(
                                "FulfilCommitment",
                                "input",
                                Map.of("commitmentId", commitment.id(), "expectedVersion", commitment.version()))));
    }

    @Test
    void whoCameTooLateIsToldTheVersionThatIsThereNow() {
        Thing initiative = tales.submitted("resident");
        int old = initiative.version();
        coordinator.does("Publish", initiative);
        Answer late = resident.ask(
                "mutation M($input: EditInitiativeInput!) { editInitiative(input: $input) { errors { code path message ... on StaleVersionError { currentVersion } } } }",
                "input",
                Map.of("initiativeId", initiative.id(), "expectedVersion", old, "title", "Andere titel"));
        assertThat(late.refusals()).containsExactly("STALE_VERSION");
        assertThat(late.paths()).containsExactly("expectedVersion");
        assertThat(late.number("errors.0.currentVersion")).isEqualTo(initiative.version());
    }

    @Test
    void promisesOfOneRequestDoNotStandInEachOthersWay() {
        Thing request = tales.facilitating("resident");
        Thing tap = tales.promised(request, "Kraan", Tales.inDays(3));
        Thing soil = tales.promised(request, "Aarde", Tales.inDays(4));
        List<Answer> answers = Together.times(2, person -> {
            Thing one = person == 0 ? tap : soil;
            return town.as("facilitator")
                    .run(
                            "FulfilCommitment",
                            "input",
                            Map.of("commitmentId", one.id(), "expectedVersion", one.version()));
        });
        assertThat(done(answers)).isEqualTo(2);
        assertThat(resident.reads(request).list("commitments").stream().map(one -> one.text("status")))
                .containsOnly("DONE");
    }

    @Test
    void everyPlanHasAReferenceOfItsOwnWithoutHoles() {
        List<Answer> answers =
                Together.times(32, person -> resident.run("Propose", "input", Tales.plan(Tales.CENTRUM)));
        List<Integer> numbers = answers.stream()
                .map(answer -> answer.done().text("initiative.reference"))
                .map(reference -> Integer.valueOf(reference.substring(reference.lastIndexOf('-') + 1)))
                .sorted()
                .toList();
        assertThat(numbers).doesNotHaveDuplicates().hasSize(32);
        assertThat(numbers.getLast() - numbers.getFirst()).isEqualTo(31);
    }

    @Test
    void requestsOfOnePlanAreNumberedInTheirOrder() {
        Thing initiative = tales.published("resident");
        Together.times(
                12, person -> tales.ask("resident", initiative, Tales.loan()).done());
        Page page = resident.page(initiative);
        assertThat(page.requests().stream().map(request -> request.text("reference")))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12)
                        .mapToObj(number -> initiative.reference() + "-" + number)
                        .toList());
        assertThat(page.happened()).hasSize(3 + 12);
    }

    @Test
    void theTimelineIsCompleteAndInOrder() {
        Thing initiative = tales.running("resident");
        Thing request = tales.asked("resident", initiative, Tales.funding(10_000));
        Together.times(2, person -> person == 0 ? renamed(initiative) : handled(request));
        Page page = resident.page(initiative);
        assertThat(page.happened().stream().filter("EDIT_INITIATIVE"::equals)).hasSize(8);
        assertThat(page.happened().stream().filter(kind -> !kind.equals("EDIT_INITIATIVE")))
                .containsExactly(
                        "PROPOSE_INITIATIVE",
                        "SUBMIT_INITIATIVE",
                        "PUBLISH_INITIATIVE",
                        "START_INITIATIVE",
                        "REQUEST_SUPPORT",
                        "TAKE_SUPPORT_REQUEST",
                        "ASK_TO_COMPLETE",
                        "COMPLETE_SUPPORT_REQUEST",
                        "START_REVIEW");
        List<Seen> entries = page.timeline();
        assertThat(entries.stream().map(entry -> entry.text("id"))).doesNotHaveDuplicates();
    }

    private Answer renamed(Thing initiative) {
        Answer answer = resident.act("Edit", initiative, "title", "Titel nummer 0");
        for (int i = 1; i < 8; i++) {
            answer = resident.does("Edit", initiative, "title", "Titel nummer " + i);
        }
        return answer;
    }

    private Answer handled(Thing request) {
        coordinator.does("Take", request);
        coordinator.does("AskToComplete", request, "question", "Wie?", "deadline", Tales.inDays(14));
        resident.does("CompleteRequest", request, "answer", "Wij.");
        return coordinator.does("StartReview", request);
    }
}
