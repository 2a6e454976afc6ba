package nl.samenwijk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenwijk.initiative.Imports;
import nl.samenwijk.initiative.InitiativeStatus;
import nl.samenwijk.town.CommandLog;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nothing comes over twice: a row is known by its id, or by its words when it has none. */
@RunningTown
class ImportIsSafeToRunTwiceIT {

    private static final int MOST_COMMANDS_OF_A_BATCH = 5;

    @TempDir
    private Path folder = Path.of("");

    @Autowired
    private Imports imports;

    @Autowired
    private CommandLog commands;

    @LocalServerPort
    private int port;

    private String word;

    @BeforeEach
    void aWord() {
        word = "keer" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    private Importing.Result importing(String csv, Map<String, String> map) throws IOException {
        return new Importing(imports, folder).run(csv, InitiativeStatus.PUBLISHED, map);
    }

    private int found() {
        return new Town(port)
                .anybody()
                .run("Board", "first", 100, "filter", Town.map("text", word))
                .list("edges")
                .size();
    }

    private String rows(int count) {
        return "id,title\n"
                + IntStream.range(0, count)
                        .mapToObj(i -> word + i + ",Plan nummer " + i + " van " + word + "\n")
                        .collect(Collectors.joining());
    }

    @Test
    void theSameFileAgain() throws IOException {
        assertThat(importing(rows(5), Map.of()).tally())
                .startsWith("5 rows: 5 taken over, 0 were there already, 0 refused.");
        assertThat(importing(rows(5), Map.of()).tally())
                .startsWith("5 rows: 0 taken over, 5 were there already, 0 refused.");

        assertThat(found()).isEqualTo(5);
    }

    @Test
    void theSameFileAgainWithMoreRows() throws IOException {
        importing(rows(3), Map.of());

        assertThat(importing(rows(5), Map.of()).tally())
                .startsWith("5 rows: 2 taken over, 3 were there already, 0 refused.");
        assertThat(found()).isEqualTo(5);
    }

    @Test
    void rowsWithoutIdAreKnownByTheirWords() throws IOException {
        String csv = "title,stemmen\nEen tuin voor " + word + ",1\nEen bank voor " + word + ",2\nEen tuin voor " + word
                + ",3\n";

        assertThat(importing(csv, Map.of()).tally())
                .startsWith("3 rows: 2 taken over, 1 were there already, 0 refused.");
        assertThat(importing(csv.replace(",2", ",9"), Map.of()).tally())
                .startsWith("3 rows: 0 taken over, 3 were there");
        assertThat(found()).isEqualTo(2);
    }

    @Test
    void anIdThatNowStandsForSomethingElseIsRefusedInsteadOfLost() throws IOException {
        importing(rows(2), Map.of());

        Importing.Result again = importing(rows(2).replace("nummer 1", "nummer een"), Map.of());

        assertThat(again.tally()).startsWith("2 rows: 0 taken over, 1 were there already, 1 refused.");
        assertThat(again.refused())
                .singleElement()
                .asString()
                .startsWith("3 id: This was taken over before with other words.");
    }

    @Test
    void anIdMayBeMadeOfTwoColumns() throws IOException {
        String csv = "jaar,nummer,title\n2025," + word + ",Een tuin voor " + word + "\n2026," + word + ",Een bank voor "
                + word + "\n";

        assertThat(importing(csv, Map.of("id", "nummer")).refused())
                .as("one id, two plans")
                .hasSize(1);
        assertThat(importing(csv, Map.of("id", "jaar+nummer")).tally()).startsWith("2 rows: 2 taken over");
    }

    @Test
    void whatWasStoppedGoesOnWhereItStopped() throws IOException {
        String csv = rows(500);
        AtomicInteger batches = new AtomicInteger();

        String first = new Importing(imports, folder)
                .run(csv, InitiativeStatus.DRAFT, Map.of(), () -> batches.incrementAndGet() > 1)
                .tally();
        String second = new Importing(imports, folder)
                .run(csv, InitiativeStatus.DRAFT, Map.of())
                .tally();

        assertThat(first).startsWith("400 rows: 400 taken over");
        assertThat(second).startsWith("500 rows: 100 taken over, 400 were there already, 0 refused.");
    }

    @Test
    void aBatchCostsAFewCommandsHoweverManyRowsItHas() throws IOException {
        String few = rows(10);
        String many = few.replace(word, word + "b") + rows(200).replace("id,title\n", "");

        List<String> costOfFew = commands.during(() -> unchecked(few));
        List<String> costOfMany = commands.during(() -> unchecked(many));

        assertThat(costOfFew).hasSizeLessThanOrEqualTo(MOST_COMMANDS_OF_A_BATCH);
        assertThat(costOfMany).hasSizeLessThanOrEqualTo(2 * MOST_COMMANDS_OF_A_BATCH);
    }

    private void unchecked(String csv) {
        try {
            importing(csv, Map.of());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
