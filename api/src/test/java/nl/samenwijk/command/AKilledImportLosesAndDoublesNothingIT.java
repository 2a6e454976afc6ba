package nl.samenwijk.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenwijk.SamenwijkApplication;
import nl.samenwijk.initiative.Board;
import nl.samenwijk.town.FreshStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** The command as an operator gives it, in a process of its own: killed halfway, given again, and given while another process has the store. */
class AKilledImportLosesAndDoublesNothingIT {

    private static final int ROWS = 3_000;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private Path folder = Path.of("");

    private final String data = "--samenwijk.data=" + FreshStore.folder();
    private final String uri = "--spring.mongodb.uri=" + FreshStore.uri();

    private Path plans() throws IOException {
        String csv = "nummer;title\nK;Kort\n"
                + IntStream.range(0, ROWS)
                        .mapToObj(i -> i + ";Een tuin op hoek " + i + " van de buurt\n")
                        .collect(Collectors.joining());
        return Files.writeString(folder.resolve("plans.csv"), csv);
    }

    private String[] importing(Path plans) {
        return new String[] {
            "import",
            "initiatives",
            plans.toString(),
            "--map",
            "id=nummer",
            "--theme",
            "GREEN",
            "--neighbourhood",
            Importing.CENTRUM,
            "--status",
            "PUBLISHED",
            data,
            uri
        };
    }

    private Process start(Path output, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SamenwijkApplication.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    @Test
    void killedHalfwayAndGivenAgain() throws IOException, InterruptedException {
        Path plans = plans();
        Process first = start(folder.resolve("first.txt"), importing(plans));
        waitUntilSomeAreThere(first);
        first.destroyForcibly().waitFor();

        Shell second = Shell.run(importing(plans));

        assertThat(second.exitCode()).as(second.err()).isZero();
        assertThat(second.out()).contains("Store: ", (ROWS + 1) + " rows: ", " 1 refused", "plans.refused.csv");
        assertThat(Files.readString(folder.resolve("plans.refused.csv"))).contains("\n2;title: ", ";K;Kort");
        assertThat(second.out()).as("it was halfway").doesNotContain(" 0 taken over", " 0 were there already");
        assertEachOnce();
    }

    /** The refused row of the first batch is written when the batch is in the store, and most are not. */
    private void waitUntilSomeAreThere(Process importing) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        Path refused = folder.resolve("plans.refused.csv");
        while (!Files.exists(refused)) {
            assertThat(importing.isAlive() && System.nanoTime() < until)
                    .as("no row was taken")
                    .isTrue();
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    @Test
    void aStoreThatAnotherProcessHasIsLeftAlone() throws IOException {
        assumeThat(FreshStore.isEmbedded())
                .as("only the embedded store belongs to one process")
                .isTrue();
        Path plans = plans();
        try (ConfigurableApplicationContext other = ClosedTown.open(List.of(data, uri))) {
            assertThat(other.isRunning()).isTrue();

            Shell shell = Shell.run(importing(plans));

            assertThat(shell.exitCode()).isEqualTo(1);
            assertThat(shell.err())
                    .contains("is in use by another Samenwijk process")
                    .doesNotContain("Exception");
        }
    }

    private void assertEachOnce() {
        List<String> titles = new ArrayList<>();
        Set<String> references = new HashSet<>();
        try (ConfigurableApplicationContext town = ClosedTown.open(List.of(data, uri))) {
            town.getBean(Board.class).forEach(initiative -> {
                titles.add(initiative.texts().title());
                references.add(initiative.reference());
                assertThat(initiative.outbox()).as("in the log").isEmpty();
            });
        }
        assertThat(titles).hasSize(ROWS).doesNotHaveDuplicates();
        assertThat(references).hasSize(ROWS);
    }
}
