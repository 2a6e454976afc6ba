package nl.samenwijk.identity;

import java.util.List;
import java.util.Optional;
import nl.samenwijk.shared.Cursor;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.Page;
import nl.samenwijk.shared.PageRequest;
import org.springframework.stereotype.Component;

/** The organisations that this town knows: those for which somebody signed in. */
@Component
public class Organisations {

    public static final String LIST = "organisations";

    private final OrganisationStore store;

    Organisations(OrganisationStore store) {
        this.store = store;
    }

    public Optional<Organisation> find(NodeId id) {
        return store.byId(id);
    }

    /** By the beginnings of words of their name, or by their number; for who is signed in. */
    public Page<Organisation> search(String text, Viewer viewer, PageRequest page) {
        List<String> asked = viewer.isSignedIn() ? OrganisationWords.asked(text) : List.of();
        return asked.isEmpty() ? Page.empty() : Page.of(store.byWords(asked, page), page, Organisations::cursor);
    }

    private static Cursor cursor(Organisation organisation) {
        return new Cursor(
                LIST, OrganisationWords.order(organisation), organisation.id().toString());
    }
}
