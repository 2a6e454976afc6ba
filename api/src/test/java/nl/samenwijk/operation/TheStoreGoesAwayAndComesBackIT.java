package nl.samenwijk.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import nl.samenwijk.town.Answer;
import nl.samenwijk.town.OtherTown;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The server outlives its store: it says that it cannot work now, and works again when the store is there, without a restart. */
@ExtendWith(OutputCaptureExtension.class)
class TheStoreGoesAwayAndComesBackIT {

    private static final Duration AT_MOST = Duration.ofSeconds(5);
    private static final String AWAY = "UNAVAILABLE";

    @Test
    @EnabledIfEnvironmentVariable(
            named = "SECANTUSD",
            matches = ".+",
            disabledReason = "SECANTUSD does not name a second engine's program (see .ci/run)")
    void whileTheServerRuns() throws IOException {
        try (SecondEngine engine = new SecondEngine();
                OtherTown other =
                        OtherTown.start("spring.mongodb.uri=" + engine.uri(), "samenwijk.store.command-timeout=4s")) {
            Town town = other.town();
            Person resident = town.as("resident");
            Thing before = new Tales(town).submitted("resident");
            assertThat(town.get("/actuator/health").body()).contains("UP");

            engine.kill();

            assertThat(soon(() -> town.anybody().run("Board")).codes()).containsExactly(AWAY);
            assertThat(soon(() -> resident.run("Propose", "input", Tales.plan(Tales.CENTRUM)))
                            .codes())
                    .containsExactly(AWAY);
            assertThat(soon(() -> town.as("neighbour").run("Viewer")).codes()).containsExactly(AWAY);
            assertThat(town.get("/actuator/health").statusCode()).isEqualTo(503);
            assertThat(town.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
            assertThat(town.get("/actuator/health/liveness").statusCode()).isEqualTo(200);

            engine.startAgain();

            Waiting.until(30, () -> town.get("/actuator/health").statusCode() == 200);
            Thing after = new Tales(town).submitted("resident");
            assertThat(entries(resident, before))
                    .isEqualTo(entries(resident, after))
                    .isPositive();
        }
    }

    /** How many entries of the log can be read: the relay works again too. */
    private static int entries(Person person, Thing thing) {
        return person.ask(
                        "query($id: ID!) { node(id: $id) { ... on Initiative { timeline(first: 20) { nodes { id } } } } }",
                        "id",
                        thing.id())
                .list("timeline.nodes")
                .size();
    }

    private static Answer soon(Supplier<Answer> question) {
        Instant asked = Instant.now();
        Answer answer = question.get();
        assertThat(Duration.between(asked, Instant.now())).isLessThan(AT_MOST);
        return answer;
    }

    @Test
    void whenTheServerStarts(CapturedOutput output) {
        assertThatThrownBy(() -> OtherTown.start("spring.mongodb.uri=mongodb://somebody:secret@127.0.0.1:9/samenwijk"))
                .isInstanceOf(RuntimeException.class);

        assertThat(output)
                .contains("MongoDB at 127.0.0.1:9")
                .contains("The MongoDB of MONGODB_URI cannot be reached")
                .doesNotContain("secret@");
    }
}
