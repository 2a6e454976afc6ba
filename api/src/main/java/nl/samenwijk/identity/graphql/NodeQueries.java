package nl.samenwijk.identity.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenwijk.identity.NodeSource;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.shared.BadRequest;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.PageRequest;
import nl.samenwijk.shared.Phrase;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Finds things of any type by id, through the features that keep them. */
@Controller
class NodeQueries {

    private final Map<String, NodeSource> sources;

    NodeQueries(List<NodeSource> sources) {
        this.sources = sources.stream().collect(Collectors.toMap(NodeSource::type, Function.identity()));
    }

    @QueryMapping
    @Nullable
    Object node(@Argument String id, Viewer viewer) {
        return nodes(List.of(id), viewer).getFirst();
    }

    @QueryMapping
    List<@Nullable Object> nodes(@Argument List<String> ids, Viewer viewer) {
        if (ids.size() > PageRequest.MOST) {
            throw new BadRequest(
                    BadRequest.Code.INVALID_PAGE_SIZE, Phrase.of("error.tooManyIds", PageRequest.MOST), "ids");
        }
        Map<NodeId, Object> found = find(
                ids.stream()
                        .flatMap(id -> NodeId.fromOpaque(id).stream())
                        .distinct()
                        .toList(),
                viewer);
        return ids.stream()
                .<@Nullable Object>map(
                        id -> NodeId.fromOpaque(id).map(found::get).orElse(null))
                .toList();
    }

    private Map<NodeId, Object> find(Collection<NodeId> ids, Viewer viewer) {
        Map<NodeId, Object> found = new HashMap<>();
        ids.stream()
                .collect(Collectors.groupingBy(NodeId::type))
                .forEach((type, some) -> Optional.ofNullable(sources.get(type))
                        .ifPresent(source -> found.putAll(source.find(some, viewer))));
        return found;
    }
}
