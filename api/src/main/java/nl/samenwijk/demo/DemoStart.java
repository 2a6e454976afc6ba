package nl.samenwijk.demo;

import nl.samenwijk.identity.demo.DemoMode;
import nl.samenwijk.shared.MunicipalitySettings;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Brings the demo town to life before the first visitor comes: after the log runs, before the door opens. */
@Component
@Conditional(DemoMode.class)
class DemoStart implements SmartLifecycle {

    private final Storyteller storyteller;
    private final DemoClockCheck check;
    private final MunicipalitySettings settings;
    private boolean running;

    DemoStart(Storyteller storyteller, DemoClockCheck check, MunicipalitySettings settings) {
        this.storyteller = storyteller;
        this.check = check;
        this.settings = settings;
    }

    @Override
    public void start() {
        check.refuseToGoBack();
        storyteller.tell(settings.tellsStories());
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

    @Override
    public int getPhase() {
        return SmartLifecycle.DEFAULT_PHASE - 3072;
    }
}
