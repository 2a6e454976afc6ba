package nl.samenwijk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenwijk.town.Answer;
import nl.samenwijk.town.Complaining;
import nl.samenwijk.town.FreshStore;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "samenwijk.seed=dordrecht")
@ContextConfiguration(initializers = FreshStore.class)
class TheDemoTownLivesIT {

    @LocalServerPort
    private int port;

    private Town town;

    @BeforeEach
    void town() {
        town = new Town(port);
    }

    @Test
    void inEveryState() {
        new EveryStateIsThere(WhatLives.in(town), Tales.today()).check();
    }

    @Test
    void theBoardShowsWhatThePublicMaySee() {
        Answer board = town.anybody().run("Board", "first", 50);
        assertThat(board.list("edges")).hasSizeBetween(25, 40);
        Set<String> statuses = board.list("edges").stream()
                .map(edge -> edge.at("/node/status").asString())
                .collect(Collectors.toSet());
        assertThat(statuses).containsExactlyInAnyOrder("PUBLISHED", "RUNNING", "ON_HOLD", "COMPLETED");
    }

    @Test
    void aCoordinatorHasAMorningsWork() {
        Answer queue = town.as("coordinator-centrum").run("WorkQueue", "first", 50, "filter", Map.of("scope", "MINE"));
        assertThat(queue.list("edges")).hasSizeBetween(6, 14);
        List<String> late = queue.list("edges").stream()
                .map(edge -> edge.at("/node/late").asString())
                .toList();
        assertThat(late).contains("true", "false").startsWith("true").endsWith("false");
    }

    @Test
    void aResidentFindsTheirOwn() {
        assertThat(town.as("resident").run("Viewer").list("initiatives.nodes")).hasSize(2);
        assertThat(town.as("neighbour").run("Viewer").list("initiatives.nodes")).hasSize(3);
    }

    @Test
    void oneComplaintIsAnsweredAndOneWaits() {
        Person desk = town.as("coordinator-desk");
        assertThat(Complaining.references(desk, true)).hasSize(1);
        assertThat(Complaining.references(desk, false)).hasSize(1);
        assertThat(desk.queue("kinds", List.of("COMPLAINT")).items()).hasSize(1);
    }

    @Test
    void muchHappened() {
        Set<String> kinds = WhatLives.values(WhatLives.in(town).timeline(), "kind");
        assertThat(kinds)
                .contains(
                        "EDIT_INITIATIVE",
                        "TAKE_DOWN_INITIATIVE",
                        "EXTEND_DECISION_TERM",
                        "STILL_INCOMPLETE",
                        "GIVE_ADVICE",
                        "END_ADVICE",
                        "CONFIRM_DECISION",
                        "POSTPONE_COMMITMENT",
                        "CANCEL_COMMITMENT",
                        "REPORT_NOT_DELIVERED",
                        "MEET_OBLIGATION",
                        "WITHDRAW_SUPPORT_REQUEST");
        assertThat(WhatLives.values(WhatLives.in(town).timeline(), "onBehalfOf.displayName"))
                .contains("Riet de Bruin", "Cor Lankhaar");
    }
}
