package nl.samenwijk.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenwijk.activity.Act;
import nl.samenwijk.activity.Waiting;
import nl.samenwijk.activity.WaitingParty;
import nl.samenwijk.facilitation.Commitment;
import nl.samenwijk.facilitation.CommitmentAct;
import nl.samenwijk.facilitation.CommitmentStatus;
import nl.samenwijk.initiative.InitiativeAct;
import nl.samenwijk.initiative.InitiativeStatus;
import nl.samenwijk.initiative.Plans;
import nl.samenwijk.shared.NotAllowedNowError;
import nl.samenwijk.shared.TownClock;
import org.junit.jupiter.api.Test;

/** Walks through every state that a plan with a request can come into, and looks around in each. */
class EverythingThatCanHappenIsInTheTablesTest {

    /** What the party whose turn it is can do besides does not bring the request further. */
    private static final Set<String> LEADS_NOWHERE = Stream.concat(
                    Walk.ASIDE.stream().map(SupportAct::name),
                    Stream.of(
                            "EXTEND_DECISION_TERM",
                            "WITHDRAW_SUPPORT_REQUEST",
                            "REPORT_NOT_DELIVERED",
                            "LODGE_OBJECTION"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> LESS_THAN_EVERYWHERE = Stream.concat(
                    Walk.ASIDE.stream(), Stream.of(SupportAct.LODGE_OBJECTION))
            .map(SupportAct::name)
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<WaitingParty, List<String>> WHO = Map.of(
            WaitingParty.INITIATOR, List.of("resident"),
            WaitingParty.COORDINATOR, List.of("coordinator-centrum"),
            WaitingParty.DECISION_MAKER, List.of("decision-maker", "decision-maker-2"),
            WaitingParty.FACILITATOR, List.of("facilitator"),
            WaitingParty.STEERING_GROUP, List.of("steering-centrum"));

    private static final Walk WALK = Walk.everywhere();

    private static Stream<Walk.Stand> withARequest() {
        return WALK.stands().stream().filter(stand -> stand.asked().isPresent());
    }

    private static SupportRequest request(Walk.Stand stand) {
        return stand.asked().orElseThrow();
    }

    @Test
    void everyStateIsReached() {
        assertThat(WALK.stands().stream().map(stand -> stand.plan().status()))
                .containsAll(EnumSet.allOf(InitiativeStatus.class));
        assertThat(withARequest().map(stand -> request(stand).status()))
                .containsAll(EnumSet.allOf(SupportStatus.class));
        assertThat(withARequest()
                        .flatMap(stand -> request(stand).commitments().stream().map(one -> one.shown(stand.today()))))
                .containsAll(EnumSet.allOf(CommitmentStatus.class));
    }

    @Test
    void everyRowIsWalkedFromEveryStateAndToEveryState() {
        assertWalked(InitiativeAct.values(), stand -> stand.plan().status());
        assertWalked(SupportAct.values(), stand -> request(stand).status());
    }

    private static <S extends Enum<S>> void assertWalked(Act<S>[] acts, Function<Walk.Stand, S> status) {
        for (Act<S> act : acts) {
            List<Walk.Move> moves = WALK.moves().stream()
                    .filter(move -> move.act().equals(act.name()))
                    .toList();
            if (act.to().isEmpty()) {
                assertStays(act, moves, status);
            } else {
                assertLeads(act, moves, status);
            }
        }
    }

    /** What is tried aside, and an objection that waits for a decision, need not be walked from everywhere; but each stays where it is. */
    private static <S extends Enum<S>> void assertStays(
            Act<S> act, List<Walk.Move> moves, Function<Walk.Stand, S> status) {
        assertThat(moves)
                .as("%s stays", act)
                .allSatisfy(move -> assertThat(status.apply(move.to())).isEqualTo(status.apply(move.from())));
        if (!LESS_THAN_EVERYWHERE.contains(act.name())) {
            assertThat(states(moves, move -> status.apply(move.from())))
                    .as("from where %s is done", act)
                    .isEqualTo(act.from());
        }
    }

    /** Where it can also leave the state as it is, only what changes it must come from everywhere. */
    private static <S extends Enum<S>> void assertLeads(
            Act<S> act, List<Walk.Move> moves, Function<Walk.Stand, S> status) {
        List<Walk.Move> changing = moves.stream()
                .filter(move -> act.staysIn().isEmpty() || !isLeftAsItIs(move, status))
                .toList();
        List<Walk.Move> staying = moves.stream()
                .filter(move -> !act.staysIn().isEmpty() && isLeftAsItIs(move, status))
                .toList();
        assertThat(states(changing, move -> status.apply(move.from())))
                .as("from where %s is done", act)
                .isEqualTo(act.from());
        assertThat(states(changing, move -> status.apply(move.to())))
                .as("to where %s leads", act)
                .isEqualTo(act.to());
        assertThat(act.staysIn())
                .as("where %s leaves the state as it is", act)
                .containsAll(states(staying, move -> status.apply(move.from())));
    }

    /** Since when it stands there tells a return to the same state from staying in it. */
    private static <S extends Enum<S>> boolean isLeftAsItIs(Walk.Move move, Function<Walk.Stand, S> status) {
        return status.apply(move.from()) == status.apply(move.to())
                && request(move.from()).statusSince().equals(request(move.to()).statusSince());
    }

    private static <S> Set<S> states(List<Walk.Move> moves, Function<Walk.Move, S> state) {
        return moves.stream().map(state).collect(Collectors.toSet());
    }

    @Test
    void everyActOnACommitmentIsWalked() {
        Set<String> done = WALK.moves().stream().map(Walk.Move::act).collect(Collectors.toCollection(TreeSet::new));

        assertThat(done)
                .containsAll(
                        Arrays.stream(CommitmentAct.values()).map(Enum::name).toList());
    }

    @Test
    void daysThatPassChangeNoState() {
        assertThat(WALK.moves())
                .filteredOn(move -> move.act().equals("days pass"))
                .isNotEmpty()
                .allSatisfy(move -> {
                    assertThat(move.to().plan()).isEqualTo(move.from().plan());
                    assertThat(move.to().asked()).isEqualTo(move.from().asked());
                });
    }

    @Test
    void aRequestWaitsOnOnePartyWithNameAndSince() {
        assertThat(withARequest())
                .allSatisfy(stand -> assertTurn(stand.turn(), request(stand).isOpen()));
    }

    /** Not since before the turn passed to this party, whichever way led here; but a promise went on while its request was judged again. */
    @Test
    void aTurnCountsFromWhenItPassed() {
        assertThat(WALK.moves().stream()
                        .filter(move -> move.to().asked().isPresent())
                        .filter(move -> !isAPromiseThatWentOn(move)))
                .allSatisfy(move -> {
                    Instant since = move.to().turn().since();
                    if (since != null) {
                        assertThat(since)
                                .as("%s to %s", move.act(), move.to())
                                .isBetween(move.to().turnSince(), move.to().now());
                    }
                });
    }

    private static boolean isAPromiseThatWentOn(Walk.Move move) {
        return move.to().turn().party() == WaitingParty.FACILITATOR
                && move.from().asked().filter(SupportRequest::isJudgedAgain).isPresent();
    }

    @Test
    void aPlanWaitsOnOnePartyWithNameAndSince() {
        assertThat(WALK.stands()).allSatisfy(stand -> {
            Waiting waiting = Plans.waiting(stand.plan(), stand.basket(), stand.today(), true);
            assertTurn(waiting, stand.plan().status().isOpen());
            if (waiting.since() != null) {
                assertThat(waiting.since()).isBeforeOrEqualTo(stand.now());
            }
        });
    }

    private static void assertTurn(Waiting waiting, boolean open) {
        assertThat(waiting.isOpen()).isEqualTo(open);
        assertThat(waiting.name() != null && waiting.subject() != null && waiting.since() != null)
                .isEqualTo(open);
    }

    @Test
    void aRequestThatWaitsOnNobodyHasNoOpenCommitment() {
        assertThat(withARequest().filter(stand -> !stand.turn().isOpen()))
                .isNotEmpty()
                .allSatisfy(
                        stand -> assertThat(request(stand).hasOpenCommitment()).isFalse());
    }

    @Test
    void onlyAnOpenCommitmentWaits() {
        assertThat(withARequest().flatMap(stand -> request(stand).commitments().stream()))
                .isNotEmpty()
                .allSatisfy(one -> assertTurn(one.waiting(false), isOpen(one)));
    }

    private static boolean isOpen(Commitment one) {
        return one.status() == CommitmentStatus.PLANNED || one.status() == CommitmentStatus.IN_PROGRESS;
    }

    @Test
    void whatTheTableDoesNotKnowIsNotAllowedNow() {
        assertThat(withARequest()).allSatisfy(stand -> {
            for (SupportAct act : SupportAct.values()) {
                if (!act.isPossibleIn(request(stand).status())) {
                    assertThat(Asked.RIGHTS.refusal(act, stand.requestStanding("resident"), stand.today()))
                            .get()
                            .isInstanceOf(NotAllowedNowError.class);
                }
            }
        });
        assertThat(WALK.stands()).allSatisfy(stand -> {
            for (InitiativeAct act : InitiativeAct.values()) {
                assertThat(Plans.whyNot(act, stand.plan()).isEmpty())
                        .as("%s in %s", act, stand)
                        .isEqualTo(act.isPossibleIn(stand.plan().status()));
            }
        });
    }

    /** So nothing gets stuck: who is waited for has something to do that brings it further. */
    @Test
    void whoseTurnItIsCanBringTheRequestFurther() {
        assertThat(withARequest().filter(stand -> stand.turn().isOpen())).allSatisfy(stand -> {
            List<String> people =
                    Objects.requireNonNull(WHO.get(stand.turn().party()), () -> "nobody is " + stand.turn());
            assertThat(people.stream().flatMap(person -> allowed(stand, person)))
                    .as("what %s can do at %s", people, stand)
                    .anyMatch(act -> !LEADS_NOWHERE.contains(act));
        });
    }

    private static Stream<String> allowed(Walk.Stand stand, String person) {
        RequestStanding standing = stand.requestStanding(person);
        return Stream.concat(
                Asked.RIGHTS.allowed(standing, stand.today()).stream(),
                request(stand).commitments().stream().flatMap(one -> Asked.RIGHTS.allowed(standing, one).stream()));
    }

    @Test
    void aPlanInAnyOpenStateCanGoOn() {
        assertThat(WALK.stands().stream().filter(stand -> stand.plan().status().isOpen()))
                .allSatisfy(stand -> assertThat(WALK.moves())
                        .as("a way on from %s", stand)
                        .anyMatch(move -> move.from().plan().status()
                                        == stand.plan().status()
                                && move.to().plan().status() != stand.plan().status()));
    }

    @Test
    void aNeighbourCanOnlyObject() {
        assertThat(withARequest())
                .allSatisfy(stand -> assertThat(allowed(stand, "neighbour")).containsExactly("LODGE_OBJECTION"));
        assertThat(WALK.stands())
                .allSatisfy(stand -> assertThat(Plans.allowed(stand.standing("neighbour"), stand.basket()))
                        .isEmpty());
    }

    /** A turn that passes by date alone passes at the start of that day, and only forward. */
    @Test
    void phasesOfATurnComeOneAfterTheOther() {
        assertThat(withARequest()).allSatisfy(stand -> {
            var phases =
                    RequestTurn.of(request(stand), stand.plan(), false, false).phases();
            assertThat(phases.getFirst().from()).isNull();
            assertThat(phases.stream().skip(1)).allSatisfy(phase -> {
                Instant from = TownClock.startOf(Objects.requireNonNull(phase.from()));
                assertThat(phase.waiting().since()).isAfterOrEqualTo(from);
            });
        });
    }
}
