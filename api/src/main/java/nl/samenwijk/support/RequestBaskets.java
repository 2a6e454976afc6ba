package nl.samenwijk.support;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import nl.samenwijk.activity.Acting;
import nl.samenwijk.activity.Outboxes;
import nl.samenwijk.activity.Relay;
import nl.samenwijk.initiative.Basket;
import nl.samenwijk.initiative.Baskets;
import nl.samenwijk.initiative.Incoming;
import nl.samenwijk.shared.Attempts;
import nl.samenwijk.shared.Municipality;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.TownClock;
import nl.samenwijk.term.Terms;
import org.springframework.stereotype.Component;

/** What initiatives learn of their requests, and how requests follow them. */
@Component
class RequestBaskets implements Baskets {

    private final SupportStore store;
    private final RequestRights rights;
    private final Relay relay;
    private final Terms terms;
    private final Municipality municipality;
    private final TownClock clock;

    RequestBaskets(
            SupportStore store,
            RequestRights rights,
            Relay relay,
            Terms terms,
            Municipality municipality,
            TownClock clock) {
        this.store = store;
        this.rights = rights;
        this.relay = relay;
        this.terms = terms;
        this.municipality = municipality;
        this.clock = clock;
    }

    @Override
    public Map<NodeId, Basket> of(Collection<NodeId> initiatives) {
        LocalDate today = clock.today();
        Map<NodeId, List<SupportRequest>> requests = store.ofInitiatives(initiatives).stream()
                .sorted(SupportRequest.AS_ASKED)
                .collect(Collectors.groupingBy(SupportRequest::initiative));
        return initiatives.stream()
                .distinct()
                .collect(Collectors.toMap(
                        id -> id, id -> new RequestBasket(requests.getOrDefault(id, List.of()), rights, today)));
    }

    @Override
    public void place(Incoming incoming) {
        SupportRequest request = store.unpack(incoming.content());
        if (store.insert(request)) {
            handOver(request);
        }
    }

    @Override
    public void withdrawUndecided(NodeId initiative, String reason, Acting who) {
        Deed deed = new Deed(who, terms, municipality.confirmDeliveryWithinDays());
        store.ofInitiatives(List.of(initiative)).stream()
                .sorted(SupportRequest.AS_ASKED)
                .forEach(request -> withdraw(request, reason, deed));
    }

    /** Granted ones go on: what the town promised stays promised. */
    private void withdraw(SupportRequest read, String reason, Deed deed) {
        AtomicReference<SupportRequest> latest = new AtomicReference<>(read);
        Attempts.untilDone(read.reference(), () -> {
            SupportRequest request = latest.get();
            if (!request.isBeforeAnnouncement() || isWithdrawn(request, reason, deed)) {
                return Optional.of(true);
            }
            latest.set(store.byId(request.id()).orElseThrow());
            return Optional.empty();
        });
    }

    private boolean isWithdrawn(SupportRequest request, String reason, Deed deed) {
        SupportRequest withdrawn = request.withdrawn(reason, deed);
        boolean written = store.replace(request, withdrawn);
        if (written) {
            handOver(withdrawn);
        }
        return written;
    }

    private void handOver(SupportRequest written) {
        relay.handOver(store, new Outboxes.Unsent(written.id(), written.outbox()));
    }
}
