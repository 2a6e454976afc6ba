package nl.samenwijk.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenwijk.complaint.ComplaintReads;
import nl.samenwijk.complaint.WaitingComplaint;
import nl.samenwijk.complaint.WaitingFilter;
import nl.samenwijk.identity.Role;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The open complaints of a page of the queue. The log knows nothing of complaints, so no row is made of them: they are read as they are, in the queue's own
 * order, and a page takes what comes first of both (decision 0034).
 */
@Component
class ComplaintsInQueue {

    private final ComplaintReads complaints;

    ComplaintsInQueue(ComplaintReads complaints) {
        this.complaints = complaints;
    }

    /** Those of one page, by their ids. */
    record OfPage(Map<NodeId, WaitingComplaint> byId) {

        List<WorkRow> rows() {
            return byId.values().stream().map(OfPage::row).toList();
        }

        Optional<WaitingComplaint> of(WorkRow row) {
            return Optional.ofNullable(byId.get(row.thing()));
        }

        private static WorkRow row(WaitingComplaint complaint) {
            NodeId id = complaint.seen().id();
            return new WorkRow(
                    id.toString(),
                    id,
                    WorkItemKind.COMPLAINT,
                    complaint.seen().initiativeId(),
                    WorkRow.ALWAYS,
                    WorkRow.NEVER,
                    complaint.seen().dueOn(),
                    List.of(),
                    List.of());
        }
    }

    OfPage page(WorkFilter filter, Viewer viewer, LocalDate today, PageRequest page) {
        List<WaitingComplaint> read =
                isAskedFor(filter, viewer) ? complaints.waitingOn(viewer, due(filter, today), page) : List.of();
        return new OfPage(read.stream()
                .collect(Collectors.toMap(complaint -> complaint.seen().id(), Function.identity())));
    }

    /** A complaint waits on everybody who may know of it in their work, so none waits on others. */
    private static boolean isAskedFor(WorkFilter filter, Viewer viewer) {
        boolean ofThisKind = filter.kinds() == null
                || filter.kinds().isEmpty()
                || filter.kinds().contains(WorkItemKind.COMPLAINT);
        return ofThisKind && viewer.has(Role.COORDINATOR) && filter.scopeOrArea() != WorkFilter.Scope.WAITING_ON_OTHERS;
    }

    private static WaitingFilter due(WorkFilter filter, LocalDate today) {
        boolean onlyLate = Boolean.TRUE.equals(filter.late());
        LocalDate from = Boolean.FALSE.equals(filter.late()) ? today : null;
        return new WaitingFilter(
                from, onlyLate ? earlier(filter.dueBefore(), today) : filter.dueBefore(), filter.areaCode());
    }

    private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
        return one != null && one.isBefore(other) ? one : other;
    }
}
