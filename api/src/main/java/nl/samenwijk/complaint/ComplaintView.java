package nl.samenwijk.complaint;

import java.time.LocalDate;
import nl.samenwijk.activity.Waiting;
import nl.samenwijk.activity.WaitingParty;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.shared.Municipality;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.TownClock;
import nl.samenwijk.term.Term;
import nl.samenwijk.term.TermState;
import nl.samenwijk.term.Terms;
import org.springframework.stereotype.Component;

/** Makes of a complaint what is shown to somebody who may know of it. */
@Component
class ComplaintView {

    private final ComplaintRights rights;
    private final ComplaintHandlers handlers;
    private final Terms terms;
    private final Municipality municipality;
    private final TownClock clock;

    ComplaintView(
            ComplaintRights rights,
            ComplaintHandlers handlers,
            Terms terms,
            Municipality municipality,
            TownClock clock) {
        this.rights = rights;
        this.handlers = handlers;
        this.terms = terms;
        this.municipality = municipality;
        this.clock = clock;
    }

    SeenComplaint see(Complaint complaint, Viewer viewer) {
        LocalDate today = clock.today();
        SeenComplaintBuilder seen = SeenComplaintBuilder.builder()
                .id(complaint.id())
                .reference(complaint.reference())
                .version(complaint.version())
                .status(complaint.status())
                .complainant(complaint.complainant().displayName())
                .text(complaint.text())
                .initiativeId(complaint.subject().initiative())
                .supportRequestId(complaint.subject().supportRequest())
                .lodgedOn(complaint.receipt().on())
                .dueOn(complaint.dueOn())
                .term(term(complaint, today))
                .allowedActions(rights.allowed(viewer, complaint, today));
        if (complaint.postponement() != null) {
            seen.postponedBecause(complaint.postponement().reason());
        }
        if (complaint.answer() != null) {
            addAnswer(seen, complaint.answer());
        }
        return seen.build();
    }

    private void addAnswer(SeenComplaintBuilder seen, Complaint.Answer answer) {
        seen.findings(answer.findings())
                .answer(answer.text())
                .answeredBy(answer.by())
                .answeredOn(answer.on())
                .remedyClause(Phrase.of("remedy.complaint", terms.ombudsman(answer.on()), municipality.ombudsman()));
    }

    private Term term(Complaint complaint, LocalDate today) {
        return terms.complaint(complaint.receipt().on(), complaint.isPostponed())
                .withState(state(complaint, today));
    }

    /** It is kept when the answer comes in time. */
    private static TermState state(Complaint complaint, LocalDate today) {
        Complaint.Answer answer = complaint.answer();
        boolean late = (answer == null ? today : answer.on()).isAfter(complaint.dueOn());
        if (late) {
            return TermState.LATE;
        }
        return answer == null ? TermState.RUNNING : TermState.MET;
    }

    WaitingComplaint waiting(Complaint complaint, Viewer viewer) {
        Waiting waiting = new Waiting(
                WaitingParty.COORDINATOR,
                handlers.name(complaint),
                null,
                complaint.receipt().at(),
                Phrase.of("turn.answerComplaint"),
                complaint.dueOn());
        return new WaitingComplaint(see(complaint, viewer), waiting);
    }
}
