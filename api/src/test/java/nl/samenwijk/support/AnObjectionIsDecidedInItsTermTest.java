package nl.samenwijk.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import nl.samenwijk.activity.Actor;
import nl.samenwijk.objection.Objection;
import nl.samenwijk.scheme.DecisionOutcome;
import org.junit.jupiter.api.Test;

/** Awb 7:10: six weeks after the objection term has ended, postponable by six; standing still while the objector is asked for what is missing. */
class AnObjectionIsDecidedInItsTermTest {

    private static final SupportRequest OBJECTED = Asked.objected(
            Asked.announced(Asked.decided(DecisionOutcome.REFUSED)),
            Asked.deed("neighbour", Actor.Role.INTERESTED_PARTY, Asked.moment("2026-03-09")));
    private static final LocalDate ANNOUNCED = Asked.day("2026-03-06");

    private static LocalDate due(SupportRequest request) {
        return Objects.requireNonNull(request.objections().getLast().dueOn());
    }

    private static Deed byDecider(String day) {
        return Asked.deed("decision-maker", Actor.Role.DECISION_MAKER, Asked.moment(day));
    }

    @Test
    void asTheCalculatorCountsIt() {
        assertThat(due(OBJECTED))
                .isEqualTo(
                        Asked.TERMS.decisionOnObjection(ANNOUNCED, false, false).lastDay());
    }

    @Test
    void postponedByTheSameCount() {
        SupportRequest postponed = ObjectionChanges.postponed(
                OBJECTED, OBJECTED.objections().getLast().id(), "Het is druk.", byDecider("2026-04-20"));

        assertThat(due(postponed))
                .isEqualTo(
                        Asked.TERMS.decisionOnObjection(ANNOUNCED, false, true).lastDay());
        assertThat(due(postponed)).isAfter(due(OBJECTED));
    }

    @Test
    void itStandsStillWhileTheObjectorIsAsked() {
        Objection.Question question =
                new Objection.Question("Waarom?", Asked.day("2026-04-28"), Asked.day("2026-05-12"));
        SupportRequest asked = ObjectionChanges.asked(
                OBJECTED, OBJECTED.objections().getLast().id(), question, byDecider("2026-04-28"));
        SupportRequest answered = ObjectionChanges.added(
                asked,
                asked.objections().getLast().id(),
                "Daarom.",
                Asked.day("2026-05-04"),
                Asked.deed("neighbour", Actor.Role.INTERESTED_PARTY, Asked.moment("2026-05-04")));

        assertThat(due(asked)).isAfter(due(OBJECTED));
        assertThat(due(answered)).isAfter(due(OBJECTED)).isBefore(due(asked));
    }

    @Test
    void withdrawnItHasNoneAnyMore() {
        SupportRequest withdrawn = ObjectionChanges.withdrawn(
                OBJECTED,
                OBJECTED.objections().getLast().id(),
                Asked.deed("neighbour", Actor.Role.INTERESTED_PARTY, Asked.moment("2026-03-10")));

        assertThat(withdrawn.objections().getLast().dueOn()).isNull();
        assertThat(withdrawn.isOpen()).isFalse();
    }
}
