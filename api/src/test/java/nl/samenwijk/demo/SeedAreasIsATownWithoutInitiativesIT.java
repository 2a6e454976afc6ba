package nl.samenwijk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenwijk.town.Person;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningTown
class SeedAreasIsATownWithoutInitiativesIT {

    @LocalServerPort
    private int port;

    @Test
    void areasSchemesPlaybooksAndPeople() {
        Person anybody = new Town(port).anybody();
        assertThat(anybody.run("Areas").list("")).hasSize(4);
        assertThat(anybody.run("Schemes").list("")).hasSize(11);
        assertThat(anybody.run("Playbooks").list("")).hasSizeGreaterThan(5);
        assertThat(new Town(port).get("/demo/people").body()).contains("coordinator-centrum");
        // Other tests make initiatives here; only those of the stories are missed.
        assertThat(anybody.run("BoardFiltered", "text", "natuurspeeltuin")
                        .done()
                        .list("nodes"))
                .isEmpty();
    }
}
