package nl.samenwijk.support;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenwijk.activity.Actor;
import nl.samenwijk.facilitation.Commitment;
import nl.samenwijk.facilitation.CommitmentAct;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.initiative.ConflictOfInterestError;
import nl.samenwijk.initiative.Coordination;
import nl.samenwijk.initiative.Initiative;
import nl.samenwijk.initiative.Standing;
import nl.samenwijk.mandate.Mandates;
import nl.samenwijk.shared.ForbiddenError;
import nl.samenwijk.shared.LocalText;
import nl.samenwijk.shared.Municipality;
import nl.samenwijk.shared.NotAllowedNowError;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person may do with a request and its commitments now: the table, the guards and who they are, read in one place. */
@Component
class RequestRights {

    private final Coordination coordination;
    private final Mandates mandates;
    private final RequestGuards guards;
    private final Municipality municipality;

    RequestRights(Coordination coordination, Mandates mandates, RequestGuards guards, Municipality municipality) {
        this.coordination = coordination;
        this.mandates = mandates;
        this.guards = guards;
        this.municipality = municipality;
    }

    RequestStanding standing(Viewer viewer, SupportRequest request, Initiative initiative, LocalDate today) {
        return standing(coordination.standing(viewer, initiative), request, today);
    }

    RequestStanding standing(Standing standing, SupportRequest request, LocalDate today) {
        Viewer viewer = standing.viewer();
        boolean hasMandate = mandates.of(viewer, request.matter(today)).isPresent();
        return new RequestStanding(
                standing,
                request,
                coordination.coordinates(standing, request::isInterestedIn),
                hasMandate,
                department(viewer));
    }

    private @Nullable LocalText department(Viewer viewer) {
        return viewer.department() == null ? null : municipality.department(viewer.department());
    }

    List<String> allowed(RequestStanding standing, LocalDate today) {
        return Arrays.stream(SupportAct.values())
                .filter(act -> standing.roleFor(act).isPresent())
                .filter(act -> refusal(act, standing, today).isEmpty())
                .map(SupportAct::name)
                .toList();
    }

    /** Why who has the role cannot do the act now: the table says first, then the guards. Empty when they can. */
    Optional<UserError> refusal(SupportAct act, RequestStanding standing, LocalDate today) {
        SupportStatus status = standing.request().status();
        return act.isPossibleIn(status)
                ? guards.refusal(act, standing, today)
                : Optional.of(
                        new NotAllowedNowError(Phrase.of("error.notAllowedNow.request", status), List.of(), List.of()));
    }

    /** The same with what can be done instead. */
    UserError withAllowed(UserError error, RequestStanding standing, LocalDate today) {
        return error instanceof NotAllowedNowError notNow
                ? new NotAllowedNowError(notNow.message(), notNow.path(), allowed(standing, today))
                : error;
    }

    /** What somebody hears who has no role in which an act is done; who would have one but for an own interest hears that. */
    static UserError noRole(RequestStanding standing, Set<Actor.Role> by, Actor.Role named) {
        return standing.isBarredByInterest(by)
                ? new ConflictOfInterestError()
                : ForbiddenError.of(Phrase.of("error.forbidden." + named));
    }

    List<String> allowed(RequestStanding standing, Commitment commitment) {
        return Arrays.stream(CommitmentAct.values())
                .filter(act -> act.isPossibleIn(commitment.status()))
                .filter(act -> roleFor(act, standing, commitment).isPresent())
                .map(CommitmentAct::name)
                .toList();
    }

    Optional<Actor.Role> roleFor(CommitmentAct act, RequestStanding standing, Commitment commitment) {
        Set<Actor.Role> by = act.by();
        if (by.contains(Actor.Role.FACILITATOR) && standing.holds(commitment)) {
            return Optional.of(Actor.Role.FACILITATOR);
        }
        return by.contains(Actor.Role.COORDINATOR) && standing.coordinates()
                ? Optional.of(Actor.Role.COORDINATOR)
                : Optional.empty();
    }
}
