package nl.samenwijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.samenwijk.term.Holidays;
import nl.samenwijk.town.Answer;
import nl.samenwijk.town.FreshStore;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** The made-up Zevenhuizen aan Zee, from a plain folder: a town is its files, and no code. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "samenwijk.municipality=src/test/resources/municipality/zeewijk")
@ContextConfiguration(initializers = FreshStore.class)
class AnotherTownRunsOnItsOwnDataIT {

    private static final List<String> OF_DORDRECHT = List.of(
            "Dordrecht", "DOR-", "GM0505", "WK0505", "BU0505", "WIJKWENSEN", "CENTRUM", "3300 AA", "Anke Bakker");

    @LocalServerPort
    private int port;

    private final List<String> all = new ArrayList<>();

    private Answer heard(Answer answer) {
        all.add(String.valueOf(answer.body()));
        return answer;
    }

    @Test
    void fromIdeaToAnnouncedDecision() {
        Town town = new Town(port);
        Person resident = town.as("badgast");
        Person coordinator = town.as("strandregisseur");
        LocalDate today = Tales.today();

        Thing initiative =
                Thing.initiative(heard(resident.run("Propose", "input", Tales.plan("BU9999AB01", "submit", true))));
        assertThat(initiative.reference()).matches("ZAZ-" + today.getYear() + "-00001");
        assertThat(due(initiative)).isEqualTo(Holidays.computed().plusWorkingDays(today, 10));
        heard(coordinator.does("Publish", initiative));

        Thing request = Thing.request(heard(resident.act(
                "RequestSupport",
                "initiativeId",
                initiative.id(),
                "idempotencyKey",
                Tales.key(),
                "explanation",
                "Zonder zand geen zandkastelen.",
                "need",
                Map.of("funding", funding()))));
        assertThat(LocalDate.parse(request.seen().get("term").get("dueOn").asString()))
                .isEqualTo(today.plusWeeks(13));
        heard(coordinator.does("Take", request));
        heard(coordinator.does("StartReview", request));
        heard(coordinator.does(
                "Decide",
                request,
                "outcome",
                "GRANTED",
                "reasoning",
                "Goed voor het strand.",
                "groundCode",
                "ZEE",
                "amount",
                30_000));
        assertThat(request.status()).isEqualTo("DECIDED");
        heard(coordinator.does("Announce", request));

        Answer page = heard(coordinator.run("InitiativePage", "reference", initiative.reference()));
        String decision = "supportRequests.nodes.0.decision.";
        assertThat(page.text("neighbourhood.area.code")).isEqualTo("KUST");
        assertThat(page.text(decision + "mandate.body")).isEqualTo("COUNCIL");
        assertThat(page.number(decision + "mandate.cap")).isEqualTo(40_000);
        assertThat(page.text(decision + "ground.article")).isEqualTo("Verordening Strandfonds art. 2");
        assertThat(page.text(decision + "remedyClause"))
                .contains("de gemeenteraad", "Kerkplein 1, 9999 ZZ Zevenhuizen aan Zee");

        assertThat(heard(coordinator.run("Facilitators")).text("0.displayName")).isEqualTo("Siebe Jutter");
        heard(coordinator.run("WorkQueue"));
        nothingIsOfDordrecht(town);
    }

    private static Map<String, Object> funding() {
        return Map.of(
                "schemeCode",
                "STRANDFONDS",
                "amount",
                30_000,
                "purpose",
                "zand",
                "costs",
                List.of(Map.of("what", "zand", "amount", 30_000)));
    }

    private static LocalDate due(Thing thing) {
        return LocalDate.parse(thing.seen().get("waitingOn").get("dueOn").asString());
    }

    private void nothingIsOfDordrecht(Town town) {
        Person anybody = town.anybody();
        assertThat(heard(anybody.run("Areas")).list("")).hasSize(3);
        assertThat(heard(anybody.run("Schemes")).list("")).hasSize(3);
        assertThat(heard(anybody.run("Playbooks")).list("")).hasSize(2);
        Answer versions = heard(anybody.ask(
                "query($code: String!) { schemeVersions(code: $code) { validFrom distribution obligations } }",
                "code",
                "STRANDFONDS"));
        assertThat(versions.list(""))
                .extracting(version -> version.get("validFrom").asString())
                .containsExactly("2025-01-01", "2020-01-01");
        assertThat(versions.text("0.distribution")).isEqualTo("PRO_RATA");
        assertThat(heard(anybody.run("Board", "first", 20)).list("edges")).hasSize(1);
        all.add(town.get("/demo/people").body());
        assertThat(all).allSatisfy(answer -> assertThat(answer).doesNotContain(OF_DORDRECHT));
    }
}
