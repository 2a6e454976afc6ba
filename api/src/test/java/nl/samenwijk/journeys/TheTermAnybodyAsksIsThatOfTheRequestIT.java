package nl.samenwijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

@RunningTown
class TheTermAnybodyAsksIsThatOfTheRequestIT {

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

    private Answer counted(Map<String, Object> decision) {
        return town.anybody().run("Term", "input", Map.of("decision", decision));
    }

    private void assertSame(Thing request, Map<String, Object> facts) {
        Seen term = resident.reads(request);
        Answer asked = counted(facts);
        assertThat(asked.text("startsOn")).isEqualTo(term.text("term.startsOn"));
        assertThat(asked.text("dueOn")).isEqualTo(term.text("term.dueOn"));
        assertThat(asked.number("suspendedDays")).isEqualTo(term.number("term.suspendedDays"));
        assertThat(asked.list("steps").stream().map(step -> step.get("text").asString()))
                .containsExactlyElementsOf(term.list("term.steps").stream()
                        .map(step -> step.text("text"))
                        .toList());
    }

    @Test
    void ofEveryKind() {
        Thing initiative = tales.published("resident");
        Tales.needs().forEach((field, need) -> {
            Thing request = tales.asked("resident", initiative, Map.of(field, need));
            assertSame(
                    request,
                    Map.of("supportKind", resident.reads(request).text("kind"), "receivedOn", Tales.inDays(0)));
        });
    }

    @Test
    void withAQuestionAnAnswerAndAnExtension() {
        Thing request = tales.taken("resident");
        Map<String, Object> facts = Town.map("schemeCode", "WIJKWENSEN", "receivedOn", Tales.inDays(0));
        coordinator.does("AskToComplete", request, "question", "Wie?", "deadline", Tales.inDays(14));
        assertSame(
                request,
                Tales.with(
                        facts,
                        "suspensions",
                        List.of(Map.of("askedOn", Tales.inDays(0), "deadline", Tales.inDays(14)))));
        resident.does("CompleteRequest", request, "answer", "Wij.");
        facts.put(
                "suspensions",
                List.of(Map.of(
                        "askedOn", Tales.inDays(0), "deadline", Tales.inDays(14), "completedOn", Tales.inDays(0))));
        assertSame(request, facts);
        String due = LocalDate.parse(resident.reads(request).text("term.dueOn"))
                .plusDays(14)
                .toString();
        coordinator.does("ExtendTerm", request, "reason", "Drukte.", "newDueOn", due);
        assertSame(request, Tales.with(facts, "extension", Map.of("announcedOn", Tales.inDays(0), "newDueOn", due)));
    }

    @Test
    void alsoTheDayUntilWhichOneCanObject() {
        Thing request = tales.facilitating("resident");
        Answer objection =
                town.anybody().run("Term", "input", Map.of("objection", Map.of("announcedOn", Tales.inDays(0))));
        assertThat(objection.text("dueOn")).isEqualTo(resident.reads(request).text("decision.objectionUntil"));
    }
}
