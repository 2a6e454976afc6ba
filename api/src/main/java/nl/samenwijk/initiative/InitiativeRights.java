package nl.samenwijk.initiative;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.shared.Phrase;
import org.springframework.stereotype.Component;

/** What a person may know of an initiative, and do with it now: read from the table. */
@Component
class InitiativeRights {

    /** The same tokens as in every query. */
    static boolean mayKnow(Viewer viewer, Initiative initiative) {
        return !Collections.disjoint(Audiences.of(initiative), Audiences.of(viewer));
    }

    /** By role and state; what its requests say comes on top. */
    List<String> allowed(Standing standing) {
        return Arrays.stream(InitiativeAct.values())
                .filter(act -> standing.roleFor(act.by()).isPresent())
                .filter(act -> whyNot(act, standing.initiative()).isEmpty())
                .map(InitiativeAct::name)
                .toList();
    }

    /** Why an act cannot be done now, whoever asks; empty when it can. */
    static Optional<Phrase> whyNot(InitiativeAct act, Initiative initiative) {
        if (!act.isPossibleIn(initiative.status())) {
            return Optional.of(Phrase.of("error.notAllowedNow.initiative", initiative.status()));
        }
        return act == InitiativeAct.REQUEST_SUPPORT && initiative.requests() >= Initiative.MOST_REQUESTS
                ? Optional.of(Phrase.of("error.now.basketFull", Initiative.MOST_REQUESTS))
                : Optional.empty();
    }

    /** An initiative with open requests cannot be completed. */
    List<String> allowed(Standing standing, Basket basket) {
        boolean open = !basket.openReferences().isEmpty();
        return allowed(standing).stream()
                .filter(act -> !(open && act.equals(InitiativeAct.COMPLETE_INITIATIVE.name())))
                .toList();
    }
}
