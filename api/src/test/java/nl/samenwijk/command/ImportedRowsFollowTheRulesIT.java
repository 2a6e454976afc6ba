package nl.samenwijk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenwijk.initiative.Imports;
import nl.samenwijk.initiative.InitiativeStatus;
import nl.samenwijk.town.Answer;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What comes over is an initiative like any other: checked by the same rules, found, waiting on somebody, and in its coordinator's hands. */
@RunningTown
class ImportedRowsFollowTheRulesIT {

    @TempDir
    private Path folder = Path.of("");

    @Autowired
    private Imports imports;

    @LocalServerPort
    private int port;

    private Town town;
    private Importing importing;

    /** A word that no other test uses, to find one's own by. */
    private String word;

    @BeforeEach
    void aTown() {
        town = new Town(port);
        importing = new Importing(imports, folder);
        word = "proef" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    private List<JsonNode> found(Person person, String... status) {
        return person
                .run("Board", "first", 100, "filter", Town.map("text", word, "status", List.of(status)))
                .list("edges")
                .stream()
                .map(edge -> edge.get("node"))
                .toList();
    }

    private Answer page(Person person, JsonNode card) {
        return person.run("InitiativePage", "reference", card.get("reference").asString());
    }

    @Test
    void everyRuleOfAProposalHolds() throws IOException {
        String csv = """
                title,summary,description,neighbourhood,theme,startsOn
                Kort,Een samenvatting die lang genoeg is.,,BU05050101,GREEN,
                Een titel die goed is,te kort,,BU05050101,GREEN,
                Een titel die goed is,Mijn nummer is 111222333 en ik wil wat.,,BU05050101,GREEN,
                Een titel die goed is,Een samenvatting die lang genoeg is.,a\u0007b,BU05050101,GREEN,
                Een titel die goed is,Een samenvatting die lang genoeg is.,,BU99999999,GROEN,
                Een titel die goed is,Een samenvatting die lang genoeg is.,,BU05050101,GREEN,31-2-2027
                Een titel die goed is,Een samenvatting die lang genoeg is.,,BU05050101,GREEN,1-1-1799
                Te veel,waarden,in,deze,rij,,,
                """;

        Importing.Result result = importing.run(csv, InitiativeStatus.PUBLISHED, Map.of());

        assertThat(result.tally()).startsWith("8 rows: 0 taken over, 0 were there already, 8 refused.");
        assertThat(result.refused())
                .containsExactly(
                        "2 title: Use 5 to 120 characters. There are 4 now.",
                        "3 summary: Use 20 to 500 characters. There are 7 now.",
                        "4 summary: This holds a citizen service number (BSN). Take it out: it must not become public.",
                        "5 description: This text holds a character that we cannot keep. Type it again.",
                        "6 theme: We do not know this code. neighbourhoodCode: We do not know this neighbourhood. Choose one from the list.",
                        "7 startsOn: Write this date as 2026-11-30 or 30-11-2026.",
                        "8 startsOn: This date cannot be right. Choose a year between 1900 and 2199.",
                        "9 row: This row has 8 values, and the header names 6 columns.");
    }

    @Test
    void aPublishedOneIsOnTheBoardAndItsTimelineSaysWhereItCameFrom() throws IOException {
        importing.run(
                "name;bedrag\nEen tuin voor " + word + ";100\n", InitiativeStatus.PUBLISHED, Map.of("title", "name"));

        JsonNode card = found(town.anybody()).getFirst();
        assertThat(card.get("summary").asString()).contains("overgenomen uit het oude systeem");
        assertThat(card.get("theme").asString()).isEqualTo("MEETING");
        assertThat(card.get("reference").asString()).matches("DOR-\\d{4}-\\d{5}");
        assertThat(card.get("initiator").get("displayName").asString()).isEqualTo("Bewoners (naam niet overgenomen)");
        assertThat(card.get("waitingOn").get("party").asString()).isEqualTo("INITIATOR");
        JsonNode entry =
                page(town.anybody(), card).list("timeline.edges").getFirst().get("node");
        assertThat(entry.get("kind").asString()).isEqualTo("IMPORT_INITIATIVE");
        assertThat(entry.get("actor").get("role").asString()).isEqualTo("IMPORTER");
    }

    @Test
    void theCoordinatorActsForItsInitiator() throws IOException {
        importing.run("title\nEen bank voor " + word + "\n", InitiativeStatus.PUBLISHED, Map.of());
        Person coordinator = town.as("coordinator-centrum");
        JsonNode card = found(coordinator).getFirst();
        int version = page(coordinator, card).number("version");

        Answer started =
                coordinator.act("Start", "initiativeId", card.get("id").asString(), "expectedVersion", version);

        assertThat(started.done().text("initiative.status")).isEqualTo("RUNNING");
        JsonNode newest =
                page(coordinator, card).list("timeline.edges").getFirst().get("node");
        assertThat(newest.get("onBehalfOf").get("displayName").asString())
                .isEqualTo("Bewoners (naam niet overgenomen)");
    }

    @Test
    void aSubmittedOneWaitsInTheQueueOfItsCoordinatorAndNowhereElse() throws IOException {
        importing.run("title\nEen feest voor " + word + "\n", InitiativeStatus.SUBMITTED, Map.of());

        assertThat(found(town.anybody(), "SUBMITTED")).isEmpty();
        JsonNode card = found(town.as("coordinator-centrum"), "SUBMITTED").getFirst();
        assertThat(card.get("waitingOn").get("party").asString()).isEqualTo("COORDINATOR");
        assertThat(card.get("waitingOn").get("dueOn").isNull())
                .as("nobody was promised a day")
                .isTrue();
        assertThat(queue("coordinator-centrum")).contains(card.get("reference").asString());
        assertThat(queue("coordinator-west"))
                .doesNotContain(card.get("reference").asString());
    }

    private List<String> queue(String person) {
        return town.as(person).queue("scope", "MINE").items().stream()
                .map(item -> item.text("reference"))
                .toList();
    }

    @Test
    void aDraftIsFoundByTheTownsStaffOnly() throws IOException {
        importing.run("title\nEen idee voor " + word + "\n", InitiativeStatus.DRAFT, Map.of());

        assertThat(found(town.as("coordinator-centrum"), "DRAFT")).hasSize(1);
        assertThat(found(town.as("resident"), "DRAFT")).isEmpty();
        assertThat(found(town.anybody(), "DRAFT")).isEmpty();
    }

    @Test
    void namesOfPeopleComeOverOnlyWhenAsked() throws IOException {
        String csv = "title,initiator\nEen koor voor " + word + ",Zangvereniging De Merwede\n";

        importing.run(csv, InitiativeStatus.PUBLISHED, Map.of());
        assertThat(initiators()).containsExactly("Bewoners (naam niet overgenomen)");
        importing.run(
                csv.replace("Een koor", "Nog een koor"), InitiativeStatus.PUBLISHED, Map.of("initiator", "initiator"));
        assertThat(initiators())
                .containsExactlyInAnyOrder("Bewoners (naam niet overgenomen)", "Zangvereniging De Merwede");
    }

    private List<String> initiators() {
        return found(town.anybody()).stream()
                .map(card -> card.get("initiator").get("displayName").asString())
                .toList();
    }

    @Test
    void emojiAndWritingFromRightToLeftStayAsTheyAre() throws IOException {
        importing.run(
                "title\n\uD83C\uDF31 \u0645\u0631\u062D\u0628\u0627 " + word + "\n",
                InitiativeStatus.PUBLISHED,
                Map.of());

        assertThat(found(town.anybody()).getFirst().get("title").asString())
                .isEqualTo("\uD83C\uDF31 \u0645\u0631\u062D\u0628\u0627 " + word);
    }
}
