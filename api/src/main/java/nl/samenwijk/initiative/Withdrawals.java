package nl.samenwijk.initiative;

import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * What goes over two documents is done in steps that can be repeated: the initiative first says what is left to do, then it is done, then it is said that it is
 * done. A crash between leaves the first word, and the next start does the rest.
 */
@Component
class Withdrawals {

    private final InitiativeStore store;
    private final Baskets baskets;
    private final InitiativeActs acts;

    Withdrawals(InitiativeStore store, Baskets baskets, InitiativeActs acts) {
        this.store = store;
        this.baskets = baskets;
        this.acts = acts;
    }

    /** Withdraws the requests of an initiative that was withdrawn. */
    Initiative finish(Initiative initiative) {
        if (initiative.withdrawing() != null) {
            String reason = Objects.requireNonNullElse(initiative.closing().reason(), "");
            baskets.withdrawUndecided(initiative.id(), reason, initiative.withdrawing());
            store.requestsWithdrawn(initiative.id());
        }
        return initiative;
    }

    /** Does what a crash left undone. */
    void finishAll() {
        store.withIncoming()
                .forEach(initiative -> initiative.incoming().forEach(request -> acts.place(initiative.id(), request)));
        store.withdrawing().forEach(this::finish);
    }
}
