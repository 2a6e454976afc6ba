package nl.samenwijk.complaint.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import nl.samenwijk.complaint.ComplaintReads;
import nl.samenwijk.complaint.SeenComplaint;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.initiative.Board;
import nl.samenwijk.initiative.Initiative;
import nl.samenwijk.initiative.SeenInitiative;
import nl.samenwijk.platform.graphql.PageConnection;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.PageRequest;
import nl.samenwijk.support.RequestReads;
import nl.samenwijk.support.SeenSupportRequest;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Reads of complaints. What they are about is read once for a whole page, and shown to who may know of it. */
@Controller
class ComplaintQueries {

    private final ComplaintReads complaints;
    private final Board initiatives;

    ComplaintQueries(ComplaintReads complaints, Board initiatives, RequestReads requests, BatchLoaderRegistry loaders) {
        this.complaints = complaints;
        this.initiatives = initiatives;
        loaders.<RequestFor, SeenSupportRequest>forTypePair(RequestFor.class, SeenSupportRequest.class)
                .withOptions(options -> options.setCachingEnabled(false))
                .registerMappedBatchLoader((wanted, environment) -> Mono.fromSupplier(() -> find(wanted, requests)));
    }

    /** A request, to be seen by somebody. */
    record RequestFor(Viewer viewer, NodeId request) {}

    private static Map<RequestFor, SeenSupportRequest> find(Set<RequestFor> wanted, RequestReads requests) {
        Map<Viewer, List<NodeId>> byViewer = wanted.stream()
                .collect(Collectors.groupingBy(
                        RequestFor::viewer, Collectors.mapping(RequestFor::request, Collectors.toList())));
        Map<RequestFor, SeenSupportRequest> found = new HashMap<>();
        byViewer.forEach((viewer, ids) ->
                requests.find(ids, viewer).forEach((id, seen) -> found.put(new RequestFor(viewer, id), seen)));
        return found;
    }

    @QueryMapping
    PageConnection<SeenComplaint> complaints(
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Boolean open,
            Viewer viewer) {
        return PageConnection.of(complaints.list(open, viewer, PageRequest.of(ComplaintReads.LIST, first, after)));
    }

    @SchemaMapping(typeName = "Complaint")
    CompletableFuture<@Nullable SeenInitiative> initiative(
            SeenComplaint seen, Viewer viewer, DataLoader<NodeId, Initiative> byId) {
        return seen.initiativeId() == null
                ? CompletableFuture.completedFuture(null)
                : byId.load(seen.initiativeId())
                        .thenApply(found ->
                                found != null && initiatives.mayKnow(viewer, found) ? initiatives.see(found) : null);
    }

    @SchemaMapping(typeName = "Complaint")
    CompletableFuture<@Nullable SeenSupportRequest> supportRequest(
            SeenComplaint seen, Viewer viewer, DataLoader<RequestFor, SeenSupportRequest> requests) {
        return seen.supportRequestId() == null
                ? CompletableFuture.completedFuture(null)
                : requests.load(new RequestFor(viewer, seen.supportRequestId())).thenApply(found -> found);
    }
}
