package nl.samenwijk.support;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.samenwijk.objection.Objection;
import nl.samenwijk.objection.Verdict;
import nl.samenwijk.scheme.Nature;
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
            SupportAct.ANNOUNCE_DECISION);

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
                .filter(one -> ObjectionRights.mayKnow(standing, one))
                .map(one -> see(one, standing, sight, today))
                .toList();
    }

    private SeenObjection see(Objection objection, RequestStanding standing, RequestSight sight, LocalDate today) {
        boolean handles = sight == RequestSight.INTERNAL;
        boolean theirs = ObjectionRights.isTheirs(standing, objection);
        boolean late = standing.request().nature() == Nature.ORDER && objection.isLate(terms);
        SeenObjectionBuilder seen =
                SeenObjection.toParties(objection, late, objection.term(terms).orElse(null));
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
        return Stream.concat(
                        ACTS.stream()
                                .filter(act -> standing.roleFor(act).isPresent())
                                .filter(act -> rights.refusal(act, standing, objection, today)
                                        .isEmpty()),
                        lateActs(standing, objection, today))
                .map(SupportAct::name)
                .toList();
    }

    private Stream<SupportAct> lateActs(RequestStanding standing, Objection objection, LocalDate today) {
        boolean notice = ObjectionRights.isTheirs(standing, objection)
                && objection.isPending()
                && standing.roleFor(SupportAct.GIVE_NOTICE_OF_DEFAULT).isPresent()
                && lateness.noticeRefusal(standing, today).isEmpty();
        boolean penalty = standing.roleFor(SupportAct.FIX_PENALTY).isPresent()
                && guards.penalty(standing, objection.id(), today).isEmpty();
        return Stream.of(SupportAct.GIVE_NOTICE_OF_DEFAULT, SupportAct.FIX_PENALTY)
                .filter(act -> act == SupportAct.FIX_PENALTY ? penalty : notice);
    }
}
