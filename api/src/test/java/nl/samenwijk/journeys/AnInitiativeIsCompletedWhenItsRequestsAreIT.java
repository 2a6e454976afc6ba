package nl.samenwijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

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

@RunningTown
class AnInitiativeIsCompletedWhenItsRequestsAreIT {

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
    void openRequestsStandInTheWay() {
        Thing initiative = tales.running("resident");
        Thing first = tales.asked("resident", initiative, Tales.loan());
        Thing second = tales.asked("resident", initiative, Tales.funding(10_000));
        assertThat(resident.reads(initiative).allowed()).doesNotContain("COMPLETE_INITIATIVE");
        Answer refused = resident.act("CompleteInitiative", initiative, "outcome", "Klaar!");
        assertThat(refused.refusals()).containsExactly("OPEN_REQUESTS");
        assertThat(refused.messages().getFirst()).contains(first.reference(), second.reference());

        resident.does("WithdrawRequest", first, "reason", "Niet meer nodig.");
        coordinator.does("Take", second);
        coordinator.does("StartReview", second);
        tales.decide(second, "coordinator-centrum", "REFUSED", "NOT_NEEDED", "alternative", "NONE")
                .done();
        coordinator.does("Announce", second);
        assertThat(resident.reads(initiative).allowed()).contains("COMPLETE_INITIATIVE");
        resident.does("CompleteInitiative", initiative, "outcome", "Een tuin.");
        assertThat(town.anybody().reads(initiative).text("outcome")).isEqualTo("Een tuin.");
        assertThat(initiative.party()).isEqualTo("NOBODY");
    }

    @Test
    void whatRunsOutFirstIsWhoseTurnItIs() {
        Thing initiative = tales.running("resident");
        assertThat(initiative.party()).isEqualTo("INITIATOR");
        assertThat(coordinator.queue().item(initiative).party()).isEqualTo("INITIATOR");
        Thing money = tales.asked("resident", initiative, Tales.funding(10_000));
        Thing loan = tales.asked("resident", initiative, Tales.loan());
        Seen seen = resident.reads(initiative);
        assertThat(seen.party()).isEqualTo("COORDINATOR");
        assertThat(seen.text("waitingOn.dueOn")).isEqualTo(resident.reads(loan).text("term.dueOn"));
        assertThat(coordinator.queue().only(initiative, money, loan)).containsExactly(loan, money);

        coordinator.does("Take", loan);
        coordinator.does("AskToComplete", loan, "question", "Waar komen ze?", "deadline", Tales.inDays(14));
        assertThat(resident.reads(initiative).text("waitingOn.dueOn"))
                .isEqualTo(resident.reads(money).text("term.dueOn"));
        resident.does("WithdrawRequest", money, "reason", "Toch niet.");
        assertThat(resident.reads(initiative).party()).isEqualTo("INITIATOR");
    }
}
