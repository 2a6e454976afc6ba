package nl.samenwijk.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenwijk.activity.Actor;
import nl.samenwijk.objection.Objection;
import nl.samenwijk.objection.Verdict;
import nl.samenwijk.scheme.Nature;
import nl.samenwijk.shared.ForbiddenError;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.TownClock;
import nl.samenwijk.shared.UserError;
import nl.samenwijk.term.LateDecision;
import nl.samenwijk.term.Penalty;
import nl.samenwijk.term.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What deciding late may cost the town (dwangsom, Awb 4:17): on a request, and on an objection (Awb 7:14). */
@Component
class Lateness {

    private final Terms terms;

    Lateness(Terms terms) {
        this.terms = terms;
    }

    /** The possible penalty on this day; empty while no notice of default has effect. */
    Optional<Penalty> penalty(SupportRequest request, @Nullable NodeId objection, LocalDate on) {
        return late(request, objection).flatMap(late -> terms.penalty(late, on));
    }

    /** The day on which the notice came from which the penalty counts. */
    Optional<LocalDate> noticeWithEffect(SupportRequest request, @Nullable NodeId objection) {
        return late(request, objection).flatMap(LateDecision::effectiveNotice);
    }

    /** The facts; empty where the law knows no penalty: of a factual act, and where silence grants (Awb 4:20a(2)). */
    private Optional<LateDecision> late(SupportRequest request, @Nullable NodeId objection) {
        if (!canCost(request)) {
            return Optional.empty();
        }
        List<LocalDate> notices = request.notices().stream()
                .filter(one -> one.isAbout(objection))
                .map(NoticeOfDefault::receivedOn)
                .toList();
        if (objection == null) {
            LocalDate answeredOn = request.firstAnnouncedOn().orElse(withdrawnOn(request));
            return Optional.of(new LateDecision(request.dueOn(), notices, answeredOn));
        }
        return request.objection(objection)
                .filter(one -> one.dueOn() != null)
                .map(one -> new LateDecision(dueOn(one), notices, announcedOn(one)));
    }

    /** What is no longer asked need not be answered any more. */
    private static @Nullable LocalDate withdrawnOn(SupportRequest request) {
        return request.status() == SupportStatus.WITHDRAWN ? TownClock.day(request.statusSince()) : null;
    }

    private static LocalDate dueOn(Objection objection) {
        return Optional.ofNullable(objection.dueOn()).orElseThrow();
    }

    private static @Nullable LocalDate announcedOn(Objection objection) {
        Verdict verdict = objection.verdict();
        return verdict == null || verdict.announcement() == null
                ? null
                : verdict.announcement().on();
    }

    private static boolean canCost(SupportRequest request) {
        return request.nature() == Nature.ORDER && !request.rule().isGrantedBySilence() && request.forwarding() == null;
    }

    /** Whether a notice that came on this day has effect: the term had passed, and nothing was announced. */
    boolean hasEffect(SupportRequest request, @Nullable NodeId objection, LocalDate receivedOn) {
        return late(request, objection)
                .filter(late -> receivedOn.isAfter(late.dueOn()))
                .filter(late -> late.announcedOn() == null || receivedOn.isBefore(late.announcedOn()))
                .isPresent();
    }

    /** Why this person can give no notice of default, on the request nor on an objection; early ones are received and have no effect. */
    Optional<UserError> noticeRefusal(RequestStanding standing) {
        boolean any = noticeRefusal(standing, null).isEmpty()
                || standing.request().objections().stream()
                        .anyMatch(one -> noticeRefusal(standing, one).isEmpty());
        String notNow = canCost(standing.request()) ? "error.now.answeredAlready" : "error.now.noPenalty";
        return any ? Optional.empty() : Optional.of(RequestGuards.notNow(notNow));
    }

    /** Of a request by who asked for it, of an objection by who objects. */
    Optional<UserError> noticeRefusal(RequestStanding standing, @Nullable Objection objection) {
        if (!canCost(standing.request())) {
            return Optional.of(RequestGuards.notNow("error.now.noPenalty"));
        }
        boolean theirs = objection == null
                ? standing.isInitiator() || standing.servesTheInitiator()
                : ObjectionRights.isTheirs(standing, objection);
        if (!theirs) {
            Actor.Role needed = objection == null ? Actor.Role.INITIATOR : Actor.Role.INTERESTED_PARTY;
            return Optional.of(ForbiddenError.of(Phrase.of("error.forbidden." + needed)));
        }
        boolean waits = objection == null ? standing.request().isBeforeAnnouncement() : objection.isPending();
        String notNow = objection == null ? "error.now.answeredAlready" : "error.now.objectionNotOpen";
        return waits ? Optional.empty() : Optional.of(RequestGuards.notNow(notNow));
    }

    /** It is fixed once, when no further day can be added (Awb 4:18). */
    Optional<UserError> penaltyRefusal(SupportRequest request, @Nullable NodeId objection, LocalDate today) {
        Optional<Penalty> penalty = penalty(request, objection, today);
        if (penalty.isEmpty()) {
            return Optional.of(RequestGuards.notNow("error.now.noNotice"));
        }
        if (isFixed(request, objection)) {
            return Optional.of(RequestGuards.notNow("error.now.penaltyFixed"));
        }
        return penalty.get().isFinal() ? Optional.empty() : Optional.of(RequestGuards.notNow("error.now.penaltyRuns"));
    }

    /** A penalty that was rightly objected to is fixed anew. */
    private static boolean isUpheldAgainst(SupportRequest request, SupportOutcome penalty) {
        return request.objections().stream()
                .filter(one -> penalty.id().equals(one.decision()))
                .map(Objection::verdict)
                .anyMatch(verdict -> verdict != null && verdict.outcome().reopens());
    }

    private static boolean isFixed(SupportRequest request, @Nullable NodeId objection) {
        return request.decisions().stream()
                .filter(one -> one.kind() == DecisionKind.PENALTY)
                .filter(one -> !isUpheldAgainst(request, one))
                .anyMatch(one -> objection == null ? one.forObjection() == null : objection.equals(one.forObjection()));
    }
}
