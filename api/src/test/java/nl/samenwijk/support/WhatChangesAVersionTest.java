package nl.samenwijk.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import nl.samenwijk.activity.Actor;
import nl.samenwijk.facilitation.Commitment;
import nl.samenwijk.facilitation.CommitmentAct;
import nl.samenwijk.initiative.Initiative;
import nl.samenwijk.initiative.InitiativeAct;
import nl.samenwijk.initiative.Plans;
import org.junit.jupiter.api.Test;

/** The version is what a client acted on; the revision is what the conditional write is on. */
class WhatChangesAVersionTest {

    private static final Walk WALK = Walk.ofOneRequest();

    private static Stream<Walk.Move> moves(Class<? extends Enum<?>> acts) {
        return WALK.moves().stream()
                .filter(move -> Arrays.stream(acts.getEnumConstants())
                        .anyMatch(act -> act.name().equals(move.act())))
                .filter(move -> move.from().asked().isPresent());
    }

    private static SupportRequest before(Walk.Move move) {
        return move.from().asked().orElseThrow();
    }

    private static SupportRequest after(Walk.Move move) {
        return move.to().asked().orElseThrow();
    }

    @Test
    void everyActOnARequestIsANewVersionAndANewRevision() {
        assertThat(moves(SupportAct.class)).isNotEmpty().allSatisfy(move -> {
            assertThat(after(move).version()).isEqualTo(before(move).version() + 1);
            assertThat(after(move).revision()).isEqualTo(before(move).revision() + 1);
        });
    }

    @Test
    void anActOnACommitmentIsANewVersionOfTheCommitmentOnly() {
        assertThat(moves(CommitmentAct.class)).isNotEmpty().allSatisfy(move -> {
            assertThat(after(move).version()).isEqualTo(before(move).version());
            assertThat(after(move).revision()).isEqualTo(before(move).revision() + 1);
            assertThat(versions(after(move))).isEqualTo(versions(before(move)) + 1);
        });
    }

    private static long versions(SupportRequest request) {
        return request.commitments().stream().mapToLong(Commitment::version).sum();
    }

    @Test
    void planningOneIsANewVersionOfTheRequest() {
        SupportRequest granted = Asked.facilitating();
        SupportRequest planned = Asked.planned(granted, "facilitator", "2026-04-20", "2026-03-09");

        assertThat(planned.version()).isEqualTo(granted.version() + 1);
        assertThat(planned.commitments().getFirst().version()).isEqualTo(1);
    }

    @Test
    void daysThatPassWriteNothing() {
        assertThat(WALK.moves())
                .filteredOn(move -> move.act().equals("days pass"))
                .isNotEmpty()
                .allSatisfy(move -> assertThat(after(move).revision())
                        .isEqualTo(before(move).revision()));
    }

    @Test
    void everyActOnAPlanIsANewVersionAndANewRevision() {
        Initiative plan = Plans.published("resident");
        var who = Plans.acting("resident", Actor.Role.INITIATOR, Plans.NOW);
        for (InitiativeAct act : InitiativeAct.values()) {
            if (Plans.whyNot(act, plan).isEmpty() && act != InitiativeAct.REQUEST_SUPPORT) {
                Initiative changed = Plans.after(act, plan, who);
                assertThat(changed.version()).as(act.name()).isEqualTo(plan.version() + 1);
                assertThat(changed.revision()).as(act.name()).isEqualTo(plan.revision() + 1);
            }
        }
    }

    /** Nobody has to read a plan again because a request was made, but no other write slips past. */
    @Test
    void aRequestIsANewRevisionOfThePlanOnly() {
        Initiative plan = Plans.published("resident");
        Initiative asked = Plans.after(
                InitiativeAct.REQUEST_SUPPORT, plan, Plans.acting("resident", Actor.Role.INITIATOR, Plans.NOW));

        assertThat(asked.version()).isEqualTo(plan.version());
        assertThat(asked.revision()).isEqualTo(plan.revision() + 1);
    }

    @Test
    void allBeginsAtOne() {
        assertThat(Plans.draft("resident").version()).isEqualTo(1);
        assertThat(Asked.received().version()).isEqualTo(1);
    }
}
