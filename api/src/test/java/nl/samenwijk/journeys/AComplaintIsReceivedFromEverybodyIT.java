package nl.samenwijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenwijk.town.Answer;
import nl.samenwijk.town.Complaining;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Seen;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Together;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningTown
class AComplaintIsReceivedFromEverybodyIT {

    private static final String BSN = "111222333";

    @LocalServerPort
    private int port;

    private Town town;
    private Person resident;
    private Person desk;

    @BeforeEach
    void people() {
        town = new Town(port);
        resident = town.as("resident");
        desk = town.as("coordinator-desk");
    }

    @Test
    void whoeverSignedIn() {
        for (String person :
                List.of("resident-low", "association", "facilitator", "coordinator-oost", "administrator")) {
            Complaining.lodge(town.as(person)).done();
        }
        assertThat(Complaining.lodge(town.anybody()).codes()).containsExactly("UNAUTHENTICATED");
    }

    @Test
    void theSameCallTwiceIsOneComplaint() {
        Map<String, Object> words = Complaining.words();
        Thing first = Thing.complaint(Complaining.lodge(resident, words));
        Complaining.answer(desk, first).done();

        Answer again = Complaining.lodge(resident, words);
        assertThat(again.text("complaint.id")).isEqualTo(first.id());
        assertThat(again.text("complaint.status")).as("as it is now").isEqualTo("ANSWERED");
        assertThat(Complaining.lodge(resident, Tales.with(words, "text", "Iets anders."))
                        .refusals())
                .containsExactly("IDEMPOTENCY_CONFLICT");
        assertThat(Complaining.lodge(town.as("neighbour"), words).text("complaint.id"))
                .as("somebody else's key")
                .isNotEqualTo(first.id());
    }

    @Test
    void manyAtOnceHaveReferencesOfTheirOwn() {
        int many = 12;
        assertThat(references(Together.times(many, i -> Complaining.lodge(resident))))
                .hasSize(many);

        Map<String, Object> words = Complaining.words();
        assertThat(references(Together.times(many, i -> Complaining.lodge(resident, words))))
                .hasSize(1);
    }

    private static Set<String> references(List<Answer> answers) {
        return answers.stream()
                .map(answer -> Thing.complaint(answer).reference())
                .collect(Collectors.toSet());
    }

    @Test
    void onPaperAtTheDesk() {
        Thing complaint = Complaining.lodged(desk, "onBehalfOf", "Riet de Bruin", "receivedOn", Tales.inDays(-3));

        Seen seen = desk.reads(complaint);
        assertThat(seen.text("complainant")).isEqualTo("Riet de Bruin");
        assertThat(seen.text("lodgedOn")).isEqualTo(Tales.inDays(-3));
        assertThat(seen.text("term.startsOn")).isEqualTo(Tales.inDays(-2));
        Complaining.answer(desk, complaint).done();
    }

    @Test
    void onlyTheDeskWritesDownForSomebodyElse() {
        Answer refused = Complaining.lodge(resident, "onBehalfOf", "Riet", "receivedOn", Tales.inDays(-3));
        assertThat(refused.refusals()).containsExactly("FORBIDDEN", "FORBIDDEN");
        assertThat(refused.paths()).containsExactly("onBehalfOf", "receivedOn");
        assertThat(Complaining.lodge(town.as("coordinator-centrum"), "onBehalfOf", "Riet")
                        .refusals())
                .containsExactly("FORBIDDEN");
    }

    @Test
    void onADayThatCanBe() {
        for (String day : List.of(Tales.inDays(1), "1899-12-31", "0001-01-01")) {
            assertThat(Complaining.lodge(desk, "onBehalfOf", "Riet", "receivedOn", day)
                            .paths())
                    .as(day)
                    .containsExactly("receivedOn");
        }
        Complaining.lodge(desk, "onBehalfOf", "Riet", "receivedOn", "1900-01-01")
                .done();
    }

    @Test
    void postponingIsTooLateAfterTheTerm() {
        Thing complaint = Complaining.lodged(desk, "onBehalfOf", "Riet", "receivedOn", Tales.inDays(-60));
        Answer late = Complaining.postpone(desk, complaint);

        assertThat(late.refusals()).containsExactly("TERM_PASSED");
        assertThat(late.text("errors.0.dueOn")).isEqualTo(desk.reads(complaint).text("dueOn"));
        assertThat(desk.reads(complaint).text("term.state")).isEqualTo("LATE");
        Complaining.answer(desk, complaint).done();
        assertThat(desk.reads(complaint).text("term.state")).isEqualTo("LATE");
    }

    @Test
    void aCitizenServiceNumberIsMaskedAndNeverAReasonToRefuse() {
        Answer lodged = Complaining.lodge(desk, "text", "Mijn nummer is " + BSN, "onBehalfOf", "Riet " + BSN);
        assertThat(lodged.list("warnings"))
                .hasSize(2)
                .allSatisfy(
                        warning -> assertThat(warning.get("code").asString()).isEqualTo("BSN_MASKED"));
        Thing complaint = Thing.complaint(lodged);
        assertThat(Complaining.postpone(desk, complaint, "reason", "Wij zoeken 111 222 333 op.")
                        .list("warnings"))
                .hasSize(1);
        assertThat(Complaining.answer(desk, complaint, "answer", "Uw nummer " + BSN + " hebben wij weggehaald.")
                        .list("warnings"))
                .hasSize(1);
        assertThat(desk.reads(complaint).node().toString())
                .contains(
                        "Mijn nummer is *********", "Riet *********", "zoeken ********* op", "nummer ********* hebben")
                .doesNotContain(BSN, "111 222 333");
        assertThat(desk.queue("kinds", List.of("COMPLAINT")).items().toString()).doesNotContain(BSN);
    }

    @Test
    void wordsAreKeptAsTheyAre() {
        for (String text : List.of(
                "<script>alert('klacht')</script>",
                "\u0634\u0643\u0648\u0649 \u202e klacht",
                "{\"$where\": \"sleep(1000)\"} ${jndi:ldap://x} %s {naam}",
                "a".repeat(10_000))) {
            Thing complaint = Complaining.lodged(
                    desk, "text", text, "onBehalfOf", text.substring(0, Math.min(120, text.length())));

            assertThat(desk.reads(complaint).text("text")).isEqualTo(text);
        }
        assertThat(Complaining.lodge(resident, "text", "a".repeat(10_001)).paths())
                .containsExactly("text");
        assertThat(Complaining.lodge(resident, "text", " \n ").paths()).containsExactly("text");
        assertThat(Complaining.lodge(resident, "text", "bel\u0007").paths()).containsExactly("text");
        assertThat(Complaining.lodge(desk, "onBehalfOf", "a".repeat(121)).paths())
                .containsExactly("onBehalfOf");
        assertThat(Complaining.lodge(desk, "onBehalfOf", "Riet\nde Bruin").paths())
                .containsExactly("onBehalfOf");
    }

    @Test
    void aboutOneThingOnly() {
        Tales tales = new Tales(town);
        Thing request = tales.received("resident");
        Answer refused = Complaining.lodge(
                resident,
                "supportRequestId",
                request.id(),
                "initiativeId",
                tales.initiativeOf(request).id());

        assertThat(refused.paths()).containsExactly("initiativeId");
        assertThat(refused.refusals()).containsExactly("INVALID_INPUT");
    }
}
