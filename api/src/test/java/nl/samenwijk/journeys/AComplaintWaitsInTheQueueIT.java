package nl.samenwijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.samenwijk.town.Answer;
import nl.samenwijk.town.Complaining;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Seen;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Among all other work, by the day on which it is to be answered, until it is. */
@RunningTown
class AComplaintWaitsInTheQueueIT {

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
        coordinator = town.as("coordinator-centrum");
        desk = town.as("coordinator-desk");
    }

    /** As if it had come on paper so many days ago. */
    private Thing onPaper(int days) {
        return Complaining.lodged(desk, "onBehalfOf", "Riet de Bruin", "receivedOn", Tales.inDays(-days));
    }

    @Test
    void withWhatMustBeKnownAndNothingOfWhatItSays() {
        Thing complaint = Complaining.about(tales.submitted("resident"), resident);

        Seen item = coordinator.queue("scope", "MINE").item(complaint);
        assertThat(item.text("kind")).isEqualTo("COMPLAINT");
        assertThat(item.text("title")).isEqualTo("Klacht van Noor de Vries");
        assertThat(item.text("reference")).isEqualTo(complaint.reference());
        assertThat(known(complaint, "version")).isEqualTo("1");
        assertThat(item.text("waitingOn.party")).isEqualTo("COORDINATOR");
        assertThat(item.text("waitingOn.name")).isEqualTo("Wijkregisseur Centrum");
        assertThat(item.text("waitingOn.dueOn"))
                .isEqualTo(resident.reads(complaint).text("dueOn"));
        assertThat(item.text("late")).isEqualTo("false");
        assertThat(item.allowed()).containsExactly("ANSWER_COMPLAINT", "POSTPONE_COMPLAINT");
        assertThat(coordinator.queue("scope", "AREA").holds(complaint)).isTrue();
        assertThat(coordinator.queue("scope", "WAITING_ON_OTHERS").holds(complaint))
                .isFalse();
        assertThat(english(complaint)).isEqualTo("Complaint by Noor de Vries");
    }

    private String english(Thing complaint) {
        return find(
                complaint,
                coordinator
                        .runIn("en", "WorkQueue", "first", 100, "filter", Town.map("kinds", List.of("COMPLAINT")))
                        .list("edges")
                        .stream()
                        .map(edge -> edge.get("node")),
                "title");
    }

    /** What the desk or the coordinator may ask besides. */
    private String known(Thing complaint, String field) {
        String document =
                "{ workQueue(first: 100, filter: {kinds: [COMPLAINT]}) { nodes { id %s } } }".formatted(field);
        return find(
                complaint,
                Stream.of(desk, coordinator).flatMap(person -> person.ask(document).list("nodes").stream()),
                field);
    }

    private static String find(Thing complaint, Stream<JsonNode> items, String field) {
        return items.filter(node -> node.get("id").asString().equals(complaint.id()))
                .findFirst()
                .orElseThrow()
                .get(field)
                .asString();
    }

    @Test
    void ofWhoAnswersItAndNobodyElse() {
        Thing mine = Complaining.about(tales.submitted("resident"), resident);
        assertThat(desk.queue("scope", "MINE").holds(mine))
                .as("it is the coordinator's")
                .isFalse();
        assertThat(town.as("coordinator-oost").queue().holds(mine)).isFalse();
        assertThat(town.as("decision-maker").queue().holds(mine)).isFalse();

        Thing barred = Complaining.about(tales.published("resident"), resident);
        assertThat(coordinator.queue().holds(barred)).isFalse();
        assertThat(desk.queue("scope", "MINE").item(barred).text("waitingOn.name"))
                .isEqualTo("Balie");
        assertThat(desk.queue("scope", "AREA").holds(barred)).isTrue();
    }

    @Test
    void untilItIsAnswered() {
        Thing complaint = Complaining.lodged(resident);
        assertThat(desk.queue().holds(complaint)).isTrue();
        Complaining.postpone(desk, complaint).done();
        Seen item = desk.queue().item(complaint);
        assertThat(item.text("waitingOn.dueOn")).isEqualTo(desk.reads(complaint).text("dueOn"));
        assertThat(item.allowed()).containsExactly("ANSWER_COMPLAINT");
        Complaining.answer(desk, complaint).done();
        assertThat(desk.queue().holds(complaint)).isFalse();
    }

    @Test
    void lateAndDueSoon() {
        Thing late = onPaper(60);
        Thing soon = onPaper(40);
        Thing fresh = onPaper(0);

        assertThat(desk.queue().item(late).text("late")).isEqualTo("true");
        assertThat(known(soon, "dueSoon")).isEqualTo("true");
        assertThat(known(fresh, "dueSoon")).isEqualTo("false");
        assertThat(desk.queue("late", true).only(late, soon, fresh)).containsExactly(late);
        assertThat(desk.queue("late", false).only(late, soon, fresh)).containsExactly(soon, fresh);
        assertThat(desk.queue("dueBefore", Tales.inDays(10)).only(late, soon, fresh))
                .containsExactly(late, soon);
        assertThat(desk.queue("dueBefore", Tales.inDays(10), "late", true).only(late, soon, fresh))
                .containsExactly(late);
        assertThat(desk.queue("areaCode", "CENTRUM").only(late, soon, fresh)).isEmpty();
        assertThat(desk.queue("areaCode", "UNASSIGNED").only(late, soon, fresh)).hasSize(3);
        assertThat(desk.queue("kinds", List.of("COMMITMENT")).only(late, soon, fresh))
                .isEmpty();
    }

    /** However short the pages: everything once, in one order. */
    @Test
    void onPagesWithAllOtherWork() {
        Thing late = onPaper(70);
        Thing plan = tales.submitted("resident", Tales.NOWHERE);
        Thing later = onPaper(2);
        List<String> whole = ids(100);

        assertThat(whole).doesNotHaveDuplicates().containsSubsequence(late.id(), plan.id(), later.id());
        assertThat(ids(1)).isEqualTo(whole);
        assertThat(ids(3)).isEqualTo(whole);
    }

    private List<String> ids(int first) {
        List<String> ids = new ArrayList<>();
        String after = null;
        do {
            Answer page = desk.run("WorkQueue", "first", first, "after", after);
            page.list("edges")
                    .forEach(edge -> ids.add(edge.get("node").get("id").asString()));
            after = page.text("pageInfo.hasNextPage").equals("true") ? page.text("pageInfo.endCursor") : null;
        } while (after != null);
        return ids;
    }
}
