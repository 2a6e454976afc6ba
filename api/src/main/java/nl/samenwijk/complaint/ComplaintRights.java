package nl.samenwijk.complaint;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.samenwijk.activity.Actor;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.initiative.ConflictOfInterestError;
import nl.samenwijk.shared.ForbiddenError;
import nl.samenwijk.shared.NotAllowedNowError;
import nl.samenwijk.shared.NotFoundError;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.UserError;
import nl.samenwijk.support.TermPassedError;
import org.springframework.stereotype.Component;

/** What a person may know of a complaint, and do with it now. */
@Component
class ComplaintRights {

    private final ComplaintHandlers handlers;

    ComplaintRights(ComplaintHandlers handlers) {
        this.handlers = handlers;
    }

    /** The same as in every query. */
    boolean mayRead(Viewer viewer, Complaint complaint) {
        return complaint.isOf(viewer) || handlers.mayHandle(viewer, complaint);
    }

    List<String> allowed(Viewer viewer, Complaint complaint, LocalDate today) {
        if (!handlers.mayHandle(viewer, complaint)) {
            return List.of();
        }
        return Arrays.stream(ComplaintAct.values())
                .filter(act -> notNow(act, complaint, today).isEmpty())
                .map(ComplaintAct::name)
                .toList();
    }

    /** Why this person may not act on it at all; empty when they may. */
    Optional<UserError> noRole(Viewer viewer, Complaint complaint) {
        if (!handlers.isFor(viewer, complaint)) {
            return Optional.of(
                    complaint.isOf(viewer)
                            ? ForbiddenError.of(Phrase.of("error.forbidden." + Actor.Role.COORDINATOR))
                            : NotFoundError.at("complaintId"));
        }
        return complaint.bars(viewer)
                ? Optional.of(new ConflictOfInterestError(Phrase.of("error.complaintConflict")))
                : Optional.empty();
    }

    /** Why the act cannot be done now, whoever asks; empty when it can. */
    Optional<UserError> notNow(ComplaintAct act, Complaint complaint, LocalDate today) {
        if (!act.isPossibleIn(complaint.status())) {
            return Optional.of(notNow("error.now.complaintAnswered"));
        }
        if (act != ComplaintAct.POSTPONE_COMPLAINT) {
            return Optional.empty();
        }
        if (complaint.isPostponed()) {
            return Optional.of(notNow("error.now.complaintPostponed"));
        }
        return today.isAfter(complaint.dueOn()) ? Optional.of(termPassed(complaint)) : Optional.empty();
    }

    private static NotAllowedNowError notNow(String key) {
        return new NotAllowedNowError(Phrase.of(key), List.of(), List.of());
    }

    private static TermPassedError termPassed(Complaint complaint) {
        return new TermPassedError(
                Phrase.of("error.complaintTermPassed", complaint.dueOn()), List.of(), complaint.dueOn());
    }

    /** The same with what can be done instead. */
    UserError withAllowed(UserError error, Viewer viewer, Complaint complaint, LocalDate today) {
        return error instanceof NotAllowedNowError notNow
                ? new NotAllowedNowError(notNow.message(), notNow.path(), allowed(viewer, complaint, today))
                : error;
    }
}
