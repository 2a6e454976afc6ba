package nl.samenwijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Seen;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningTown
class NotDeliveredIsFollowedUpIT {

    @LocalServerPort
    private int port;

    private Town town;
    private Tales tales;
    private Person resident;
    private Person coordinator;
    private Person facilitator;

    @BeforeEach
    void people() {
        town = new Town(port);
        tales = new Tales(town);
        resident = town.as("resident");
        coordinator = town.as("coordinator-centrum");
        facilitator = town.as("facilitator");
        somethingDone();
    }

    private Thing request;
    private Thing commitment;

    private void somethingDone() {
        request = tales.facilitating("resident");
        commitment = tales.promised(request);
        facilitator.does("FulfilCommitment", commitment);
    }

    @Test
    void theCoordinatorPromisesAnewAndThenItArrives() {
        assertThat(resident.act("ReportNotDelivered", request, "reason", "").paths())
                .containsExactly("reason");
        resident.does("ReportNotDelivered", request, "reason", "Er is geen kraan.");
        Seen reported = coordinator.queue("scope", "MINE").item(request);
        assertThat(reported.party()).isEqualTo("COORDINATOR");
        assertThat(reported.text("waitingOn.name")).isEqualTo("Anke Bakker");
        assertThat(reported.allowed()).contains("PLAN_COMMITMENT");
        assertThat(coordinator.reads(request).text("notDelivered")).isEqualTo("Er is geen kraan.");
        String since = resident.reads(request).text("waitingOn.since");
        resident.does("ReportNotDelivered", request, "reason", "Er is nog steeds geen kraan.");
        assertThat(resident.reads(request).text("waitingOn.since")).isEqualTo(since);
        assertThat(resident.reads(request).allowed())
                .containsExactly("CONFIRM_DELIVERY", "REPORT_NOT_DELIVERED", "LODGE_OBJECTION");
        assertThat(town.anybody().page(tales.initiativeOf(request)).words()).doesNotContain("geen kraan");

        Thing again = tales.promised(coordinator.looksAt(request), "Kraan echt plaatsen", Tales.inDays(3));
        assertThat(resident.reads(request).party()).isEqualTo("FACILITATOR");
        assertThat(resident.reads(request).at("notDelivered")).isNull();
        facilitator.does("FulfilCommitment", again);
        resident.does("ConfirmDelivery", resident.looksAt(request));
        coordinator.does("CloseRequest", request);
        assertThat(request.status()).isEqualTo("CLOSED");
    }

    @Test
    void orItTurnsOutToBeThereAfterAll() {
        resident.does("ReportNotDelivered", request, "reason", "Wij zien niets.");
        resident.does("ConfirmDelivery", request);
        assertThat(request.status()).isEqualTo("DELIVERED");
        assertThat(request.party()).isEqualTo("COORDINATOR");
    }

    @Test
    void whenNothingWillBeDoneTheCoordinatorClosesItWithAReason() {
        Thing other = tales.facilitating("resident");
        Thing promise = tales.promised(other);
        coordinator.does("CancelCommitment", promise, "reason", "De kraan kan hier niet.");
        Seen cancelled = coordinator.reads(other);
        assertThat(cancelled.party()).isEqualTo("COORDINATOR");
        assertThat(cancelled.allowed()).contains("PLAN_COMMITMENT", "CLOSE_SUPPORT_REQUEST");
        resident.does("ReportNotDelivered", resident.looksAt(other), "reason", "Wat nu?");
        assertThat(coordinator.act("CloseRequest", coordinator.looksAt(other)).paths())
                .containsExactly("reason");
        coordinator.does("CloseRequest", other, "reason", "De grond is te vervuild.");
        assertThat(other.status()).isEqualTo("CLOSED");
        assertThat(coordinator.queue().holds(other)).isFalse();
    }

    @Test
    void onlyTheOneWhoPromisedActsOnThePromise() {
        Thing other = tales.facilitating("resident");
        Thing promise = tales.promised(other);
        for (String person : List.of("facilitator-2", "resident", "decision-maker")) {
            assertThat(town.as(person).act("FulfilCommitment", promise).refusals())
                    .containsExactly("FORBIDDEN");
        }
        assertThat(coordinator.act("StartCommitment", promise).refusals()).containsExactly("FORBIDDEN");
        assertThat(facilitator.act("CancelCommitment", promise, "reason", " ").paths())
                .containsExactly("reason");
        facilitator.does("CancelCommitment", promise, "reason", "Geen materiaal.");
        assertThat(facilitator.reads(promise).party()).isEqualTo("NOBODY");
    }
}
