package nl.samenwijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenwijk.town.Answer;
import nl.samenwijk.town.Complaining;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningTown
class NobodyElseKnowsOfAComplaintIT {

    private static final String TEXT = "De regisseur kwam drie keer niet opdagen.";

    @LocalServerPort
    private int port;

    private Town town;
    private Tales tales;
    private Person resident;
    private Person neighbour;

    @BeforeEach
    void people() {
        town = new Town(port);
        tales = new Tales(town);
        resident = town.as("resident");
        neighbour = town.as("neighbour");
    }

    @Test
    void notWhosePlanItIsAbout() {
        Thing plan = tales.published("resident");
        Thing complaint = Complaining.lodged(neighbour, "initiativeId", plan.id(), "text", TEXT);
        Complaining.answer(town.as("coordinator-desk"), complaint).done();

        assertThat(Complaining.isKnownTo(resident, complaint)).isFalse();
        assertThat(Complaining.isKnownTo(neighbour, complaint)).isTrue();
        for (String person : List.of("resident", "coordinator-centrum", "coordinator-desk", "moderator")) {
            assertThat(town.as(person).page(plan).words())
                    .as(person)
                    .doesNotContain(TEXT, complaint.reference(), "COMPLAINT", "Mehmet Kaya");
        }
    }

    @Test
    void whoHasNoTaskInItFindsNothing() {
        Thing complaint = Complaining.about(tales.received("resident"), resident);

        for (String person : List.of(
                "neighbour",
                "association",
                "coordinator-oost",
                "decision-maker",
                "facilitator",
                "steering-centrum",
                "policy-adviser",
                "moderator",
                "administrator")) {
            assertThat(Complaining.isKnownTo(town.as(person), complaint))
                    .as(person)
                    .isFalse();
            assertThat(Complaining.answer(town.as(person), complaint).refusals())
                    .as(person)
                    .containsExactly("NOT_FOUND");
        }
        assertThat(town.anybody().ask("{ complaints { nodes { id } } }").codes())
                .containsExactly("UNAUTHENTICATED");
        assertThat(town.anybody()
                        .ask("query($id: ID!) { node(id: $id) { id } }", "id", complaint.id())
                        .root())
                .isNull();
    }

    @Test
    void whatSomebodyMayNotKnowOfCannotBeComplainedOf() {
        Thing draft = tales.draft("resident");
        Thing request = tales.received("resident");

        assertThat(Complaining.lodge(neighbour, "initiativeId", draft.id()).paths())
                .containsExactly("initiativeId");
        assertThat(Complaining.lodge(neighbour, "initiativeId", draft.id()).refusals())
                .containsExactly("NOT_FOUND");
        assertThat(Complaining.lodge(neighbour, "supportRequestId", draft.id()).refusals())
                .containsExactly("NOT_FOUND");
        assertThat(Complaining.lodge(neighbour, "initiativeId", request.id()).refusals())
                .containsExactly("NOT_FOUND");
        assertThat(Complaining.lodge(neighbour, "supportRequestId", "x").refusals())
                .containsExactly("NOT_FOUND");
        Complaining.lodge(resident, "initiativeId", draft.id()).done();
    }

    @Test
    void aRequestOfAPlanThatWasTakenDownIsForItsPartiesOnly() {
        Thing request = tales.received("resident");
        Thing plan = tales.initiativeOf(request);
        Thing complaint = Complaining.about(request, neighbour);
        town.as("moderator").does("TakeDown", plan, "reason", "Kwetsend.", "ground", "Gedragsregels");

        assertThat(Complaining.lodge(neighbour, "supportRequestId", request.id())
                        .refusals())
                .containsExactly("NOT_FOUND");
        assertThat(neighbour.reads(complaint).at("initiative")).isNull();
        assertThat(neighbour.reads(complaint).at("supportRequest")).isNull();
        assertThat(town.as("coordinator-desk").reads(complaint).text("supportRequest.id"))
                .isEqualTo(request.id());
        assertThat(town.as("coordinator-desk").reads(complaint).text("initiative.id"))
                .isEqualTo(plan.id());
    }

    @Test
    void theListHasPagesAndAStateToAskFor() {
        Thing first = Complaining.lodged(resident);
        Thing second = Complaining.lodged(resident);
        Complaining.answer(town.as("coordinator-desk"), first).done();

        assertThat(Complaining.references(resident, null)).containsSubsequence(second.reference(), first.reference());
        assertThat(Complaining.references(resident, true))
                .contains(second.reference())
                .doesNotContain(first.reference());
        assertThat(Complaining.references(resident, false))
                .contains(first.reference())
                .doesNotContain(second.reference());
        Answer page = Complaining.list(resident, "first", 1);
        assertThat(page.text("nodes.0.reference")).isEqualTo(second.reference());
        assertThat(page.text("pageInfo.hasNextPage")).isEqualTo("true");
        Answer next = Complaining.list(resident, "first", 1, "after", page.text("pageInfo.endCursor"));
        assertThat(next.text("nodes.0.reference")).isEqualTo(first.reference());
        assertThat(Complaining.list(resident, "first", 101).codes()).containsExactly("INVALID_PAGE_SIZE");
        assertThat(Complaining.list(resident, "after", "x").codes()).containsExactly("INVALID_CURSOR");
    }
}
