package nl.samenwijk.letter;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenwijk.identity.Organisation;
import nl.samenwijk.identity.Organisations;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.shared.ForbiddenError;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.NotFoundError;
import nl.samenwijk.shared.Outcome;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.TownClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which letters somebody gets through the portal instead of by post: only those of a kind to which they consented (Awb 2:8). It holds for what is written from
 * then on; a letter that was sent stays as it was sent.
 */
@Component
public class PortalConsents {

    private static final String ORGANISATION = "organisationId";

    private final PortalConsentStore store;
    private final Organisations organisations;
    private final TownClock clock;

    PortalConsents(PortalConsentStore store, Organisations organisations, TownClock clock) {
        this.store = store;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Says for which kinds, in the place of what was said before; for an organisation who represents it now says it. */
    public Outcome<List<LetterKind>> consent(
            Collection<LetterKind> kinds, @Nullable String organisationId, Viewer viewer) {
        if (organisationId == null) {
            return Outcome.done(said(viewer.id(), kinds, viewer));
        }
        Optional<NodeId> organisation = NodeId.fromOpaque(organisationId, Organisation.TYPE);
        if (organisation.filter(viewer::represents).isPresent()) {
            return Outcome.done(said(organisation.get(), kinds, viewer));
        }
        boolean known = organisation.flatMap(organisations::find).isPresent();
        return Outcome.refused(
                known
                        ? ForbiddenError.at(Phrase.of("error.notRepresented"), ORGANISATION)
                        : NotFoundError.at(ORGANISATION));
    }

    private List<LetterKind> said(NodeId party, Collection<LetterKind> kinds, Viewer viewer) {
        EnumSet<LetterKind> each = EnumSet.noneOf(LetterKind.class);
        each.addAll(kinds);
        PortalConsent said = new PortalConsent(party, List.copyOf(each), viewer.id(), clock.now());
        store.put(said);
        return said.kinds();
    }

    /** For each of these accounts and organisations to what it consented; who never said anything consented to nothing. */
    public Map<NodeId, List<LetterKind>> of(Collection<NodeId> parties) {
        Map<NodeId, List<LetterKind>> kinds = new HashMap<>();
        parties.forEach(party -> kinds.put(party, List.of()));
        store.byParties(kinds.keySet()).forEach(said -> kinds.put(said.id(), said.kinds()));
        return kinds;
    }

    /** Whether this addressee gets this kind of letter through the portal. */
    public boolean allow(Addressee addressee, LetterKind kind) {
        NodeId party = addressee.party();
        return party != null
                && of(List.of(party)).getOrDefault(party, List.of()).contains(kind);
    }
}
