package nl.samenwijk.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenwijk.activity.Waiting;
import nl.samenwijk.complaint.SeenComplaint;
import nl.samenwijk.complaint.WaitingComplaint;
import nl.samenwijk.facilitation.Commitment;
import nl.samenwijk.identity.Role;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.initiative.Board;
import nl.samenwijk.initiative.Initiative;
import nl.samenwijk.neighbourhood.Neighbourhood;
import nl.samenwijk.neighbourhood.Places;
import nl.samenwijk.objection.Objection;
import nl.samenwijk.shared.BadRequest;
import nl.samenwijk.shared.Cursor;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.Page;
import nl.samenwijk.shared.PageRequest;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.TownClock;
import nl.samenwijk.support.RequestReads;
import nl.samenwijk.support.SeenCommitment;
import nl.samenwijk.support.SeenObjection;
import nl.samenwijk.support.SeenSupportRequest;
import nl.samenwijk.support.SupportRequest;
import nl.samenwijk.term.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The queue of who has a task here, what runs out first on top. */
@Component
public class WorkQueue {

    /** The name that keeps cursors of the queue apart from those of other lists. */
    public static final String LIST = "work";

    private static final List<Role> WITH_TASKS =
            List.of(Role.COORDINATOR, Role.DECISION_MAKER, Role.FACILITATOR, Role.STEERING_GROUP_MEMBER);

    private final WorkStore store;
    private final Board initiatives;
    private final RequestReads requests;
    private final ComplaintsInQueue complaints;
    private final Places places;
    private final Terms terms;
    private final TownClock clock;

    WorkQueue(
            WorkStore store,
            Board initiatives,
            RequestReads requests,
            ComplaintsInQueue complaints,
            Places places,
            Terms terms,
            TownClock clock) {
        this.store = store;
        this.initiatives = initiatives;
        this.requests = requests;
        this.complaints = complaints;
        this.places = places;
        this.terms = terms;
        this.clock = clock;
    }

    public Page<WorkItem> page(WorkFilter filter, Viewer viewer, PageRequest page) {
        check(filter, viewer);
        LocalDate today = clock.today();
        ComplaintsInQueue.OfPage waiting = complaints.page(filter, viewer, today, page);
        List<WorkRow> rows = inOrder(store.page(filter, viewer, today, page), waiting.rows());
        Page<WorkRow> read =
                Page.of(rows, page, row -> new Cursor(LIST, row.dueOn().toString(), row.id()));
        return new Items(read.values(), waiting, viewer, today).of(read);
    }

    private static List<WorkRow> inOrder(List<WorkRow> rows, List<WorkRow> more) {
        return Stream.concat(rows.stream(), more.stream())
                .sorted(WorkRow.IN_ORDER)
                .toList();
    }

    private void check(WorkFilter filter, Viewer viewer) {
        if (!viewer.isSignedIn()) {
            throw new BadRequest(BadRequest.Code.UNAUTHENTICATED, Phrase.of("error.signIn"));
        }
        if (WITH_TASKS.stream().noneMatch(viewer::has)) {
            throw new BadRequest(BadRequest.Code.FORBIDDEN, Phrase.of("error.staffOnly"));
        }
        if (filter.areaCode() != null && places.area(filter.areaCode()).isEmpty()) {
            throw new BadRequest(BadRequest.Code.INVALID_INPUT, Phrase.of("error.unknownCode"), "filter", "areaCode");
        }
    }

    /** The things behind one page of rows, read in two goes. */
    private final class Items {

        private final ComplaintsInQueue.OfPage waiting;
        private final Viewer viewer;
        private final LocalDate today;
        private final Map<NodeId, Initiative> theirInitiatives;
        private final Map<NodeId, SeenSupportRequest> theirRequests;

        Items(List<WorkRow> rows, ComplaintsInQueue.OfPage waiting, Viewer viewer, LocalDate today) {
            this.waiting = waiting;
            this.viewer = viewer;
            this.today = today;
            List<Initiative> found = initiatives.unchecked(rows.stream()
                    .map(WorkRow::initiative)
                    .flatMap(Stream::ofNullable)
                    .distinct()
                    .toList());
            this.theirInitiatives = found.stream().collect(Collectors.toMap(Initiative::id, Function.identity()));
            List<NodeId> ids = rows.stream()
                    .filter(row -> row.kind() != WorkItemKind.INITIATIVE && row.kind() != WorkItemKind.COMPLAINT)
                    .map(Items::requestOf)
                    .distinct()
                    .toList();
            this.theirRequests = requests.find(ids, found, viewer);
        }

        private static NodeId requestOf(WorkRow row) {
            return switch (row.kind()) {
                case COMMITMENT -> new NodeId(SupportRequest.TYPE, Commitment.requestKey(row.thing()));
                case OBJECTION -> new NodeId(SupportRequest.TYPE, Objection.requestKey(row.thing()));
                case INITIATIVE, SUPPORT_REQUEST, COMPLAINT -> row.thing();
            };
        }

        /** What moved on since its row was written is left out. */
        Page<WorkItem> of(Page<WorkRow> rows) {
            List<Page.Item<WorkItem>> items = rows.items().stream()
                    .flatMap(row -> item(row.value()).map(item -> new Page.Item<>(item, row.cursor())).stream())
                    .toList();
            return new Page<>(items, rows.hasNext(), rows.hasPrevious());
        }

        private Optional<WorkItem> item(WorkRow row) {
            Initiative initiative = row.initiative() == null ? null : theirInitiatives.get(row.initiative());
            if (initiative == null) {
                // Only a complaint can be about none.
                return waiting.of(row).map(complaint -> item(complaint, null));
            }
            return switch (row.kind()) {
                case COMPLAINT -> waiting.of(row).map(complaint -> item(complaint, initiative));
                case INITIATIVE -> Optional.of(item(initiative));
                case SUPPORT_REQUEST -> request(row).flatMap(seen -> item(seen, initiative));
                case COMMITMENT ->
                    request(row)
                            .flatMap(seen -> seen.commitment(row.thing())
                                    .flatMap(commitment -> item(commitment, seen, initiative)));
                case OBJECTION ->
                    request(row)
                            .flatMap(seen -> seen.objection(row.thing())
                                    .flatMap(objection -> item(objection, seen, initiative)));
            };
        }

        private Optional<SeenSupportRequest> request(WorkRow row) {
            return Optional.ofNullable(theirRequests.get(requestOf(row)));
        }

        private WorkItem item(Initiative initiative) {
            return item(
                    initiative.id(),
                    WorkItemKind.INITIATIVE,
                    Phrase.verbatim(initiative.texts().title()),
                    initiative.reference(),
                    initiative.version(),
                    initiatives.ownTurn(initiative).at(today),
                    initiatives.allowedActions(initiative, viewer),
                    neighbourhood(initiative));
        }

        private Optional<WorkItem> item(SeenSupportRequest seen, Initiative initiative) {
            return open(seen.waitingOn())
                    .map(waiting -> item(
                            seen.id(),
                            WorkItemKind.SUPPORT_REQUEST,
                            Phrase.of(
                                    "work.request",
                                    seen.kind(),
                                    initiative.texts().title()),
                            seen.reference(),
                            seen.version(),
                            waiting,
                            seen.allowedActions(),
                            neighbourhood(initiative)));
        }

        private Optional<WorkItem> item(SeenCommitment seen, SeenSupportRequest request, Initiative initiative) {
            return open(seen.waitingOn())
                    .map(waiting -> item(
                            seen.id(),
                            WorkItemKind.COMMITMENT,
                            Phrase.of(
                                    "work.commitment",
                                    seen.what(),
                                    initiative.texts().title()),
                            request.reference(),
                            seen.version(),
                            waiting,
                            seen.allowedActions(),
                            neighbourhood(initiative)));
        }

        private Optional<WorkItem> item(SeenObjection seen, SeenSupportRequest request, Initiative initiative) {
            return open(seen.waitingOn())
                    .map(waiting -> item(
                            seen.id(),
                            WorkItemKind.OBJECTION,
                            Phrase.of(
                                    "work.objection",
                                    request.kind(),
                                    initiative.texts().title()),
                            request.reference(),
                            request.version(),
                            waiting,
                            seen.allowedActions(),
                            neighbourhood(initiative)));
        }

        /** Its title says whose it is, never what it says. */
        private WorkItem item(WaitingComplaint complaint, @Nullable Initiative about) {
            SeenComplaint seen = complaint.seen();
            return item(
                    seen.id(),
                    WorkItemKind.COMPLAINT,
                    Phrase.of("work.complaint", seen.complainant()),
                    seen.reference(),
                    seen.version(),
                    complaint.waiting(),
                    seen.allowedActions(),
                    about != null && initiatives.mayKnow(viewer, about) ? neighbourhood(about) : null);
        }

        private static Optional<Waiting> open(@Nullable Waiting waiting) {
            return Optional.ofNullable(waiting).filter(Waiting::isOpen);
        }

        private WorkItem item(
                NodeId id,
                WorkItemKind kind,
                Phrase title,
                String reference,
                long version,
                Waiting waiting,
                List<String> allowedActions,
                @Nullable Neighbourhood where) {
            boolean late = waiting.isLate(today);
            return new WorkItem(
                    id, kind, title, reference, version, waiting, late, isDueSoon(waiting), allowedActions, where);
        }

        private boolean isDueSoon(Waiting waiting) {
            return waiting.dueOn() != null
                    && !waiting.isLate(today)
                    && !today.isBefore(terms.dueSoonFrom(waiting.dueOn()));
        }

        private @Nullable Neighbourhood neighbourhood(Initiative initiative) {
            return places.neighbourhood(initiative.place().neighbourhoodCode()).orElse(null);
        }
    }
}
