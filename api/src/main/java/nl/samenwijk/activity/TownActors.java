package nl.samenwijk.activity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenwijk.shared.NodeId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who acted for the town, as the log knows it. */
@Component
public class TownActors {

    private static final Set<Actor.Role> OF_THE_TOWN =
            EnumSet.complementOf(EnumSet.of(Actor.Role.INITIATOR, Actor.Role.INTERESTED_PARTY, Actor.Role.IMPORTER));

    private final ActivityStore log;

    TownActors(ActivityStore log) {
        this.log = log;
    }

    /**
     * The accounts that did something with an initiative for the town.
     *
     * @param request only what they did with this request of it; null for all of it
     * @param unsent what still stands in outboxes
     */
    public Set<NodeId> on(NodeId initiative, @Nullable NodeId request, Collection<ActivityEntry> unsent) {
        List<ActivityEntry> logged = log.by(OF_THE_TOWN, initiative, request);
        return Stream.concat(
                        logged.stream(),
                        unsent.stream().filter(entry -> request == null || request.equals(entry.supportRequest())))
                .map(ActivityEntry::actor)
                .flatMap(Stream::ofNullable)
                .filter(actor -> OF_THE_TOWN.contains(actor.role()))
                .map(Actor::account)
                .collect(Collectors.toSet());
    }
}
