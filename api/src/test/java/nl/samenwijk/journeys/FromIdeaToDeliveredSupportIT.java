package nl.samenwijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenwijk.town.Answer;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningTown
class FromIdeaToDeliveredSupportIT {

    @LocalServerPort
    private int port;

    private Person resident;
    private Person coordinator;
    private Person facilitator;
    private Tales tales;
    private Town town;

    @BeforeEach
    void people() {
        town = new Town(port);
        tales = new Tales(town);
        resident = town.as("resident");
        coordinator = town.as("coordinator-centrum");
        facilitator = town.as("facilitator");
    }

    @Test
    void aResidentGetsMoneyAndATap() {
        Thing initiative = tales.submitted("resident");
        assertThat(initiative.party()).isEqualTo("COORDINATOR");
        coordinator.does("Publish", initiative);
        assertThat(initiative.party()).isEqualTo("INITIATOR");

        Thing request = tales.asked("resident", initiative, Tales.funding(80_000));
        coordinator.does("Take", request);
        coordinator.does(
                "AskToComplete", request, "question", "Wie geeft de planten water?", "deadline", Tales.inDays(14));
        assertThat(request.party()).isEqualTo("INITIATOR");
        assertThat(request.seen().get("term").get("state").asString()).isEqualTo("SUSPENDED");
        resident.does("CompleteRequest", request, "answer", "De buren, om de beurt.");
        coordinator.does("StartReview", request);
        coordinator.does("AskAdvice", request, "question", "Wat vindt de regiegroep?", "dueOn", Tales.inDays(10));
        assertThat(request.party()).isEqualTo("STEERING_GROUP");
        town.as("steering-centrum")
                .does("GiveAdvice", request, "advice", "POSITIVE", "reasoning", "Goed voor de straat.");
        tales.grant(request, "coordinator-centrum", 80_000).done();
        assertThat(request.status()).isEqualTo("DECIDED");
        coordinator.does("Announce", request);
        assertThat(request.status()).isEqualTo("FACILITATING");

        Thing commitment = tales.promised(request);
        assertThat(request.party()).isEqualTo("FACILITATOR");
        facilitator.does("StartCommitment", commitment);
        facilitator.does("FulfilCommitment", commitment, "remark", "De kraan staat er.");
        resident.does("ConfirmDelivery", request);
        coordinator.does("CloseRequest", request);
        assertThat(request.party()).isEqualTo("NOBODY");

        resident.does("Start", initiative);
        resident.does("CompleteInitiative", initiative, "outcome", "Een tuin waar de buurt elkaar ontmoet.");

        Answer page = town.anybody().run("InitiativePage", "reference", initiative.reference());
        assertThat(page.text("status")).isEqualTo("COMPLETED");
        assertThat(page.number("supportSummary.arranged")).isEqualTo(1);
        assertThat(page.list("timeline.edges")).hasSizeGreaterThan(15);
    }
}
