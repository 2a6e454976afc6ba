package nl.samenwijk.work;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.samenwijk.shared.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits, in one phase of its turn: a date that passes the turn on ends one row and begins another, so that the queue is right on every day
 * without a write.
 *
 * @param thing the initiative, request, commitment or complaint
 * @param initiative null for a complaint that is about none
 * @param from the first day on which it waits like this
 * @param until the first day on which it no longer does
 * @param dueOn the day it is due; far away when it has none, so that it comes last
 * @param keys under which it is looked for: its area, and who must act
 * @param interested accounts and organisations with an own interest
 */
record WorkRow(
        String id,
        NodeId thing,
        WorkItemKind kind,
        @Nullable NodeId initiative,
        LocalDate from,
        LocalDate until,
        LocalDate dueOn,
        List<String> keys,
        List<String> interested) {

    /** What runs out first on top, as the store reads them. */
    static final Comparator<WorkRow> IN_ORDER =
            Comparator.comparing(WorkRow::dueOn).thenComparing(WorkRow::id);

    static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
}
