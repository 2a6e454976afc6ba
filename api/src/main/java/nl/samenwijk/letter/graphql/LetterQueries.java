package nl.samenwijk.letter.graphql;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.samenwijk.identity.Organisation;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.letter.LetterKind;
import nl.samenwijk.letter.PaperLetter;
import nl.samenwijk.letter.PaperLetters;
import nl.samenwijk.letter.PortalConsents;
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

/** Reads of letters on paper, and of what somebody said of the portal. */
@Controller
class LetterQueries {

    private final PaperLetters paper;

    LetterQueries(PaperLetters paper, PortalConsents consents, BatchLoaderRegistry loaders) {
        loaders.<NodeId, Consented>forTypePair(NodeId.class, Consented.class)
                .withOptions(options -> options.setCachingEnabled(false))
                .registerMappedBatchLoader(
                        (ids, environment) -> Mono.fromSupplier(() -> Consented.of(consents.of(ids))));
        this.paper = paper;
    }

    /** To which kinds of letter somebody consented. */
    record Consented(List<LetterKind> kinds) {

        static Map<NodeId, Consented> of(Map<NodeId, List<LetterKind>> kinds) {
            return kinds.entrySet().stream()
                    .collect(java.util.stream.Collectors.toMap(
                            Map.Entry::getKey, entry -> new Consented(entry.getValue())));
        }
    }

    @QueryMapping
    PageConnection<PaperLetter> paperLetters(
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable String areaCode,
            @Argument @Nullable Boolean posted,
            Viewer viewer) {
        boolean wasPosted = Boolean.TRUE.equals(posted);
        PageRequest page = PageRequest.of(PaperLetters.list(wasPosted), first, after);
        return PageConnection.of(paper.page(areaCode, wasPosted, viewer, page));
    }

    @SchemaMapping(typeName = "Viewer")
    CompletableFuture<List<LetterKind>> portalConsent(Viewer viewer, DataLoader<NodeId, Consented> consents) {
        return consents.load(viewer.id()).thenApply(Consented::kinds);
    }

    /** For who represents it now. */
    @SchemaMapping(typeName = "Organisation", field = "portalConsent")
    @Nullable
    CompletableFuture<List<LetterKind>> ofOrganisation(
            Organisation organisation, Viewer viewer, DataLoader<NodeId, Consented> consents) {
        return viewer.represents(organisation.id())
                ? consents.load(organisation.id()).thenApply(Consented::kinds)
                : null;
    }
}
