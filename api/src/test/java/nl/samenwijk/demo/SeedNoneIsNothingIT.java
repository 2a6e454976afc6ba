package nl.samenwijk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenwijk.town.FreshStore;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "samenwijk.seed=none")
@ContextConfiguration(initializers = FreshStore.class)
class SeedNoneIsNothingIT {

    @LocalServerPort
    private int port;

    @Test
    void andTheServerRuns() {
        Person anybody = new Town(port).anybody();
        assertThat(anybody.run("Areas").done().list("")).isEmpty();
        assertThat(anybody.run("Schemes").done().list("")).isEmpty();
        assertThat(anybody.run("Playbooks").done().list("")).isEmpty();
        assertThat(anybody.run("Board").done().list("edges")).isEmpty();
        assertThat(new Town(port).get("/demo/people").body()).isEqualTo("[]");
    }
}
