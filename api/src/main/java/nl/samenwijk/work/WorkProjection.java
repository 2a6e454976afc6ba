package nl.samenwijk.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenwijk.activity.ActivityEntry;
import nl.samenwijk.activity.EntriesRelayed;
import nl.samenwijk.activity.Turn;
import nl.samenwijk.initiative.Board;
import nl.samenwijk.initiative.Initiative;
import nl.samenwijk.platform.mongo.StoreEngine;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.support.Pending;
import nl.samenwijk.support.RequestReads;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes the rows of an initiative, its requests and commitments from what they are now. Done whenever one of them has a new entry in the log; as often as you
 * like.
 */
@Component
class WorkProjection {

    private static final int BATCH = 200;
    private static final int ROUNDS = 5;

    private final WorkStore store;
    private final Board initiatives;
    private final RequestReads requests;
    private final StoreEngine engine;

    WorkProjection(WorkStore store, Board initiatives, RequestReads requests, StoreEngine engine) {
        this.store = store;
        this.initiatives = initiatives;
        this.requests = requests;
        this.engine = engine;
    }

    @EventListener
    void on(EntriesRelayed relayed) {
        List<NodeId> touched = relayed.entries().stream()
                .map(ActivityEntry::initiative)
                .distinct()
                .toList();
        for (int i = 0; i < touched.size(); i += BATCH) {
            project(touched.subList(i, Math.min(touched.size(), i + BATCH)));
        }
    }

    /** Another server may have made the rows from something newer in between: then it is done again. */
    void project(Collection<NodeId> ids) {
        Map<NodeId, Long> basis = write(ids);
        for (int round = 0; engine.isSharedByServers() && round < ROUNDS; round++) {
            Map<NodeId, Long> now = basis(initiatives.unchecked(ids), requests.pending(initiatives.unchecked(ids)));
            if (now.equals(basis)) {
                return;
            }
            basis = write(ids);
        }
    }

    private Map<NodeId, Long> write(Collection<NodeId> ids) {
        List<Initiative> found = initiatives.unchecked(ids);
        Map<NodeId, List<Pending>> pending = requests.pending(found);
        List<WorkRow> rows = new ArrayList<>();
        found.forEach(initiative -> rows.addAll(rows(initiative, of(pending, initiative))));
        store.replace(withOlderRows(ids, found), rows);
        return basis(found, pending);
    }

    /** What was written only once was never projected in another state. */
    private static List<NodeId> withOlderRows(Collection<NodeId> ids, List<Initiative> found) {
        Set<NodeId> fresh = found.stream()
                .filter(initiative -> initiative.revision() == 1)
                .map(Initiative::id)
                .collect(Collectors.toSet());
        return ids.stream().filter(id -> !fresh.contains(id)).toList();
    }

    private static List<Pending> of(Map<NodeId, List<Pending>> pending, Initiative initiative) {
        return Objects.requireNonNullElse(pending.get(initiative.id()), List.of());
    }

    private static Map<NodeId, Long> basis(List<Initiative> found, Map<NodeId, List<Pending>> pending) {
        Map<NodeId, Long> basis = new HashMap<>();
        for (Initiative initiative : found) {
            long requests = of(pending, initiative).stream()
                    .mapToLong(Pending::revision)
                    .sum();
            basis.put(initiative.id(), initiative.revision() + requests);
        }
        return basis;
    }

    private List<WorkRow> rows(Initiative initiative, List<Pending> pending) {
        List<WorkRow> rows = new ArrayList<>();
        if (isListed(initiative, pending)) {
            List<String> interested = interested(initiative, Set.of());
            rows.addAll(rows(
                    initiative,
                    initiative.id(),
                    WorkItemKind.INITIATIVE,
                    initiatives.ownTurn(initiative),
                    Set.of(),
                    interested));
        }
        for (Pending one : pending) {
            rows.addAll(rows(
                    initiative,
                    one.id(),
                    kind(one),
                    one.turn(),
                    one.deciders(),
                    interested(initiative, one.interested())));
        }
        return rows;
    }

    private static WorkItemKind kind(Pending pending) {
        if (pending.isObjection()) {
            return WorkItemKind.OBJECTION;
        }
        return pending.isCommitment() ? WorkItemKind.COMMITMENT : WorkItemKind.SUPPORT_REQUEST;
    }

    /** By itself while it waits for its own sake; otherwise its open requests stand for it. */
    private static boolean isListed(Initiative initiative, List<Pending> pending) {
        return switch (initiative.status()) {
            case SUBMITTED, RETURNED, ON_HOLD -> true;
            case PUBLISHED, RUNNING -> pending.isEmpty();
            case DRAFT, COMPLETED, WITHDRAWN, REJECTED -> false;
        };
    }

    private static List<String> interested(Initiative initiative, Set<NodeId> besides) {
        List<String> interested = new ArrayList<>();
        if (initiative.initiator().account() != null) {
            interested.add(initiative.initiator().account().toString());
        }
        if (initiative.initiator().organisation() != null) {
            interested.add(initiative.initiator().organisation().id().toString());
        }
        besides.forEach(id -> interested.add(id.toString()));
        return interested;
    }

    private static List<WorkRow> rows(
            Initiative initiative,
            NodeId thing,
            WorkItemKind kind,
            Turn turn,
            Set<String> deciders,
            List<String> interested) {
        List<WorkRow> rows = new ArrayList<>();
        List<Turn.Phase> phases = turn.phases();
        for (int i = 0; i < phases.size(); i++) {
            Turn.Phase phase = phases.get(i);
            if (phase.waiting().isOpen()) {
                rows.add(new WorkRow(
                        thing + "#" + i,
                        thing,
                        kind,
                        initiative.id(),
                        orElse(phase.from(), WorkRow.ALWAYS),
                        i + 1 < phases.size() ? orElse(phases.get(i + 1).from(), WorkRow.NEVER) : WorkRow.NEVER,
                        orElse(phase.waiting().dueOn(), WorkRow.NEVER),
                        WorkKeys.of(phase.waiting(), initiative.place().areaCode(), deciders),
                        interested));
            }
        }
        return rows;
    }

    private static LocalDate orElse(@org.jspecify.annotations.Nullable LocalDate day, LocalDate other) {
        return day == null ? other : day;
    }
}
