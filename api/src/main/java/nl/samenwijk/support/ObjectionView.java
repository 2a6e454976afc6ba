package nl.samenwijk.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenwijk.objection.Objection;
import nl.samenwijk.objection.Verdict;
import nl.samenwijk.shared.UserError;
import nl.samenwijk.term.Terms;
import org.springframework.stereotype.Component;

/** Makes of the objections to a request what one person may see of them. */
@Component
class ObjectionView {

    private static final List<SupportAct> ACTS = List.of(
            SupportAct.ASK_OBJECTION_GROUNDS,
            SupportAct.ADD_OBJECTION_GROUNDS,
            SupportAct.WITHDRAW_OBJECTION,
            SupportAct.POSTPONE_OBJECTION_DECISION,
            SupportAct.RECORD_HEARING,
            SupportAct.DECIDE_OBJECTION,
            SupportAct.ANNOUNCE_DECISION,
            SupportAct.GIVE_NOTICE_OF_DEFAULT,
            SupportAct.FIX_PENALTY);

    private final ObjectionRights rights;
    private final RequestGuards guards;
    private final Lateness lateness;
    private final Terms terms;

    ObjectionView(ObjectionRights rights, RequestGuards guards, Lateness lateness, Terms terms) {
        this.rights = rights;
        this.guards = guards;
        this.lateness = lateness;
        this.terms = terms;
    }

    /** Those that this person may know of, oldest first. */
    List<SeenObjection> see(RequestStanding standing, RequestSight sight, LocalDate today) {
        return standing.request().objections().stream()
                .filter(one -> ObjectionRights.mayKnow(standing, sight, one))
                .map(one -> see(one, standing, sight, today))
                .toList();
    }

    private SeenObjection see(Objection objection, RequestStanding standing, RequestSight sight, LocalDate today) {
        boolean handles = sight == RequestSight.INTERNAL;
        boolean theirs = ObjectionRights.isTheirs(standing, objection);
        SeenObjectionBuilder seen = SeenObjection.toParties(
                objection,
                standing.request().isLate(objection, terms),
                objection.term(terms).orElse(null));
        Verdict verdict = objection.verdict();
        if (handles) {
            seen.status(objection.status())
                    .waitingOn(objection.waiting(standing.request().kind()));
        }
        if (verdict != null && (handles || verdict.announcement() != null)) {
            SeenObjection.addVerdict(seen, verdict);
        }
        if (handles || theirs) {
            seen.objector(objection.objector().name())
                    .letter(verdict == null ? null : verdict.letter())
                    .letters(objection.letters())
                    .penalty(lateness.penalty(standing.request(), objection.id(), today)
                            .orElse(null));
        }
        return seen.allowedActions(allowed(standing, objection, today)).build();
    }

    private List<String> allowed(RequestStanding standing, Objection objection, LocalDate today) {
        return ACTS.stream()
                .filter(act -> standing.roleFor(act).isPresent())
                .filter(act -> refusal(act, standing, objection, today).isEmpty())
                .map(SupportAct::name)
                .toList();
    }

    private Optional<UserError> refusal(
            SupportAct act, RequestStanding standing, Objection objection, LocalDate today) {
        return switch (act) {
            case GIVE_NOTICE_OF_DEFAULT -> lateness.noticeRefusal(standing, objection);
            case FIX_PENALTY -> guards.penalty(standing, objection.id(), today);
            default -> rights.refusal(act, standing, objection, today);
        };
    }
}
