package nl.samenwijk.support;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenwijk.activity.ActivityEntry;
import nl.samenwijk.activity.Visibility;
import nl.samenwijk.activity.Waiting;
import nl.samenwijk.initiative.Basket;
import nl.samenwijk.initiative.Standing;
import nl.samenwijk.shared.NodeId;

/** The requests of one initiative, oldest first. */
record RequestBasket(List<SupportRequest> requests, RequestRights rights, LocalDate today) implements Basket {

    @Override
    public int requested() {
        return (int) requests.stream()
                .filter(request -> request.status() != SupportStatus.WITHDRAWN)
                .count();
    }

    @Override
    public int arranged() {
        return (int) requests.stream().filter(SupportRequest::isArranged).count();
    }

    @Override
    public List<String> openReferences() {
        return requests.stream()
                .filter(request -> !request.status().isFinished())
                .map(SupportRequest::reference)
                .toList();
    }

    @Override
    public boolean hasOpen() {
        return requests.stream().anyMatch(request -> request.status().isOpen());
    }

    /** Requests are in their order, so of two that are equally urgent the first comes first. */
    @Override
    public Optional<Waiting> townsTurn(LocalDate day, boolean withProtected, boolean deskServes) {
        return requests.stream()
                .filter(request -> withProtected || !request.isProtected())
                .map(request -> RequestTurn.whileCarriedOut(request, deskServes, !withProtected)
                        .at(day))
                .filter(waiting -> waiting.party().isTown())
                .min(Waiting.MOST_URGENT);
    }

    @Override
    public Map<NodeId, Visibility> handledBy(Standing standing) {
        Map<NodeId, Visibility> handled = new HashMap<>();
        for (SupportRequest request : requests) {
            RequestSight.of(rights.standing(standing, request, today))
                    .ofTimeline()
                    .ifPresent(sight -> handled.put(request.id(), sight));
        }
        return handled;
    }

    @Override
    public List<ActivityEntry> unsent() {
        return requests.stream()
                .flatMap(request -> request.outbox().stream())
                .sorted(Comparator.comparing(ActivityEntry::at))
                .toList();
    }
}
