package nl.samenwijk.support;

import java.util.List;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.initiative.Board;
import nl.samenwijk.letter.LetterReaders;
import nl.samenwijk.letter.LetterRef;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.TownClock;
import org.springframework.stereotype.Component;

/** Letters are for whom the request is: who asked and who handles it; those to an objector for the objector and who handles it. */
@Component
class RequestLetterReaders implements LetterReaders {

    private final SupportStore store;
    private final Board initiatives;
    private final RequestRights rights;
    private final TownClock clock;

    RequestLetterReaders(SupportStore store, Board initiatives, RequestRights rights, TownClock clock) {
        this.store = store;
        this.initiatives = initiatives;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public boolean mayRead(Viewer viewer, NodeId id, String sha256) {
        return viewer.isSignedIn()
                && store.byId(id)
                        .filter(request -> isFor(viewer, request, sha256))
                        .isPresent();
    }

    private boolean isFor(Viewer viewer, SupportRequest request, String sha256) {
        return initiatives.unchecked(List.of(request.initiative())).stream()
                .map(plan -> rights.standing(viewer, request, plan, clock.today()))
                .anyMatch(standing -> isToParties(standing, sha256) || isToObjector(standing, sha256));
    }

    private static boolean isToParties(RequestStanding standing, String sha256) {
        return holds(standing.request().letters(), sha256)
                && RequestSight.of(standing).isAtLeast(RequestSight.PARTIES);
    }

    /** It names who objects, so it is not for who asked for support. */
    private static boolean isToObjector(RequestStanding standing, String sha256) {
        return standing.request().objections().stream()
                .filter(one -> holds(one.letters(), sha256))
                .anyMatch(one ->
                        ObjectionRights.isTheirs(standing, one) || RequestSight.of(standing) == RequestSight.INTERNAL);
    }

    private static boolean holds(List<LetterRef> letters, String sha256) {
        return letters.stream().anyMatch(letter -> letter.sha256().equals(sha256));
    }
}
