package nl.samenwijk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenwijk.town.Objecting;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A penalty for a late decision on an objection (Awb 7:14) is between the town and the objector. */
@TravellingTown
class ALateDecisionOnAnObjectionCostsTheTownIT {

    private static final String OBJECTOR = Objecting.OBJECTOR;
    private static final String DECIDER = Objecting.DECIDER;

    private static final String LAW = "query($id: ID!) { node(id: $id) { ... on SupportRequest {"
            + " decisions { kind amount announcedOn letter { kind } }"
            + " objections { letter { kind } letters { kind } penalty { days amount } } letters { kind } } } }";

    @Autowired
    private TimeMachine time;

    @LocalServerPort
    private int port;

    private Town town;
    private Tales tales;
    private Objecting objecting;

    @BeforeEach
    void people() {
        town = new Town(port);
        tales = new Tales(town);
        objecting = new Objecting(town);
    }

    @Test
    void fromTheNoticeToTheLetter() {
        Thing request = objecting.objected(tales.facilitating("resident"));
        time.days(200);
        objecting
                .onObjection(OBJECTOR, "giveNoticeOfDefault", request, "idempotencyKey", Tales.key())
                .done();
        time.days(25);
        objecting.announced(objecting.decided(request, "DISMISSED"));
        objecting.onObjection(DECIDER, "fixPenalty", request).done();
        town.as(DECIDER).does("Announce", request);

        assertThat(kinds(last(OBJECTOR, request).get("letters")))
                .containsExactly("OBJECTION_ACKNOWLEDGEMENT", "DECISION_ON_OBJECTION", "PENALTY_DECISION");
        assertThat(last(OBJECTOR, request).get("letter").get("kind").asString())
                .as("the letter in which it was announced")
                .isEqualTo("DECISION_ON_OBJECTION");
        assertThat(last(OBJECTOR, request).get("penalty").get("days").asInt()).isPositive();
        assertThat(decisions(DECIDER, request).getLast().get("kind").asString()).isEqualTo("PENALTY");
        assertThat(decisions(DECIDER, request)
                        .getLast()
                        .get("letter")
                        .get("kind")
                        .asString())
                .isEqualTo("PENALTY_DECISION");
        nobodyElseKnowsOfIt(request);
    }

    private void nobodyElseKnowsOfIt(Thing request) {
        assertThat(decisions("resident", request)).hasSize(1);
        assertThat(last("resident", request).get("penalty").isNull()).isTrue();
        assertThat(town.as("resident").ask(LAW, "id", request.id()).list("letters"))
                .noneMatch(letter -> letter.get("kind").asString().equals("PENALTY_DECISION"));
        assertThat(town.as("resident").page(tales.initiativeOf(request)).happened())
                .doesNotContain("GIVE_NOTICE_OF_DEFAULT", "FIX_PENALTY")
                .filteredOn("ANNOUNCE_DECISION"::equals)
                .as("of the request and of the objection, not of the penalty")
                .hasSize(2);
        assertThat(town.as("resident").page(tales.initiativeOf(request)).words())
                .doesNotContain("Lies van Dam");
    }

    private JsonNode last(String person, Thing request) {
        return town.as(person).ask(LAW, "id", request.id()).list("objections").getLast();
    }

    private List<JsonNode> decisions(String person, Thing request) {
        return town.as(person).ask(LAW, "id", request.id()).list("decisions");
    }

    private static List<String> kinds(JsonNode letters) {
        return letters.values().stream()
                .map(letter -> letter.get("kind").asString())
                .toList();
    }
}
