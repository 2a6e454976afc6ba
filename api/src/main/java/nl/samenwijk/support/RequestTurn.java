package nl.samenwijk.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.samenwijk.activity.Turn;
import nl.samenwijk.activity.Waiting;
import nl.samenwijk.activity.WaitingParty;
import nl.samenwijk.facilitation.Commitment;
import nl.samenwijk.initiative.Initiative;
import nl.samenwijk.initiative.InitiativeStatus;
import nl.samenwijk.objection.Objection;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.TownClock;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is on a request: a pure function of its state and facts, with the days on which the turn passes by itself.
 *
 * @param initiator the name of who asked
 * @param withdrawnAt when the initiative was withdrawn: since then the coordinator does what the initiator would; null while it is carried out
 * @param deskServes whether the desk is the coordinator
 * @param forThePublic whether facilitators are named by their department
 */
record RequestTurn(
        SupportRequest request,
        Phrase initiator,
        @Nullable Instant withdrawnAt,
        boolean deskServes,
        boolean forThePublic) {

    private static final Phrase BY_ROLE = Phrase.of("WaitingParty.INITIATOR");

    /** For the parties and for the queue. */
    static Turn of(SupportRequest request, Initiative initiative, boolean deskServes, boolean forThePublic) {
        boolean withdrawn = initiative.status() == InitiativeStatus.WITHDRAWN;
        Phrase name = Phrase.verbatim(initiative.initiator().displayName());
        return new RequestTurn(request, name, withdrawn ? initiative.statusSince() : null, deskServes, forThePublic)
                .turn();
    }

    /** While its initiative is being carried out; the initiator needs no name, because only the town's turns are asked for. */
    static Turn whileCarriedOut(SupportRequest request, boolean deskServes, boolean forThePublic) {
        return new RequestTurn(request, BY_ROLE, null, deskServes, forThePublic).turn();
    }

    /** For an entry of the log: the initiator by role, because their name may be another one when it is read. */
    static Turn forTheLog(SupportRequest request) {
        return new RequestTurn(request, BY_ROLE, null, false, true).turn();
    }

    Turn turn() {
        LocalDate due = request.decideBy();
        return switch (request.status()) {
            case RECEIVED -> Turn.of(coordinator("turn.take", request.statusSince(), due));
            case COMPLETENESS_CHECK -> Turn.of(coordinator("turn.check", request.statusSince(), due));
            case AWAITING_APPLICANT -> awaitingApplicant();
            case IN_REVIEW -> Turn.of(coordinator("turn.decide", request.statusSince(), due));
            case AWAITING_ADVICE -> awaitingAdvice();
            case AWAITING_SECOND_APPROVAL ->
                Turn.of(waiting(
                        WaitingParty.DECISION_MAKER,
                        Phrase.of("WaitingParty.DECISION_MAKER"),
                        null,
                        request.statusSince(),
                        "turn.confirm",
                        due));
            case DECIDED -> Turn.of(coordinator("turn.announce", request.statusSince(), announceBy()));
            case FACILITATING -> request.hasMoreToAnnounce() ? announceMore() : facilitating();
            case DELIVERED -> request.hasMoreToAnnounce() ? announceMore() : delivered();
            case CLOSED, WITHDRAWN -> finished();
        };
    }

    /** What the law granted is announced in a term of its own. */
    private LocalDate announceBy() {
        return request.lastDecision().map(SupportOutcome::announceBy).orElseGet(request::decideBy);
    }

    private Turn announceMore() {
        return Turn.of(coordinator("turn.announce", request.statusSince(), null));
    }

    /** An objection, or something that was decided late, can still wait. */
    private Turn finished() {
        if (request.hasMoreToAnnounce()) {
            return announceMore();
        }
        return Turn.of(request.objections().stream()
                .filter(Objection::isPending)
                .map(one -> one.waiting(request.kind()))
                .min(Waiting.MOST_URGENT)
                .orElse(Waiting.nobody()));
    }

    private Turn awaitingApplicant() {
        LocalDate deadline = request.lastCompletion().map(Completion::deadline).orElseThrow();
        return Turn.until(
                deadline,
                initiator("turn.complete", request.statusSince(), deadline),
                coordinator("turn.noAnswer", request.statusSince(), request.decideBy()));
    }

    private Turn awaitingAdvice() {
        LocalDate by = request.lastAdvice().map(AdviceAsked::dueOn).orElseThrow();
        Waiting group = waiting(
                WaitingParty.STEERING_GROUP,
                Phrase.of("turn.steeringGroup", request.place().areaName()),
                null,
                request.statusSince(),
                "turn.advise",
                by);
        return Turn.until(by, group, coordinator("turn.noAdvice", request.statusSince(), request.decideBy()));
    }

    /** The first that holds: reported missing, an open commitment, nothing done yet, done and to be confirmed. */
    private Turn facilitating() {
        Report missing = request.notDelivered();
        if (missing != null) {
            return Turn.of(coordinator("turn.notDelivered", later(missing.at(), request.statusSince()), null));
        }
        if (request.hasOpenCommitment()) {
            return Turn.of(request.commitments().stream()
                    .filter(Commitment::isOpen)
                    .min(Commitment.BY_DATE)
                    .orElseThrow()
                    .waiting(forThePublic));
        }
        LocalDate confirmBy = request.confirmBy();
        if (!request.hasDoneCommitment() || confirmBy == null) {
            return Turn.of(coordinator("turn.plan", lastChange(), null));
        }
        return Turn.until(
                confirmBy,
                initiator("turn.confirmDelivery", lastChange(), confirmBy),
                coordinator("turn.close", lastChange(), null));
    }

    /** When the last commitment ended or, when that was before, when the request came here. */
    private Instant lastChange() {
        return request.commitments().stream()
                .map(Commitment::endedAt)
                .filter(Objects::nonNull)
                .reduce(request.statusSince(), RequestTurn::later);
    }

    /** The coordinator closes it, unless an obligation is due: then its owner first. */
    private Turn delivered() {
        List<Turn.Phase> phases = new ArrayList<>();
        phases.add(new Turn.Phase(null, coordinator("turn.close", lastDelivery(), null)));
        request.unmetObligations().stream()
                .findFirst()
                .ifPresent(due -> phases.add(new Turn.Phase(due.dueOn(), owner(due))));
        return new Turn(List.copyOf(phases));
    }

    /** When it was delivered or, when later, when the last obligation was met that all waited for. */
    private Instant lastDelivery() {
        return request.lastDecision().stream()
                .flatMap(decision -> decision.obligations().stream())
                .filter(Obligation::wasMetWhenDue)
                .map(Obligation::metAt)
                .filter(Objects::nonNull)
                .reduce(request.statusSince(), RequestTurn::later);
    }

    private Waiting owner(Obligation due) {
        Instant since = later(TownClock.startOf(due.dueOn()), lastDelivery());
        Obligation.Owner owner = due.owner();
        if (owner == null) {
            return initiator("turn.obligation", since, due.dueOn());
        }
        return waiting(owner.party(), owner.name(forThePublic), owner.account(), since, "turn.obligation", due.dueOn());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Of an initiative that was withdrawn the coordinator does what the initiator would. */
    private Waiting initiator(String subject, Instant since, @Nullable LocalDate dueOn) {
        return withdrawnAt == null
                ? waiting(WaitingParty.INITIATOR, initiator, null, since, subject, dueOn)
                : coordinator(subject, later(since, withdrawnAt), dueOn);
    }

    /** By role and area until somebody took it, then by name. */
    private Waiting coordinator(String subject, Instant since, @Nullable LocalDate dueOn) {
        return request.handler() == null
                ? waiting(
                        WaitingParty.COORDINATOR, request.place().coordinator(deskServes), null, since, subject, dueOn)
                : waiting(
                        WaitingParty.COORDINATOR,
                        Phrase.verbatim(request.handler().displayName()),
                        request.handler().account(),
                        since,
                        subject,
                        dueOn);
    }

    private Waiting waiting(
            WaitingParty party,
            Phrase name,
            @Nullable NodeId who,
            Instant since,
            String subject,
            @Nullable LocalDate dueOn) {
        return new Waiting(party, name, who, since, Phrase.of(subject, request.kind()), dueOn);
    }
}
