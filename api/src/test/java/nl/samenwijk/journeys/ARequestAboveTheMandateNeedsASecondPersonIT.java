package nl.samenwijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

/** A coordinator over the cap proposes; the person who confirms has decided. */
@RunningTown
class ARequestAboveTheMandateNeedsASecondPersonIT {

    @LocalServerPort
    private int port;

    private Town town;
    private Tales tales;
    private Person resident;
    private Person coordinator;
    private Person decider;
    private Person other;

    @BeforeEach
    void people() {
        town = new Town(port);
        tales = new Tales(town);
        resident = town.as("resident");
        coordinator = town.as("coordinator-centrum");
        decider = town.as("decision-maker");
        other = town.as("decision-maker-2");
    }

    @Test
    void theProposalWaitsOnADecisionMakerAndOnlyStaffReadsIt() {
        Thing request = tales.inReview("resident", Tales.funding(150_000));
        tales.grant(request, "coordinator-centrum", 150_000).done();
        assertThat(request.status()).isEqualTo("AWAITING_SECOND_APPROVAL");
        Seen proposed = coordinator.reads(request);
        assertThat(proposed.party()).isEqualTo("DECISION_MAKER");
        assertThat(proposed.text("decision.outcome")).isEqualTo("GRANTED");
        assertThat(proposed.at("decision.mandate")).isNull();
        assertThat(proposed.allowed()).doesNotContain("CONFIRM_DECISION", "DECIDE_SUPPORT", "ANNOUNCE_DECISION");
        assertThat(resident.reads(request).at("decision")).isNull();
        assertThat(town.anybody().reads(request).at("decision")).isNull();
        assertThat(coordinator.queue("scope", "MINE").holds(request)).isFalse();
        assertThat(decider.queue("scope", "MINE").item(request).allowed()).contains("CONFIRM_DECISION");
        assertThat(other.queue().holds(request)).isTrue();
        assertThat(town.as("facilitator").queue().holds(request)).isFalse();

        decider.does("Confirm", decider.looksAt(request), "agree", true);
        Seen decided = coordinator.reads(request);
        assertThat(decided.text("status")).isEqualTo("DECIDED");
        assertThat(decided.text("decision.mandate.holder")).isEqualTo("Ellen Jansen");
        assertThat(decided.number("decision.mandate.cap")).isEqualTo(2_500_000);
        assertThat(decided.text("decision.mandate.body")).isEqualTo("COLLEGE");
        assertThat(decided.text("decision.decidedOn")).isEqualTo(Tales.inDays(0));
        assertThat(decider.queue().holds(request)).isFalse();

        coordinator.does("Announce", coordinator.looksAt(request));
        assertThat(resident.reads(request).text("decision.mandate.holder")).isEqualTo("Ellen Jansen");
        Seen known = town.anybody().reads(request);
        assertThat(known.number("decision.amount")).isEqualTo(150_000);
        assertThat(known.at("decision.reasoning")).isNull();
        assertThat(known.at("decision.mandate")).isNull();
        assertThat(known.at("decision.decidedOn")).isNull();
        assertThat(known.at("decision.objectionUntil")).isNotNull();
    }

    @Test
    void theStepsAreInternalUntilItIsAnnounced() {
        Thing request = tales.inReview("resident", Tales.funding(150_000));
        Thing initiative = tales.initiativeOf(request);
        tales.grant(request, "coordinator-centrum", 150_000).done();
        assertThat(coordinator.page(initiative).entry("DECIDE_SUPPORT").text("visibility"))
                .isEqualTo("INTERNAL");
        assertThat(resident.page(initiative).happened()).doesNotContain("DECIDE_SUPPORT");
        assertThat(decider.page(initiative).happened()).contains("DECIDE_SUPPORT");

        decider.does("Confirm", decider.looksAt(request), "agree", true);
        assertThat(coordinator.page(initiative).entry("CONFIRM_DECISION").text("actor.role"))
                .isEqualTo("DECISION_MAKER");
        assertThat(resident.page(initiative).happened()).doesNotContain("CONFIRM_DECISION");
        decider.does("Announce", request);
        assertThat(town.anybody().page(initiative).entry("ANNOUNCE_DECISION").textOrNull("reason"))
                .isNull();
        assertThat(resident.page(initiative).entry("ANNOUNCE_DECISION").text("reason"))
                .isEqualTo("Het plan past goed bij de wijk.");
        assertThat(town.anybody().page(initiative).happened()).doesNotContain("DECIDE_SUPPORT", "CONFIRM_DECISION");
    }

    @Test
    void whoDisagreesSaysWhyAndSendsItBack() {
        Thing request = tales.inReview("resident", Tales.funding(150_000));
        tales.grant(request, "coordinator-centrum", 150_000).done();
        Answer silent = decider.act("Confirm", decider.looksAt(request), "agree", false);
        assertThat(silent.paths()).containsExactly("remark");
        decider.does("Confirm", request, "agree", false, "remark", "Te duur voor een tuin.");
        assertThat(request.status()).isEqualTo("IN_REVIEW");
        Seen back = coordinator.reads(request);
        assertThat(back.party()).isEqualTo("COORDINATOR");
        assertThat(back.at("decision")).isNull();
        assertThat(coordinator
                        .page(tales.initiativeOf(request))
                        .entry("CONFIRM_DECISION")
                        .text("reason"))
                .isEqualTo("Te duur voor een tuin.");
        assertThat(resident.page(tales.initiativeOf(request)).words()).doesNotContain("Te duur");

        tales.decide(
                        coordinator.looksAt(request),
                        "coordinator-centrum",
                        "PARTLY_GRANTED",
                        "NOT_NEEDED",
                        "amount",
                        90_000,
                        "alternative",
                        "Vraag de rest aan het fonds.")
                .done();
        assertThat(request.status()).isEqualTo("DECIDED");
    }

    @Test
    void withinTheOwnCapNobodyElseIsNeeded() {
        Thing exactly = tales.inReview("resident", Tales.funding(100_000));
        tales.grant(exactly, "coordinator-centrum", 100_000).done();
        assertThat(exactly.status()).isEqualTo("DECIDED");
        Thing oneMore = tales.inReview("resident", Tales.funding(100_001));
        tales.grant(oneMore, "coordinator-centrum", 100_001).done();
        assertThat(oneMore.status()).isEqualTo("AWAITING_SECOND_APPROVAL");
        Thing refused = tales.inReview("resident", Tales.funding(900_000));
        tales.decide(refused, "coordinator-centrum", "REFUSED", "NOT_NEEDED", "alternative", "NONE")
                .done();
        assertThat(refused.status()).isEqualTo("DECIDED");
        Thing large = tales.inReview("resident", Tales.funding(2_500_000));
        tales.grant(decider.looksAt(large), "decision-maker", 2_500_000).done();
        assertThat(large.status()).isEqualTo("DECIDED");
    }

    @Test
    void whatNoMandateCoversCannotBeDecidedHere() {
        Thing request = tales.inReview("resident", Tales.funding(2_500_001));
        for (String person : List.of("coordinator-centrum", "decision-maker")) {
            Answer refused = tales.grant(request, person, 2_500_001);
            assertThat(refused.refusals()).containsExactly("MANDATE_EXCEEDED");
            assertThat(refused.paths()).containsExactly("amount");
        }
        assertThat(coordinator.reads(request).text("status")).isEqualTo("IN_REVIEW");
        assertThat(coordinator.reads(request).number("version")).isEqualTo(request.version());
    }

    @Test
    void whoProposedCannotConfirm() {
        Thing request = tales.inReview("resident", Tales.funding(150_000));
        tales.grant(request, "coordinator-centrum", 150_000).done();
        assertThat(coordinator.act("Confirm", request, "agree", true).refusals())
                .containsExactly("FOUR_EYES");
        assertThat(resident.act("Confirm", request, "agree", true).refusals()).containsExactly("FORBIDDEN");
        assertThat(town.as("coordinator-oost")
                        .act("Confirm", request, "agree", true)
                        .refusals())
                .containsExactly("FORBIDDEN");
    }

    @Test
    void theCoordinatorOfAnotherAreaDoesNotDecide() {
        Thing request = tales.inReview("resident");
        Answer refused = tales.grant(request, "coordinator-oost", 80_000);
        assertThat(refused.refusals()).containsExactly("FORBIDDEN");
        assertThat(refused.messages().getFirst()).contains("wijkregisseur van dit gebied");
        assertThat(tales.grant(request, "coordinator-desk", 80_000).refusals()).containsExactly("FORBIDDEN");
        assertThat(tales.grant(request, "policy-adviser", 80_000).refusals()).containsExactly("FORBIDDEN");
        assertThat(tales.grant(request, "steering-centrum", 80_000).refusals()).containsExactly("FORBIDDEN");
    }

    @Test
    void whereTheDeskCoordinatesItProposes() {
        Person desk = town.as("coordinator-desk");
        Thing initiative = tales.submitted("resident", Tales.NOWHERE);
        assertThat(desk.reads(initiative).text("waitingOn.name")).isEqualTo("Balie");
        desk.does("Publish", initiative);
        Thing request = tales.asked("resident", initiative, Tales.loan());
        desk.does("Take", request);
        desk.does("StartReview", request);
        assertThat(desk.act("AskAdvice", request, "question", "Wat vinden jullie?", "dueOn", Tales.inDays(5))
                        .refusals())
                .containsExactly("NOT_ALLOWED_NOW");
        tales.decide(request, "coordinator-desk", "GRANTED", "POSSIBLE").done();
        assertThat(request.status()).isEqualTo("AWAITING_SECOND_APPROVAL");
        decider.does("Confirm", decider.looksAt(request), "agree", true);
        desk.does("Announce", desk.looksAt(request));
        assertThat(request.status()).isEqualTo("FACILITATING");
    }
}
