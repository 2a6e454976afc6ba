package nl.samenwijk.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import nl.samenwijk.town.Answer;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people write is theirs: it is neither changed nor obeyed. */
@RunningTown
class TextIsKeptAsItIsIT {

    @LocalServerPort
    private int port;

    private Town town;

    @BeforeEach
    void visit() {
        town = new Town(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moestuin \ud83c\udf3b\ud83d\udc69\u200d\ud83c\udf3e voor iedereen",
                "\u062d\u062f\u064a\u0642\u0629 \u0627\u0644\u062d\u064a mag ook",
                "\u05d2\u05d9\u05e0\u05d4 en een tuin",
                "<script>alert('tuin')</script>",
                "<img src=x onerror=alert(1)> & \"tuin\"",
                "'; DROP TABLE initiatives; --",
                "{\"$where\": \"sleep(1000)\"} ${jndi:ldap://x} {{a*a}}",
                "%s %d %n {naam} ''{tuin}''",
                "../../etc/passwd"
            })
    void inATitle(String title) {
        Answer proposed = propose("resident", Tales.key(), title).done();

        Answer read = town.as("resident")
                .ask(
                        "query($id: ID!) { node(id: $id) { ... on Initiative { title } } }",
                        "id",
                        proposed.text("initiative.id"));
        assertThat(read.text("title")).isEqualTo(title);
    }

    @Test
    void aKeyOfSomebodyElseOpensNothing() {
        String key = Tales.key();
        String first = propose("resident", key, "Een tuin van Noor").done().text("initiative.id");
        Answer second = propose("neighbour", key, "Een tuin van Mehmet").done();

        assertThat(second.text("initiative.id")).isNotEqualTo(first);
    }

    @Test
    void theSameKeyAndContentIsTheSamePlan() {
        Map<String, Object> plan = Tales.plan(Tales.CENTRUM);
        String first = town.as("resident").run("Propose", "input", plan).done().text("initiative.id");

        assertThat(Objects.requireNonNull(town.as("resident")
                                .run("Propose", "input", plan)
                                .at("initiative.id"))
                        .asString())
                .isEqualTo(first);
    }

    private Answer propose(String person, String key, String title) {
        return town.as(person)
                .run("Propose", "input", Tales.plan(Tales.CENTRUM, "idempotencyKey", key, "title", title));
    }
}
