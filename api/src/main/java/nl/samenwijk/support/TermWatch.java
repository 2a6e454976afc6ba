package nl.samenwijk.support;

import java.util.List;
import java.util.function.Supplier;
import nl.samenwijk.activity.Outboxes;
import nl.samenwijk.activity.Relay;
import nl.samenwijk.shared.TownClock;
import nl.samenwijk.term.Terms;
import org.springframework.stereotype.Component;

/**
 * Tells the log what days alone made true: that a last day is near, or has passed. What the log does not know yet is found by its day, however long no server
 * ran; and one conditional write holds both the entry and that it was told, so that each is told once, however many servers look.
 */
@Component
public class TermWatch {

    private final SupportStore store;
    private final Relay relay;
    private final Terms terms;
    private final TownClock clock;

    TermWatch(SupportStore store, Relay relay, Terms terms, TownClock clock) {
        this.store = store;
        this.relay = relay;
        this.terms = terms;
        this.clock = clock;
    }

    /** Tells everything that is true by now. */
    public void look() {
        untilNoneIsLeft(store::withoutSignal);
        untilNoneIsLeft(() -> store.toSignal(clock.today()));
    }

    private void untilNoneIsLeft(Supplier<List<SupportRequest>> some) {
        List<SupportRequest> found = some.get();
        while (!found.isEmpty() && isAnyTold(found)) {
            found = some.get();
        }
    }

    /** When somebody else wrote all of them in between, they are told by another server, or looked at next time. */
    private boolean isAnyTold(List<SupportRequest> found) {
        boolean any = false;
        for (SupportRequest request : found) {
            any |= isTold(request);
        }
        return any;
    }

    private boolean isTold(SupportRequest request) {
        SupportRequest told = request.signalled(clock.now(), terms);
        boolean written = store.replace(request, told);
        if (written && told.outbox().size() > request.outbox().size()) {
            relay.handOver(store, new Outboxes.Unsent(told.id(), told.outbox()));
        }
        return written;
    }
}
