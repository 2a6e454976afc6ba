package nl.samenwijk.work.graphql;

import nl.samenwijk.identity.Viewer;
import nl.samenwijk.platform.graphql.PageConnection;
import nl.samenwijk.shared.PageRequest;
import nl.samenwijk.work.WorkFilter;
import nl.samenwijk.work.WorkItem;
import nl.samenwijk.work.WorkQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Reads of the work queue. */
@Controller
class WorkQueries {

    private final WorkQueue queue;

    WorkQueries(WorkQueue queue) {
        this.queue = queue;
    }

    @QueryMapping
    PageConnection<WorkItem> workQueue(
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable WorkFilter filter,
            Viewer viewer) {
        WorkFilter wanted = filter == null ? WorkFilter.everything() : filter;
        return PageConnection.of(queue.page(wanted, viewer, PageRequest.of(WorkQueue.LIST, first, after)));
    }
}
