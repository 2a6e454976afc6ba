package nl.samenwijk.support;

import java.util.List;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.initiative.Board;
import nl.samenwijk.letter.LetterReaders;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.TownClock;
import org.springframework.stereotype.Component;

/** Letters are for whom the request is: who asked and who handles it. */
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
                        .filter(request -> refersTo(request, sha256))
                        .filter(request -> isFor(viewer, request))
                        .isPresent();
    }

    private static boolean refersTo(SupportRequest request, String sha256) {
        return request.letters().stream().anyMatch(letter -> letter.sha256().equals(sha256));
    }

    private boolean isFor(Viewer viewer, SupportRequest request) {
        return initiatives.unchecked(List.of(request.initiative())).stream()
                .map(plan -> RequestSight.of(rights.standing(viewer, request, plan, clock.today())))
                .anyMatch(sight -> sight.isAtLeast(RequestSight.PARTIES));
    }
}
