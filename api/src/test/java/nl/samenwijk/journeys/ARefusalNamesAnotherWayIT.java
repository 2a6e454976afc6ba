package nl.samenwijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.samenwijk.town.Answer;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Seen;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A decision has all its parts, each fault is named at its place, and what is refused is closed when it is announced. */
@RunningTown
class ARefusalNamesAnotherWayIT {

    @LocalServerPort
    private int port;

    private Town town;
    private Tales tales;
    private Person resident;
    private Person coordinator;

    @BeforeEach
    void people() {
        town = new Town(port);
        tales = new Tales(town);
        resident = town.as("resident");
        coordinator = town.as("coordinator-centrum");
    }

    @Test
    void theRefusalIsAnnouncedAndCloses() {
        Thing request = tales.inReview("resident");
        tales.decide(
                        request,
                        "coordinator-centrum",
                        "REFUSED",
                        "OTHER_PURPOSE",
                        "alternative",
                        "Vraag het Oranjefonds.")
                .done();
        Seen decided = coordinator.reads(request);
        assertThat(decided.party()).isEqualTo("COORDINATOR");
        assertThat(decided.allowed()).contains("ANNOUNCE_DECISION");
        assertThat(resident.reads(request).at("decision")).isNull();
        coordinator.does("Announce", request, "channel", "LETTER");
        Seen refused = resident.reads(request);
        assertThat(refused.text("status")).isEqualTo("CLOSED");
        assertThat(refused.text("decision.alternative")).isEqualTo("Vraag het Oranjefonds.");
        assertThat(refused.text("decision.ground.code")).isEqualTo("OTHER_PURPOSE");
        assertThat(refused.text("decision.objectionUntil")).isNotBlank();
        assertThat(refused.text("term.state")).isEqualTo("MET");
        assertThat(refused.party()).isEqualTo("NOBODY");
        Seen known = town.anybody().reads(request);
        assertThat(known.text("decision.outcome")).isEqualTo("REFUSED");
        assertThat(known.at("decision.alternative")).isNull();
        assertThat(known.at("decision.ground")).isNull();
    }

    @Test
    void noneIsAnAnswerToo() {
        Thing request = tales.inReview("resident");
        assertThat(tales.decide(request, "coordinator-centrum", "REFUSED", "OTHER_PURPOSE")
                        .paths())
                .containsExactly("alternative");
        tales.decide(request, "coordinator-centrum", "REFUSED", "OTHER_PURPOSE", "alternative", "NONE")
                .done();
        assertThat(coordinator.reads(request).at("decision.alternative")).isNull();
    }

    @Test
    void everyFaultAtItsPlace() {
        Thing request = tales.inReview("resident");
        Answer bad = coordinator.act(
                "Decide",
                request,
                "outcome",
                "PARTLY_GRANTED",
                "reasoning",
                " ",
                "groundCode",
                "ONZIN",
                "amount",
                80_000,
                "quantities",
                List.of(Map.of("what", "", "quantity", 0)));
        assertThat(bad.paths())
                .containsExactlyInAnyOrder(
                        "reasoning",
                        "groundCode",
                        "amount",
                        "quantities",
                        "quantities.0.what",
                        "quantities.0.quantity",
                        "alternative");
        assertThat(bad.refusals()).containsOnly("INVALID_INPUT");
        assertThat(tales.decide(request, "coordinator-centrum", "REFUSED", "PURPOSE", "alternative", "NONE")
                        .paths())
                .containsExactly("groundCode");
        assertThat(tales.decide(
                                request,
                                "coordinator-centrum",
                                "REFUSED",
                                "OTHER_PURPOSE",
                                "alternative",
                                "NONE",
                                "amount",
                                5)
                        .paths())
                .containsExactly("amount");
        assertThat(tales.grant(request, "coordinator-centrum", 80_001).paths()).containsExactly("amount");
        assertThat(tales.grant(request, "coordinator-centrum", 70_000).paths()).containsExactly("amount");
        assertThat(tales.decide(request, "coordinator-centrum", "GRANTED", "PURPOSE")
                        .paths())
                .containsExactly("amount");
        assertThat(coordinator.reads(request).number("version")).isEqualTo(request.version());
    }

    @Test
    void ofALoanAPartIsNamedByItsNumbers() {
        Thing request = tales.inReview("resident", Tales.loan());
        assertThat(tales.decide(request, "coordinator-centrum", "GRANTED", "POSSIBLE", "amount", 100)
                        .paths())
                .containsExactly("amount");
        tales.decide(
                        request,
                        "coordinator-centrum",
                        "PARTLY_GRANTED",
                        "NOT_POSSIBLE",
                        "alternative",
                        "Leen de rest bij de speeltuin.",
                        "quantities",
                        List.of(Map.of("what", "hekken", "quantity", 6)))
                .done();
        coordinator.does("Announce", request);
        Seen granted = resident.reads(request);
        assertThat(granted.text("status")).isEqualTo("FACILITATING");
        assertThat(granted.number("decision.quantities.0.quantity")).isEqualTo(6);
        assertThat(granted.text("decision.remedyClause")).contains("klacht");
        assertThat(granted.at("decision.objectionUntil")).isNull();
        assertThat(resident.reads(tales.initiativeOf(request)).number("supportSummary.arranged"))
                .isEqualTo(1);
    }

    @Test
    void thePortalNeedsConsent() {
        Thing request = tales.decided("resident");
        assertThat(coordinator.act("Announce", request, "channel", "PORTAL").paths())
                .containsExactly("channel");
        assertThat(coordinator
                        .act("Announce", request, "announcedOn", Tales.inDays(1))
                        .paths())
                .containsExactly("announcedOn");
        assertThat(coordinator
                        .act("Announce", request, "announcedOn", Tales.inDays(-1))
                        .paths())
                .containsExactly("announcedOn");
        assertThat(coordinator
                        .act("Announce", request, "decisionId", request.id())
                        .paths())
                .containsExactly("decisionId");
        coordinator.does(
                "Announce", request, "decisionId", coordinator.reads(request).text("decision.id"));
    }
}
