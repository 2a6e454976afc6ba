package nl.samenwijk.complaint;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.samenwijk.activity.Acting;
import nl.samenwijk.activity.Actor;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.privacy.PersonalData;
import nl.samenwijk.shared.Attempts;
import nl.samenwijk.shared.Checks;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.NotFoundError;
import nl.samenwijk.shared.Outcome;
import nl.samenwijk.shared.StaleVersionError;
import nl.samenwijk.shared.TownClock;
import nl.samenwijk.shared.UserError;
import nl.samenwijk.term.Terms;
import org.springframework.stereotype.Component;

/** What people do with complaints. */
@Component
public class Complaints {

    private static final int LONGEST_REASON = 2_000;

    private final ComplaintIntake intake;
    private final ComplaintStore store;
    private final ComplaintRights rights;
    private final ComplaintView view;
    private final Terms terms;
    private final TownClock clock;

    Complaints(
            ComplaintIntake intake,
            ComplaintStore store,
            ComplaintRights rights,
            ComplaintView view,
            Terms terms,
            TownClock clock) {
        this.intake = intake;
        this.store = store;
        this.rights = rights;
        this.view = view;
        this.terms = terms;
        this.clock = clock;
    }

    public Outcome<SeenComplaint> lodge(LodgeComplaint input, Viewer viewer) {
        return intake.lodge(input, viewer).map(complaint -> view.see(complaint, viewer));
    }

    public Outcome<SeenComplaint> answer(ComplaintRef ref, ComplaintFindings findings, String answer, Viewer viewer) {
        return change(ref, viewer, ComplaintAct.ANSWER_COMPLAINT, (complaint, who) -> {
            Checks checks = new Checks();
            checks.text("answer", answer, 1, LodgeComplaint.LONGEST_TEXT);
            return checked(checks, "answer", answer, complaint.answered(findings, PersonalData.formal(answer), who));
        });
    }

    public Outcome<SeenComplaint> postpone(ComplaintRef ref, String reason, Viewer viewer) {
        return change(ref, viewer, ComplaintAct.POSTPONE_COMPLAINT, (complaint, who) -> {
            Checks checks = new Checks();
            checks.text("reason", reason, 1, LONGEST_REASON);
            LocalDate later = terms.complaint(complaint.receipt().on(), true).lastDay();
            return checked(checks, "reason", reason, complaint.postponed(PersonalData.formal(reason), later, who));
        });
    }

    private static Outcome<Complaint> checked(Checks checks, String field, String text, Complaint changed) {
        return checks.failed()
                ? Outcome.refused(checks.errors())
                : Outcome.done(
                        changed,
                        PersonalData.maskedWarning(field, text).stream().toList());
    }

    /** What an act makes of a complaint. */
    @FunctionalInterface
    private interface Step extends BiFunction<Complaint, Acting, Outcome<Complaint>> {}

    private Outcome<SeenComplaint> change(ComplaintRef ref, Viewer viewer, ComplaintAct act, Step step) {
        return Attempts.untilDone(ref.complaintId(), () -> tried(ref, viewer, act, step))
                .map(complaint -> view.see(complaint, viewer));
    }

    /** Empty when somebody else wrote in between. */
    private Optional<Outcome<Complaint>> tried(ComplaintRef ref, Viewer viewer, ComplaintAct act, Step step) {
        Optional<Complaint> found =
                NodeId.fromOpaque(ref.complaintId(), Complaint.TYPE).flatMap(store::byId);
        if (found.isEmpty()) {
            return Optional.of(Outcome.refused(NotFoundError.at("complaintId")));
        }
        Outcome<Complaint> outcome = attempt(found.get(), ref, viewer, act, step);
        boolean written =
                !(outcome instanceof Outcome.Done<Complaint> done) || store.replace(found.get(), done.value());
        return written ? Optional.of(outcome) : Optional.empty();
    }

    private Outcome<Complaint> attempt(
            Complaint complaint, ComplaintRef ref, Viewer viewer, ComplaintAct act, Step step) {
        Acting who = new Acting(Actor.of(Actor.Role.COORDINATOR, viewer.id(), viewer.displayName()), null, clock.now());
        Optional<UserError> refusal = rights.noRole(viewer, complaint)
                .or(() -> stale(complaint, ref))
                .or(() -> rights.notNow(act, complaint, who.today()));
        return refusal.<Outcome<Complaint>>map(
                        error -> Outcome.refused(rights.withAllowed(error, viewer, complaint, who.today())))
                .orElseGet(() -> step.apply(complaint, who));
    }

    private static Optional<UserError> stale(Complaint complaint, ComplaintRef ref) {
        return complaint.version() == ref.expectedVersion()
                ? Optional.empty()
                : Optional.of(new StaleVersionError(complaint.version()));
    }
}
