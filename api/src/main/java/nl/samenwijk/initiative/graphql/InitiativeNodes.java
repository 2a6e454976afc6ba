package nl.samenwijk.initiative.graphql;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenwijk.identity.NodeSource;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.initiative.Board;
import nl.samenwijk.initiative.Initiative;
import nl.samenwijk.shared.NodeId;
import org.springframework.stereotype.Component;

/** Initiatives by id. */
@Component
class InitiativeNodes implements NodeSource {

    private final Board board;

    InitiativeNodes(Board board) {
        this.board = board;
    }

    @Override
    public String type() {
        return Initiative.TYPE;
    }

    @Override
    public Map<NodeId, ?> find(Collection<NodeId> ids, Viewer viewer) {
        return board.find(ids, viewer).values().stream().collect(Collectors.toMap(Initiative::id, board::see));
    }
}
