package nl.samenwijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
class TheTermIsExtendedOnceIT {

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

    private String workingDayAfter(Thing request) {
        LocalDate day =
                LocalDate.parse(coordinator.reads(request).text("term.dueOn")).plusDays(14);
        return day.toString();
    }

    @Test
    void withAReasonAndALaterWorkingDay() {
        Thing request = tales.taken("resident");
        String due = coordinator.reads(request).text("term.dueOn");
        Answer refused = coordinator.act("ExtendTerm", request, "reason", "", "newDueOn", due);
        assertThat(refused.paths()).containsExactly("reason", "newDueOn");
        LocalDate saturday = LocalDate.parse(due)
                .plusDays(14)
                .with(java.time.temporal.TemporalAdjusters.next(java.time.DayOfWeek.SATURDAY));
        assertThat(coordinator
                        .act("ExtendTerm", request, "reason", "Drukte.", "newDueOn", saturday.toString())
                        .paths())
                .containsExactly("newDueOn");

        coordinator.does(
                "ExtendTerm", request, "reason", "Wij wachten op de brandweer.", "newDueOn", workingDayAfter(request));
        Seen extended = resident.reads(request);
        assertThat(extended.text("term.dueOn"))
                .isEqualTo(LocalDate.parse(due).plusDays(14).toString());
        assertThat(extended.text("status")).isEqualTo("COMPLETENESS_CHECK");
        assertThat(extended.list("term.steps").getLast().text("code")).isEqualTo("EXTENDED");
        assertThat(coordinator
                        .act("ExtendTerm", request, "reason", "Nog meer drukte.", "newDueOn", workingDayAfter(request))
                        .refusals())
                .containsExactly("NOT_ALLOWED_NOW");
        assertThat(coordinator.reads(request).allowed()).doesNotContain("EXTEND_DECISION_TERM");
        assertThat(resident.page(tales.initiativeOf(request))
                        .entry("EXTEND_DECISION_TERM")
                        .text("reason"))
                .isEqualTo("Wij wachten op de brandweer.");
    }

    @Test
    void whatIsNoOrderHasNoTermOfTheLaw() {
        Thing request = tales.asked("resident", tales.published("resident"), Tales.loan());
        assertThat(coordinator.reads(request).allowed()).doesNotContain("EXTEND_DECISION_TERM");
        assertThat(coordinator
                        .act("ExtendTerm", request, "reason", "Druk.", "newDueOn", Tales.inDays(60))
                        .refusals())
                .containsExactly("NOT_ALLOWED_NOW");
    }
}
