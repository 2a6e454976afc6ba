package nl.samenwijk.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenwijk.activity.Actor;
import nl.samenwijk.objection.Objection;
import nl.samenwijk.objection.ObjectionStatus;
import nl.samenwijk.shared.ForbiddenError;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.UserError;
import org.springframework.stereotype.Component;

/** What a person may do with one objection now. */
@Component
class ObjectionRights {

    /** Why nobody can do this act with any of the objections; empty when this person can with one of them. */
    Optional<UserError> refusal(SupportAct act, RequestStanding standing, LocalDate today) {
        List<Optional<UserError>> refusals = standing.request().objections().stream()
                .map(one -> refusal(act, standing, one, today))
                .toList();
        return refusals.stream()
                .filter(Optional::isEmpty)
                .findFirst()
                .or(() -> refusals.stream().findFirst())
                .orElseGet(() -> Optional.of(RequestGuards.notNow("error.now.noObjection")));
    }

    /** Why this person cannot do this act with this objection; empty when they can. */
    Optional<UserError> refusal(SupportAct act, RequestStanding standing, Objection objection, LocalDate today) {
        return switch (act) {
            case ADD_OBJECTION_GROUNDS, WITHDRAW_OBJECTION ->
                isTheirs(standing, objection)
                        ? unless(objection.status().isUndecided(), "error.now.objectionDecided")
                        : Optional.of(ForbiddenError.of(Phrase.of("error.forbidden." + Actor.Role.INTERESTED_PARTY)));
            case ASK_OBJECTION_GROUNDS, RECORD_HEARING ->
                unless(objection.status().isUndecided(), "error.now.objectionDecided");
            case POSTPONE_OBJECTION_DECISION -> postponement(standing, objection, today);
            case DECIDE_OBJECTION ->
                objection.status() == ObjectionStatus.OPEN
                        ? byAnother(standing)
                        : Optional.of(RequestGuards.notNow("error.now.objectionNotOpen"));
            case ANNOUNCE_DECISION ->
                unless(objection.status() == ObjectionStatus.DECIDED, "error.now.nothingToAnnounce");
            default -> Optional.empty();
        };
    }

    private static Optional<UserError> unless(boolean holds, String key) {
        return holds ? Optional.empty() : Optional.of(RequestGuards.notNow(key));
    }

    private static Optional<UserError> postponement(RequestStanding standing, Objection objection, LocalDate today) {
        LocalDate dueOn = objection.dueOn();
        if (objection.status() != ObjectionStatus.OPEN || dueOn == null) {
            return Optional.of(RequestGuards.notNow("error.now.objectionNotOpen"));
        }
        if (objection.postponedBecause() != null) {
            return Optional.of(RequestGuards.notNow("error.now.postponedAlready"));
        }
        return today.isAfter(dueOn)
                ? Optional.of(new TermPassedError(Phrase.of("error.termPassed.objection", dueOn), List.of(), dueOn))
                : byAnother(standing);
    }

    /** Who took part in the decision has no part in what is said against it (Awb 10:3). */
    private static Optional<UserError> byAnother(RequestStanding standing) {
        return standing.tookPart() ? Optional.of(FourEyesError.ofObjection()) : Optional.empty();
    }

    /** The objector's own, or that of somebody without an account for whom the desk acts. */
    static boolean isTheirs(RequestStanding standing, Objection objection) {
        return objection.isBy(standing.viewer()) || (objection.hasNoAccount() && standing.isDesk());
    }

    boolean canAnyBeHeard(RequestStanding standing) {
        return standing.request().objections().stream()
                .anyMatch(one -> one.status().isUndecided());
    }

    /** Whether this person may know of it: whose it is, who asked for support, and who handles that. */
    static boolean mayKnow(RequestStanding standing, RequestSight sight, Objection objection) {
        return sight.isAtLeast(RequestSight.PARTIES) || isTheirs(standing, objection);
    }
}
