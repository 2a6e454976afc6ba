package nl.samenwijk.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenwijk.activity.Acting;
import nl.samenwijk.activity.Actor;
import nl.samenwijk.activity.Waiting;
import nl.samenwijk.facilitation.Commitment;
import nl.samenwijk.facilitation.CommitmentAct;
import nl.samenwijk.identity.People;
import nl.samenwijk.initiative.Initiative;
import nl.samenwijk.initiative.InitiativeAct;
import nl.samenwijk.initiative.Plans;
import nl.samenwijk.initiative.Standing;
import nl.samenwijk.objection.Objection;
import nl.samenwijk.objection.ObjectionOutcome;
import nl.samenwijk.objection.ObjectionStatus;
import nl.samenwijk.scheme.DecisionOutcome;
import nl.samenwijk.shared.TownClock;
import org.jspecify.annotations.Nullable;

/**
 * Every state that a plan, its request and the request's commitments can come into together, breadth first: by every act of every person to whom the rights allow
 * it, and by days that pass. Two states are one when nothing that a rule asks for differs.
 */
final class Walk {

    static final List<String> PEOPLE = List.of(
            "resident",
            "coordinator-centrum",
            "decision-maker",
            "decision-maker-2",
            "steering-centrum",
            "facilitator",
            "moderator");

    /** What changes no state and has no turn of its own is tried by itself, not from everywhere. */
    static final Set<SupportAct> ASIDE = EnumSet.of(
            SupportAct.ASK_OBJECTION_GROUNDS,
            SupportAct.ADD_OBJECTION_GROUNDS,
            SupportAct.WITHDRAW_OBJECTION,
            SupportAct.POSTPONE_OBJECTION_DECISION,
            SupportAct.RECORD_HEARING,
            SupportAct.GIVE_NOTICE_OF_DEFAULT,
            SupportAct.FIX_PENALTY,
            SupportAct.SUSPEND_TERM,
            SupportAct.AMEND_REQUEST,
            SupportAct.DECLARE_CONFLICT);

    /** With promises that go on meanwhile, a request that is judged again is decided without more questions. */
    private static final Set<SupportAct> BEFORE_A_DECISION =
            EnumSet.of(SupportAct.ASK_TO_COMPLETE, SupportAct.ASK_ADVICE);

    private static final int MOST_COMMITMENTS = 2;
    private static final int ABOVE_THE_CAP = 200_000;

    private final boolean actsOnThePlan;
    private final Map<String, Stand> stands = new HashMap<>();
    private final List<Move> moves = new ArrayList<>();

    private Walk(boolean actsOnThePlan) {
        this.actsOnThePlan = actsOnThePlan;
    }

    /**
     * Where all things stand at a moment.
     *
     * @param turnSince since when it is the turn of the party whose turn it is on the request
     */
    record Stand(Initiative plan, @Nullable SupportRequest request, Instant now, Instant turnSince) {

        LocalDate today() {
            return TownClock.day(now);
        }

        Optional<SupportRequest> asked() {
            return Optional.ofNullable(request);
        }

        Waiting turn() {
            return turnOn(today());
        }

        Waiting turnOn(LocalDate day) {
            SupportRequest known = Objects.requireNonNull(request);
            return RequestTurn.of(known, plan, false, false).at(day);
        }

        RequestBasket basket() {
            return new RequestBasket(asked().stream().toList(), Asked.RIGHTS, today());
        }

        Standing standing(String person) {
            return Plans.standing(person, plan);
        }

        RequestStanding requestStanding(String person) {
            return Asked.RIGHTS.standing(standing(person), Objects.requireNonNull(request), today());
        }

        @Override
        public String toString() {
            return key(this) + " on " + today();
        }
    }

    /** One step: by whom and what, or that days passed. */
    record Move(String act, Stand from, Stand to) {}

    static Walk everywhere() {
        Walk walk = new Walk(true);
        Initiative draft = Plans.draft("resident");
        walk.from(new Stand(draft, null, Plans.NOW, Plans.NOW));
        return walk;
    }

    /** Only what can happen to a request, of a plan that stays published. */
    static Walk ofOneRequest() {
        Walk walk = new Walk(false);
        Initiative plan = Plans.published("resident");
        SupportRequest request = Asked.received(Asked.MONEY, plan, Asked.byInitiator("2026-03-02"));
        walk.from(new Stand(plan, request, request.statusSince(), request.statusSince()));
        return walk;
    }

    @Override
    public String toString() {
        return stands.size() + " states, " + moves.size() + " moves";
    }

    List<Stand> stands() {
        return List.copyOf(stands.values());
    }

    List<Move> moves() {
        return moves;
    }

    private void from(Stand start) {
        Deque<Stand> ahead = new ArrayDeque<>(List.of(start));
        stands.put(key(start), start);
        while (!ahead.isEmpty()) {
            Stand here = ahead.removeFirst();
            for (Move move : movesFrom(here)) {
                moves.add(move);
                if (stands.putIfAbsent(key(move.to()), move.to()) == null) {
                    ahead.addLast(move.to());
                }
            }
        }
    }

    private List<Move> movesFrom(Stand here) {
        Stand later = new Stand(here.plan(), here.request(), here.now().plusSeconds(1), here.turnSince());
        List<Move> moves = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (String person : PEOPLE) {
            if (actsOnThePlan) {
                moves.addAll(onThePlan(person, done, here, later));
            }
            if (here.request() != null) {
                moves.addAll(onTheRequest(person, done, here, later));
            }
        }
        if (here.asked().filter(SupportRequest::hasPendingObjection).isEmpty()) {
            nextDay(here).ifPresent(day -> moves.add(daysPass(here, day)));
        }
        return moves;
    }

    // ------------------------------------------------------------ the plan

    private static List<Move> onThePlan(String person, Set<String> done, Stand here, Stand later) {
        Standing standing = here.standing(person);
        List<Move> moves = new ArrayList<>();
        for (String name : Plans.allowed(standing, here.basket())) {
            InitiativeAct act = InitiativeAct.valueOf(name);
            if (isNew(name, done) && (act != InitiativeAct.REQUEST_SUPPORT || here.request() == null)) {
                Actor.Role role = standing.roleFor(act.by()).orElseThrow();
                moves.add(new Move(name, here, after(act, later, standing.acting(role, later.now()))));
            }
        }
        return moves;
    }

    private static Stand after(InitiativeAct act, Stand stand, Acting who) {
        Initiative plan = Plans.after(act, stand.plan(), who);
        SupportRequest request = stand.request();
        if (act == InitiativeAct.REQUEST_SUPPORT) {
            request = Asked.received(Asked.MONEY, plan, Asked.deed(who));
        }
        if (act == InitiativeAct.WITHDRAW_INITIATIVE && request != null && request.isBeforeAnnouncement()) {
            request = request.withdrawn("Wij gaan verhuizen.", Asked.deed(who));
        }
        return next(stand, plan, request, stand.now());
    }

    // ------------------------------------------------------------ the request

    private static List<Move> onTheRequest(String person, Set<String> done, Stand here, Stand later) {
        RequestStanding standing = here.requestStanding(person);
        List<Move> moves = new ArrayList<>();
        for (String name : Asked.RIGHTS.allowed(standing, here.today())) {
            SupportAct act = SupportAct.valueOf(name);
            if (!isWalked(act, standing.request()) || !isNew(name, done)) {
                continue;
            }
            Deed deed = Asked.deed(standing.acting(standing.roleFor(act).orElseThrow(), later.now()));
            ways(act, standing, deed).forEach(changed -> moves.add(move(name, here, later, changed)));
        }
        if (!standing.request().hasPendingObjection()) {
            standing.request().commitments().forEach(one -> moves.addAll(onACommitment(one, standing, here, later)));
        }
        return moves;
    }

    /** An objection is lodged, decided and announced before anything else happens: that leads everywhere that it can lead. */
    private static boolean isWalked(SupportAct act, SupportRequest request) {
        if (request.hasPendingObjection()) {
            boolean open = request.objections().getLast().status() == ObjectionStatus.OPEN;
            return act == (open ? SupportAct.DECIDE_OBJECTION : SupportAct.ANNOUNCE_DECISION);
        }
        if (act == SupportAct.LODGE_OBJECTION) {
            return isObjectedTo(request);
        }
        boolean again = request.isJudgedAgain() && !request.commitments().isEmpty();
        return !ASIDE.contains(act) && !(again && BEFORE_A_DECISION.contains(act));
    }

    /** Enough to come from everywhere to where it leads: once against an answer, and again while a refusal is judged again. */
    private static boolean isObjectedTo(SupportRequest request) {
        Set<DecisionOutcome> announced = request.decisions().stream()
                .filter(SupportOutcome::isAnnounced)
                .map(SupportOutcome::outcome)
                .collect(Collectors.toSet());
        boolean refused = announced.equals(Set.of(DecisionOutcome.REFUSED));
        boolean granted = announced.equals(Set.of(DecisionOutcome.GRANTED))
                && request.commitments().size() <= 1;
        int before = request.objections().size();
        return before == 0 ? refused || granted : before == 1 && refused && request.isJudgedAgain();
    }

    /** Whoever does an act, the same comes of it; only what is decided depends on the mandate. */
    private static boolean isNew(String act, Set<String> done) {
        return done.add(act) || act.equals(SupportAct.DECIDE_SUPPORT.name());
    }

    private static Move move(String act, Stand here, Stand later, SupportRequest changed) {
        return new Move(act, here, next(later, later.plan(), changed, later.now()));
    }

    /** Each way in which the act can end. */
    private static Stream<SupportRequest> ways(SupportAct act, RequestStanding standing, Deed deed) {
        SupportRequest request = standing.request();
        LocalDate today = deed.today();
        return switch (act) {
            case TAKE_SUPPORT_REQUEST -> Stream.of(request.taken(deed));
            case ASK_TO_COMPLETE -> Stream.of(request.askedToComplete("Wie geeft water?", today.plusDays(14), deed));
            case COMPLETE_SUPPORT_REQUEST -> Stream.of(request.completed("De buren.", null, today, deed));
            case STILL_INCOMPLETE -> Stream.of(request.stillIncomplete("Welke buren?", deed));
            case START_REVIEW -> Stream.of(request.underReview(deed));
            case EXTEND_DECISION_TERM ->
                Stream.of(request.extended(request.dueOn().plusDays(21), "Wij moeten meer weten.", deed));
            case ASK_ADVICE -> Stream.of(request.adviceAsked("Wat vindt u?", today.plusDays(5), deed));
            case GIVE_ADVICE -> Stream.of(request.advised(AdviceAsked.Opinion.POSITIVE, "Goed.", deed));
            case END_ADVICE -> Stream.of(request.adviceEnded("Het duurt te lang.", deed));
            case DECIDE_SUPPORT -> decisions(request, standing, deed);
            case CONFIRM_DECISION -> confirmations(request, deed);
            case ANNOUNCE_DECISION ->
                Stream.of(
                        request.hasPendingObjection()
                                ? Asked.announcedOnObjection(request, deed)
                                : Asked.announced(request, deed));
            case WITHDRAW_SUPPORT_REQUEST -> Stream.of(request.withdrawn("Niet meer nodig.", deed));
            case PLAN_COMMITMENT ->
                request.commitments().size() < MOST_COMMITMENTS
                        ? Stream.of(request.planned(
                                Asked.commitment(request, "facilitator", today.plusDays(7), deed.now()), deed))
                        : Stream.empty();
            case CONFIRM_DELIVERY -> Stream.of(request.delivered(deed));
            case REPORT_NOT_DELIVERED -> Stream.of(request.reportedMissing("De kraan lekt.", deed));
            case MEET_OBLIGATION ->
                request.unmetObligations().stream()
                        .filter(standing::owns)
                        .map(one -> request.obligationMet(one.met(deed.now(), null), deed));
            case CLOSE_SUPPORT_REQUEST -> Stream.of(request.closed("Klaar.", deed));
            case FORWARD_REQUEST ->
                Stream.of(LegalChanges.forwarded(
                        request,
                        new Forwarding("De provincie", request.receivedOn(), today, "Het is haar weg."),
                        deed));
            case LODGE_OBJECTION -> Stream.of(Asked.objected(request, deed));
            case DECIDE_OBJECTION ->
                Stream.of(ObjectionOutcome.UPHELD, ObjectionOutcome.DISMISSED)
                        .map(outcome -> Asked.onObjection(request, outcome, deed));
            case ASK_OBJECTION_GROUNDS,
                    ADD_OBJECTION_GROUNDS,
                    WITHDRAW_OBJECTION,
                    POSTPONE_OBJECTION_DECISION,
                    RECORD_HEARING,
                    GIVE_NOTICE_OF_DEFAULT,
                    FIX_PENALTY,
                    SUSPEND_TERM,
                    AMEND_REQUEST,
                    DECLARE_CONFLICT -> throw new IllegalStateException(act + " is not walked");
        };
    }

    private static Stream<SupportRequest> decisions(SupportRequest request, RequestStanding standing, Deed deed) {
        List<DecisionOutcome> outcomes = new ArrayList<>();
        if (request.status() == SupportStatus.IN_REVIEW) {
            outcomes.addAll(List.of(
                    DecisionOutcome.GRANTED, DecisionOutcome.GRANTED_WITH_OBLIGATIONS, DecisionOutcome.REFUSED));
        }
        if (Asked.GUARDS.unprocessed(request, deed.today()).isEmpty()) {
            outcomes.add(DecisionOutcome.NOT_PROCESSED);
        }
        return outcomes.stream()
                .flatMap(outcome -> standing.coordinates()
                        ? Stream.of(decided(outcome, request, deed), proposed(outcome, request, deed))
                        : Stream.of(decided(outcome, request, deed)));
    }

    private static SupportRequest decided(DecisionOutcome outcome, SupportRequest request, Deed deed) {
        List<Obligation> obligations = outcome == DecisionOutcome.GRANTED_WITH_OBLIGATIONS
                ? List.of(
                        Asked.obligation(1, deed.today().plusDays(30).toString(), null),
                        Asked.obligation(2, deed.today().plusDays(60).toString(), Asked.owner("facilitator", true)))
                : List.of();
        return request.decided(Asked.decision(outcome, request, deed, obligations), deed);
    }

    private static SupportRequest proposed(DecisionOutcome outcome, SupportRequest request, Deed deed) {
        return request.proposed(Asked.proposal(outcome, request, deed, List.of(), ABOVE_THE_CAP), deed);
    }

    private static Stream<SupportRequest> confirmations(SupportRequest request, Deed deed) {
        SupportOutcome proposal = Objects.requireNonNull(request.proposal());
        return Stream.of(
                request.confirmed(
                        proposal.decided(
                                deed.actor(),
                                Asked.MANDATES
                                        .of(People.named("decision-maker"), request.matter(deed.today()))
                                        .orElseThrow(),
                                request.body(),
                                deed.today()),
                        deed),
                request.notConfirmed(proposal.proposedFrom(), "Te veel.", deed));
    }

    // ------------------------------------------------------------ commitments

    private static List<Move> onACommitment(Commitment one, RequestStanding standing, Stand here, Stand later) {
        List<Move> moves = new ArrayList<>();
        for (String name : Asked.RIGHTS.allowed(standing, one)) {
            CommitmentAct act = CommitmentAct.valueOf(name);
            Actor.Role role = Asked.RIGHTS.roleFor(act, standing, one).orElseThrow();
            Deed deed = Asked.deed(standing.acting(role, later.now()));
            SupportRequest changed = standing.request().with(after(act, one, deed), act, null, deed);
            moves.add(move(name, here, later, changed));
        }
        return moves;
    }

    private static Commitment after(CommitmentAct act, Commitment one, Deed deed) {
        LocalDate later = one.dueOn().isAfter(deed.today()) ? one.dueOn() : deed.today();
        return switch (act) {
            case START_COMMITMENT -> one.started(deed.now());
            case FULFIL_COMMITMENT -> one.fulfilled(null, deed.now());
            case POSTPONE_COMMITMENT -> one.postponed(later.plusDays(1), "De kraan is er niet.");
            case CANCEL_COMMITMENT -> one.cancelled("Het kan niet.", deed.now());
        };
    }

    // ------------------------------------------------------------ days

    private static Optional<LocalDate> nextDay(Stand here) {
        LocalDate today = here.today();
        Stream<LocalDate> held = here.plan().hold() == null
                ? Stream.empty()
                : Stream.of(here.plan().hold().until().plusDays(1));
        return Stream.concat(held, here.asked().stream().flatMap(Walk::datesOf))
                .filter(day -> day.isAfter(today))
                .min(LocalDate::compareTo);
    }

    private static Stream<LocalDate> datesOf(SupportRequest request) {
        List<LocalDate> days = new ArrayList<>();
        if (request.isBeforeAnnouncement()) {
            days.add(request.dueOn().plusDays(1));
        }
        if (request.status().isUndecided()) {
            request.lastCompletion().ifPresent(asked -> {
                days.add(asked.deadline().plusDays(1));
                days.add(asked.deadline().plusWeeks(4).plusDays(1));
            });
        }
        if (request.status() == SupportStatus.AWAITING_ADVICE) {
            request.lastAdvice().ifPresent(asked -> days.add(asked.dueOn().plusDays(1)));
        }
        request.unmetObligations().forEach(one -> days.add(one.dueOn()));
        request.commitments().stream()
                .filter(Commitment::isOpen)
                .forEach(one -> days.add(one.dueOn().plusDays(1)));
        if (request.confirmBy() != null) {
            days.add(request.confirmBy().plusDays(1));
        }
        return days.stream();
    }

    private static Move daysPass(Stand here, LocalDate day) {
        Instant morning = day.atTime(LocalTime.of(9, 0)).atZone(TownClock.ZONE).toInstant();
        Stand there = new Stand(here.plan(), here.request(), morning, here.turnSince());
        return new Move("days pass", here, next(there, here.plan(), here.request(), TownClock.startOf(day)));
    }

    /** Notes when the turn passed to another party. */
    private static Stand next(Stand before, Initiative plan, @Nullable SupportRequest request, Instant moment) {
        Stand after = new Stand(
                Plans.logged(plan), request == null ? null : logged(request), before.now(), before.turnSince());
        if (request == null) {
            return after;
        }
        boolean same = before.request() != null
                && before.turnOn(TownClock.day(moment.minusMillis(1))).party()
                        == after.turn().party();
        return same ? after : new Stand(after.plan(), after.request(), before.now(), moment);
    }

    private static SupportRequest logged(SupportRequest request) {
        return SupportRequestBuilder.builder(request).outbox(List.of()).build();
    }

    // ------------------------------------------------------------ when two are one

    /** A hold changes nothing for a request, so how a hold ends is walked without one. */
    private static String key(Stand stand) {
        Initiative plan = stand.plan();
        String hold = plan.hold() == null || stand.request() != null
                ? ""
                : plan.hold().from() + (stand.today().isAfter(plan.hold().until()) ? " over" : "");
        return plan.status() + " " + hold
                + stand.asked()
                        .map(request -> " / " + key(request, stand.today()))
                        .orElse("");
    }

    private static String key(SupportRequest request, LocalDate today) {
        Function<Boolean, String> mark = holds -> holds ? "+" : "-";
        List<String> facts = new ArrayList<>();
        facts.add(request.status().name());
        facts.add("again" + mark.apply(request.isJudgedAgain()));
        request.objections().stream()
                .filter(Objection::isPending)
                .forEach(one -> facts.add(one.status().name()));
        if (request.status().isUndecided()) {
            facts.add("late" + mark.apply(request.isBeforeAnnouncement() && today.isAfter(request.dueOn())));
            facts.add("extended" + mark.apply(request.extension() != null));
            facts.add("asked" + mark.apply(!request.completions().isEmpty()));
            request.lastCompletion().ifPresent(asked -> {
                facts.add("answered" + mark.apply(asked.isAnswered()));
                facts.add("past" + mark.apply(asked.isPast(today)));
                facts.add("unprocessed"
                        + mark.apply(Asked.GUARDS.unprocessed(request, today).isEmpty()));
            });
        }
        if (request.status() == SupportStatus.AWAITING_ADVICE) {
            facts.add("advice"
                    + mark.apply(
                            today.isAfter(request.lastAdvice().orElseThrow().dueOn())));
        }
        SupportOutcome proposal = request.proposal();
        facts.add(
                proposal == null
                        ? ""
                        : proposal.outcome() + " by "
                                + Objects.requireNonNull(proposal.proposedBy()).role());
        request.lastDecision().map(SupportOutcome::outcome).ifPresent(outcome -> facts.add(outcome.name()));
        facts.add("due"
                + request.unmetObligations().stream()
                        .map(one -> !one.dueOn().isAfter(today))
                        .toList());
        facts.add(""
                + request.commitments().stream()
                        .map(one -> one.shown(today))
                        .sorted()
                        .toList());
        facts.add("missing" + mark.apply(request.notDelivered() != null));
        facts.add("silent" + mark.apply(request.confirmBy() != null && today.isAfter(request.confirmBy())));
        return String.join(" ", facts);
    }
}
