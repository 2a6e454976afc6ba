package nl.samenwijk.support.graphql;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.initiative.Basket;
import nl.samenwijk.initiative.Board;
import nl.samenwijk.initiative.Initiative;
import nl.samenwijk.initiative.SeenInitiative;
import nl.samenwijk.platform.graphql.PageConnection;
import nl.samenwijk.scheme.Scheme;
import nl.samenwijk.scheme.Schemes;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.PageRequest;
import nl.samenwijk.support.RequestReads;
import nl.samenwijk.support.SeenSupportRequest;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Reads of requests. */
@Controller
class SupportQueries {

    private final RequestReads reads;
    private final Schemes schemes;
    private final Board initiatives;

    SupportQueries(RequestReads reads, Schemes schemes, Board initiatives, BatchLoaderRegistry loaders) {
        loaders.<NodeId, Initiative>forTypePair(NodeId.class, Initiative.class)
                .withOptions(options -> options.setCachingEnabled(false))
                .registerMappedBatchLoader((ids, environment) -> Mono.fromSupplier(() -> byId(initiatives, ids)));
        this.reads = reads;
        this.schemes = schemes;
        this.initiatives = initiatives;
    }

    /** "4 of 6 arranged". */
    record SupportSummary(int requested, int arranged) {}

    @SchemaMapping(typeName = "Initiative")
    CompletableFuture<SupportSummary> supportSummary(SeenInitiative seen, DataLoader<NodeId, Basket> baskets) {
        return baskets.load(seen.id()).thenApply(basket -> new SupportSummary(basket.requested(), basket.arranged()));
    }

    @SchemaMapping(typeName = "Initiative")
    CompletableFuture<PageConnection<SeenSupportRequest>> supportRequests(
            SeenInitiative seen,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            Viewer viewer,
            DataLoader<NodeId, Basket> baskets) {
        PageRequest page = PageRequest.of(RequestReads.LIST, first, after);
        return baskets.load(seen.id())
                .thenApply(basket -> PageConnection.of(reads.basket(seen.initiative(), basket, viewer, page)));
    }

    @SchemaMapping(typeName = "SupportRequest")
    @Nullable
    Scheme scheme(SeenSupportRequest seen) {
        return seen.schemeCode() == null || seen.judgedOn() == null
                ? null
                : schemes.find(seen.schemeCode(), seen.judgedOn()).orElse(null);
    }

    @SchemaMapping(typeName = "SupportRequest")
    CompletableFuture<@Nullable SeenInitiative> initiative(
            SeenSupportRequest seen, Viewer viewer, DataLoader<NodeId, Initiative> byId) {
        return byId.load(seen.initiativeId())
                .thenApply(found -> initiatives.mayKnow(viewer, found) ? initiatives.see(found) : null);
    }

    private static Map<NodeId, Initiative> byId(Board initiatives, Collection<NodeId> ids) {
        return initiatives.unchecked(ids).stream().collect(Collectors.toMap(Initiative::id, Function.identity()));
    }
}
