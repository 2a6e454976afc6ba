package nl.samenwijk.complaint;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.shared.BadRequest;
import nl.samenwijk.shared.Cursor;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.Page;
import nl.samenwijk.shared.PageRequest;
import nl.samenwijk.shared.Phrase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people read of complaints: their own, and those they are to answer. */
@Component
public class ComplaintReads {

    /** The name that keeps cursors of complaints apart from those of other lists. */
    public static final String LIST = "complaints";

    /** The type in their ids. */
    public static final String TYPE = Complaint.TYPE;

    private final ComplaintStore store;
    private final ComplaintRights rights;
    private final ComplaintHandlers handlers;
    private final ComplaintView view;

    ComplaintReads(ComplaintStore store, ComplaintRights rights, ComplaintHandlers handlers, ComplaintView view) {
        this.store = store;
        this.rights = rights;
        this.handlers = handlers;
        this.view = view;
    }

    /**
     * Newest first.
     *
     * @param open only those that wait for an answer, or only the others; null: all
     */
    public Page<SeenComplaint> list(@Nullable Boolean open, Viewer viewer, PageRequest page) {
        if (!viewer.isSignedIn()) {
            throw new BadRequest(BadRequest.Code.UNAUTHENTICATED, Phrase.of("error.signIn"));
        }
        List<Complaint> read = store.newest(handlers.readBy(viewer), status(open), page);
        return Page.of(read, page, ComplaintReads::cursor).map(complaint -> view.see(complaint, viewer));
    }

    private static @Nullable ComplaintStatus status(@Nullable Boolean open) {
        if (open == null) {
            return null;
        }
        return open ? ComplaintStatus.OPEN : ComplaintStatus.ANSWERED;
    }

    private static Cursor cursor(Complaint complaint) {
        long at = complaint.receipt().at().toEpochMilli();
        return new Cursor(LIST, Long.toString(at), complaint.id().toString());
    }

    /** Those of the complaints that the viewer may know of. */
    public Map<NodeId, SeenComplaint> find(Collection<NodeId> ids, Viewer viewer) {
        return store.byIds(ids).stream()
                .filter(complaint -> rights.mayRead(viewer, complaint))
                .collect(Collectors.toMap(Complaint::id, complaint -> view.see(complaint, viewer)));
    }

    /** What waits on the viewer, what is to be answered first on top: at most one more than the page holds, so that it tells whether more follows. */
    public List<WaitingComplaint> waitingOn(Viewer viewer, WaitingFilter filter, PageRequest page) {
        return store.toAnswer(handlers.waitingOn(viewer), filter, page).stream()
                .map(complaint -> view.waiting(complaint, viewer))
                .toList();
    }
}
