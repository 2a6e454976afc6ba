package nl.samenwijk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import nl.samenwijk.SamenwijkApplication;
import nl.samenwijk.town.FreshStore;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A second server on the same data folder says so and stops; the first goes on. */
@RunningTown
class OnlyOneProcessOpensTheEmbeddedStoreIT {

    private static final int PATIENCE_IN_SECONDS = 120;

    @LocalServerPort
    private int port;

    @Value("${samenwijk.data}")
    private String data;

    @Test
    void theSecondIsToldWhatToDo() throws IOException, InterruptedException {
        assumeTrue(FreshStore.isEmbedded(), "a MongoDB serves many at once");
        Tales tales = new Tales(new Town(port));
        tales.draft("resident");

        Process second = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SamenwijkApplication.class.getName(),
                        "--server.port=0",
                        "--samenwijk.seed=none",
                        "--spring.mongodb.uri=",
                        "--samenwijk.data=" + data)
                .redirectErrorStream(true)
                .start();
        try {
            String said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(second.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(second.exitValue()).isNotZero();
            assertThat(said)
                    .contains("is in use by another Samenwijk process", "--samenwijk.data=FOLDER")
                    .doesNotContain("\tat ");
        } finally {
            second.destroyForcibly();
        }
        tales.draft("resident");
    }
}
