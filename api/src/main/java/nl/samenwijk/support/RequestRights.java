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
import nl.samenwijk.initiative.Coordination;
import nl.samenwijk.initiative.Initiative;
import nl.samenwijk.initiative.Standing;
import nl.samenwijk.mandate.Mandates;
import nl.samenwijk.shared.LocalText;
import nl.samenwijk.shared.Municipality;
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
        return new RequestStanding(standing, request, hasMandate, department(viewer));
    }

    private @org.jspecify.annotations.Nullable LocalText department(Viewer viewer) {
        return viewer.department() == null ? null : municipality.department(viewer.department());
    }

    List<String> allowed(RequestStanding standing, LocalDate today) {
        return Arrays.stream(SupportAct.values())
                .filter(act -> act.isPossibleIn(standing.request().status()))
                .filter(act -> standing.roleFor(act).isPresent())
                .filter(act -> guards.refusal(act, standing, today).isEmpty())
                .map(SupportAct::name)
                .toList();
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
