package nl.samenwijk.initiative;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Finishes at start what a crash left between two documents. */
@Component
class UnfinishedBusiness implements SmartLifecycle {

    private final Withdrawals withdrawals;
    private boolean running;

    UnfinishedBusiness(Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
    }

    @Override
    public void start() {
        withdrawals.finishAll();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the relay, before anybody can act. */
    @Override
    public int getPhase() {
        return SmartLifecycle.DEFAULT_PHASE - 3584;
    }
}
