package nl.samenwijk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenwijk.initiative.Imports;
import nl.samenwijk.initiative.InitiativeStatus;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Rows go together. Drafts, which stand in no list of other tests. Compared with what else this machine does at the same moment, because a machine that is busy says little by its seconds. */
@RunningTown
class ImportIsFasterThanProposingIT {

    private static final int ROWS = 1_000;
    private static final int PROPOSALS = 60;
    private static final int AT_LEAST_TIMES_FASTER = 3;

    @TempDir
    private Path folder = Path.of("");

    @Autowired
    private Imports imports;

    @LocalServerPort
    private int port;

    @Test
    void manyTimesFasterThanOneByOne() throws IOException {
        Town town = new Town(port);
        propose(town);
        double proposal = seconds(() -> propose(town)) / PROPOSALS;
        double row = seconds(this::takeOver) / ROWS;

        assertThat(proposal / row)
                .as("a proposal takes %.5f s, a row %.5f s", proposal, row)
                .isGreaterThan(AT_LEAST_TIMES_FASTER);
    }

    private static double seconds(Runnable deed) {
        long begin = System.nanoTime();
        deed.run();
        return Duration.ofNanos(System.nanoTime() - begin).toNanos() / 1e9;
    }

    private static void propose(Town town) {
        for (int i = 0; i < PROPOSALS; i++) {
            town.as("resident")
                    .run("Propose", "input", Tales.plan(Tales.CENTRUM))
                    .done();
        }
    }

    private void takeOver() {
        String run = UUID.randomUUID().toString();
        String csv = "id,title\n"
                + IntStream.range(0, ROWS)
                        .mapToObj(i -> run + i + ",Een tuin op hoek " + i + "\n")
                        .collect(Collectors.joining());
        try {
            assertThat(new Importing(imports, folder)
                            .run(csv, InitiativeStatus.DRAFT, Map.of())
                            .tally())
                    .startsWith(ROWS + " rows: " + ROWS + " taken over");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
