package nl.samenwijk.initiative.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.samenwijk.activity.SeenEntry;
import nl.samenwijk.activity.Timelines;
import nl.samenwijk.activity.Waiting;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.initiative.Basket;
import nl.samenwijk.initiative.Baskets;
import nl.samenwijk.initiative.Board;
import nl.samenwijk.initiative.BoardFilter;
import nl.samenwijk.initiative.SeenInitiative;
import nl.samenwijk.platform.graphql.PageConnection;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.PageRequest;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Reads of initiatives. What an initiative must know of its requests is read once for a whole page. */
@Controller
class InitiativeQueries {

    private final Board board;

    InitiativeQueries(Board board, Baskets baskets, BatchLoaderRegistry loaders) {
        this.board = board;
        // Not remembered within a request: a second mutation in it must see what the first one changed.
        loaders.<NodeId, Basket>forTypePair(NodeId.class, Basket.class)
                .withOptions(options -> options.setCachingEnabled(false))
                .registerMappedBatchLoader((ids, environment) -> Mono.fromSupplier(() -> baskets.of(ids)));
    }

    @QueryMapping
    PageConnection<SeenInitiative> initiatives(
            @Argument @Nullable BoardFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            Viewer viewer) {
        BoardFilter wanted = filter == null ? BoardFilter.everything() : filter;
        return PageConnection.of(board.list(wanted, viewer, PageRequest.of(Board.LIST, first, after))
                .map(board::see));
    }

    @QueryMapping
    @Nullable
    SeenInitiative initiative(@Argument String reference, Viewer viewer) {
        return board.find(reference, viewer).map(board::see).orElse(null);
    }

    @SchemaMapping(typeName = "Viewer")
    PageConnection<SeenInitiative> initiatives(
            Viewer viewer, @Argument @Nullable Integer first, @Argument @Nullable String after) {
        return PageConnection.of(
                board.own(viewer, PageRequest.of(Board.LIST, first, after)).map(board::see));
    }

    @SchemaMapping(typeName = "Initiative")
    CompletableFuture<Waiting> waitingOn(SeenInitiative seen, Viewer viewer, DataLoader<NodeId, Basket> baskets) {
        return baskets.load(seen.id()).thenApply(basket -> board.waiting(seen.initiative(), basket, viewer));
    }

    @SchemaMapping(typeName = "Initiative")
    CompletableFuture<List<String>> allowedActions(
            SeenInitiative seen, Viewer viewer, DataLoader<NodeId, Basket> baskets) {
        return baskets.load(seen.id()).thenApply(basket -> board.allowedActions(seen.initiative(), basket, viewer));
    }

    @SchemaMapping(typeName = "Initiative")
    CompletableFuture<PageConnection<SeenEntry>> timeline(
            SeenInitiative seen,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            Viewer viewer,
            DataLoader<NodeId, Basket> baskets,
            DataFetchingEnvironment environment) {
        PageRequest page = PageRequest.of(Timelines.LIST, first, after);
        return baskets.load(seen.id())
                .thenApplyAsync(
                        basket -> PageConnection.of(board.timeline(seen.initiative(), basket, viewer, page)),
                        Runnable::run);
    }
}
