package nl.samenwijk.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.samenwijk.activity.Actor;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.initiative.Initiative;
import nl.samenwijk.initiative.Plans;
import nl.samenwijk.objection.ObjectionOutcome;
import nl.samenwijk.objection.ObjectionStatus;
import nl.samenwijk.scheme.DecisionOutcome;
import org.junit.jupiter.api.Test;

/** Who asked reads what was said, not by whom; an objector their own; who decides all; nobody else anything. */
class ObjectionsAreForTheirPartiesTest {

    private static final Initiative PLAN = Plans.published("resident");
    private static final LocalDate TODAY = Asked.day("2026-04-02");
    private static final SupportRequest OBJECTED = Asked.objected(
            Asked.announced(Asked.decided(DecisionOutcome.REFUSED)),
            Asked.deed("neighbour", Actor.Role.INTERESTED_PARTY, Asked.moment("2026-03-20")));
    private static final ObjectionView VIEW =
            new ObjectionView(Asked.OBJECTION_RIGHTS, Asked.GUARDS, Asked.LATENESS, Asked.TERMS);

    private static List<SeenObjection> seen(Viewer viewer, SupportRequest request) {
        RequestStanding standing = Asked.standing(viewer, request, PLAN, TODAY);
        return VIEW.see(standing, RequestSight.of(standing), TODAY);
    }

    private static List<SeenObjection> seen(String person, SupportRequest request) {
        return seen(nl.samenwijk.identity.People.named(person), request);
    }

    @Test
    void others() {
        assertThat(seen(Viewer.anybody(), OBJECTED)).isEmpty();
        assertThat(seen("association", OBJECTED)).isEmpty();
        assertThat(seen("coordinator-oost", OBJECTED)).isEmpty();
    }

    @Test
    void whoAskedDoesNotReadWhoObjects() {
        assertThat(seen("resident", OBJECTED)).singleElement().satisfies(one -> {
            assertThat(one.text()).isNotBlank();
            assertThat(one.objector()).isNull();
            assertThat(one.letters()).isNull();
        });
    }

    @Test
    void theObjectorReadsTheirOwn() {
        SupportRequest two = Asked.objected(
                OBJECTED, Asked.deed("association", Actor.Role.INTERESTED_PARTY, Asked.moment("2026-03-21")));

        assertThat(seen("neighbour", two))
                .singleElement()
                .satisfies(one -> assertThat(one.objector()).isNotNull());
        assertThat(seen("decision-maker", two)).hasSize(2);
    }

    @Test
    void whatWasDecidedIsKnownToWhoHandlesItUntilItIsAnnounced() {
        SupportRequest decided = Asked.onObjection(
                OBJECTED,
                ObjectionOutcome.DISMISSED,
                Asked.deed("decision-maker-3", Actor.Role.DECISION_MAKER, Asked.moment("2026-04-01")));

        assertThat(seen("decision-maker-3", decided).getFirst().outcome()).isEqualTo(ObjectionOutcome.DISMISSED);
        assertThat(seen("neighbour", decided).getFirst().outcome()).isNull();
        assertThat(seen("neighbour", decided).getFirst().status()).isEqualTo(ObjectionStatus.OPEN);
        SupportRequest announced = Asked.announcedOnObjection(
                decided, Asked.deed("decision-maker-3", Actor.Role.DECISION_MAKER, Asked.moment("2026-04-01")));
        assertThat(seen("neighbour", announced).getFirst().outcome()).isEqualTo(ObjectionOutcome.DISMISSED);
        assertThat(seen("resident", announced).getFirst().outcome()).isEqualTo(ObjectionOutcome.DISMISSED);
    }
}
