package nl.samenwijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenwijk.town.Answer;
import nl.samenwijk.town.Complaining;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Seen;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Awb 9:7: whoever had a part in what a complaint is about does not answer it, and does not know of it. */
@RunningTown
class AComplaintIsAnsweredBySomebodyElseIT {

    @LocalServerPort
    private int port;

    private Town town;
    private Tales tales;
    private Person resident;
    private Person neighbour;
    private Person coordinator;
    private Person desk;

    @BeforeEach
    void people() {
        town = new Town(port);
        tales = new Tales(town);
        resident = town.as("resident");
        neighbour = town.as("neighbour");
        coordinator = town.as("coordinator-centrum");
        desk = town.as("coordinator-desk");
    }

    @Test
    void fromTheComplaintToTheOmbudsman() {
        Thing complaint = Complaining.about(tales.taken("resident"), resident);
        assertThat(complaint.reference()).matches("DOR-\\d{4}-K\\d{5}");
        Seen open = resident.reads(complaint);
        assertThat(open.text("status")).isEqualTo("OPEN");
        assertThat(open.text("complainant")).isEqualTo("Noor de Vries");
        assertThat(open.text("lodgedOn")).isEqualTo(Tales.today().toString());
        assertThat(open.text("term.state")).isEqualTo("RUNNING");
        assertThat(open.text("term.dueOn")).isEqualTo(open.text("dueOn"));
        assertThat(open.allowed()).isEmpty();
        assertThat(open.textOrNull("remedyClause")).isNull();

        assertThat(desk.reads(complaint).allowed()).containsExactly("ANSWER_COMPLAINT", "POSTPONE_COMPLAINT");
        Complaining.postpone(desk, complaint).done();
        Complaining.answer(desk, complaint, "findings", "PARTLY_WELL_FOUNDED").done();

        Seen answered = resident.reads(complaint);
        assertThat(answered.text("status")).isEqualTo("ANSWERED");
        assertThat(answered.text("findings")).isEqualTo("PARTLY_WELL_FOUNDED");
        assertThat(answered.text("answer")).isEqualTo("Dat had sneller gemoeten.");
        assertThat(answered.text("answeredBy.displayName")).isEqualTo("Henk Visser");
        assertThat(answered.text("answeredBy.role")).isEqualTo("COORDINATOR");
        assertThat(answered.text("answeredOn")).isEqualTo(Tales.today().toString());
        assertThat(answered.text("postponedBecause")).isEqualTo("Wij spreken eerst met de aannemer.");
        assertThat(answered.text("term.state")).isEqualTo("MET");
        assertThat(answered.text("remedyClause")).contains("Nationale ombudsman, Postbus 93122, 2509 AC Den Haag");
        assertThat(answered.number("version")).isEqualTo(3);
    }

    @Test
    void notByWhoTookTheRequest() {
        Thing request = tales.taken("resident");
        Thing complaint = Complaining.about(request, resident);

        assertThat(Complaining.isKnownTo(coordinator, complaint)).isFalse();
        Answer refused = Complaining.answer(coordinator, complaint);
        assertThat(refused.refusals()).containsExactly("CONFLICT_OF_INTEREST");
        assertThat(refused.messages().getFirst()).contains("collega");
        assertThat(Complaining.postpone(coordinator, complaint).refusals()).containsExactly("CONFLICT_OF_INTEREST");
        assertThat(Complaining.isKnownTo(desk, complaint)).isTrue();
    }

    @Test
    void notByWhoPublishedThePlan() {
        Thing complaint = Complaining.about(tales.published("resident"), neighbour);

        assertThat(Complaining.answer(coordinator, complaint).refusals()).containsExactly("CONFLICT_OF_INTEREST");
        Complaining.answer(desk, complaint).done();
    }

    @Test
    void notByWhoGaveThePlanBack() {
        Thing plan = tales.submitted("resident");
        coordinator.does("Return", plan, "reason", "Welke hoek?");

        assertThat(Complaining.answer(coordinator, Complaining.about(plan, resident))
                        .refusals())
                .containsExactly("CONFLICT_OF_INTEREST");
    }

    @Test
    void whoDidNothingWithItDoesAnswer() {
        Thing complaint = Complaining.about(tales.submitted("resident"), resident);

        assertThat(Complaining.isKnownTo(coordinator, complaint)).isTrue();
        Complaining.answer(coordinator, complaint).done();
    }

    /** The plan was published by the coordinator, and the request that is complained of was touched by nobody. */
    @Test
    void ofARequestOnlyWhatWasDoneWithItCounts() {
        Complaining.answer(coordinator, Complaining.about(tales.received("resident"), resident))
                .done();
    }

    @Test
    void whenTheDeskHadAPartTooAnotherCoordinatorAnswers() {
        Thing plan = tales.published("resident");
        desk.does("Hold", plan, "reason", "De straat is open.", "until", Tales.inDays(9));
        Thing complaint = Complaining.about(plan, resident);

        assertThat(Complaining.isKnownTo(desk, complaint)).isFalse();
        assertThat(Complaining.answer(desk, complaint).refusals()).containsExactly("CONFLICT_OF_INTEREST");
        Person other = town.as("coordinator-oost");
        assertThat(other.queue("scope", "MINE").item(complaint).text("waitingOn.name"))
                .isEqualTo("Een andere wijkregisseur");
        Complaining.answer(other, complaint).done();
    }

    @Test
    void whoComplainsCannotAnswer() {
        Thing complaint = Complaining.lodged(desk);
        assertThat(Complaining.isKnownTo(desk, complaint)).isTrue();
        assertThat(Complaining.answer(desk, complaint).refusals()).containsExactly("CONFLICT_OF_INTEREST");
        assertThat(Complaining.answer(resident, Complaining.lodged(resident)).refusals())
                .containsExactly("FORBIDDEN");
        Complaining.answer(town.as("coordinator-west"), complaint).done();
    }

    @Test
    void onceAndOnTheVersionThatWasRead() {
        Thing complaint = Complaining.lodged(resident);
        Answer stale = Complaining.answer(desk, complaint, "expectedVersion", 4711);
        assertThat(stale.refusals()).containsExactly("STALE_VERSION");
        assertThat(stale.number("errors.0.currentVersion")).isEqualTo(1);

        Complaining.answer(desk, complaint).done();
        Answer again = Complaining.answer(desk, complaint);
        assertThat(again.refusals()).containsExactly("NOT_ALLOWED_NOW");
        assertThat(again.list("errors.0.allowedActions")).isEmpty();
        assertThat(Complaining.postpone(desk, complaint).refusals()).containsExactly("NOT_ALLOWED_NOW");
    }

    @Test
    void postponedOnce() {
        Thing complaint = Complaining.lodged(resident);
        Complaining.postpone(desk, complaint).done();

        Answer again = Complaining.postpone(desk, complaint);
        assertThat(again.refusals()).containsExactly("NOT_ALLOWED_NOW");
        assertThat(again.texts("errors.0.allowedActions")).isEqualTo(List.of("ANSWER_COMPLAINT"));
    }

    @Test
    void anEmptyAnswerIsNone() {
        Thing complaint = Complaining.lodged(resident);

        assertThat(Complaining.answer(desk, complaint, "answer", "  ").paths()).containsExactly("answer");
        assertThat(Complaining.postpone(desk, complaint, "reason", "").paths()).containsExactly("reason");
        assertThat(Complaining.answer(desk, complaint, "answer", "a".repeat(10_001))
                        .paths())
                .containsExactly("answer");
        assertThat(complaint.version()).isEqualTo(1);
    }
}
