package nl.samenwijk.work;

import java.util.ArrayList;
import java.util.List;
import nl.samenwijk.initiative.Board;
import nl.samenwijk.platform.mongo.Counters;
import nl.samenwijk.shared.NodeId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Makes the whole queue anew at the first start of a version that makes its rows in another way. */
@Component
class WorkRebuild implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WorkRebuild.class);

    /** Goes up when {@link WorkProjection} makes other rows than before. */
    private static final long VERSION = 1;

    private static final String MADE_BY = "work-rows-version";
    private static final int BATCH = 200;

    private final WorkProjection projection;
    private final Board initiatives;
    private final Counters counters;
    private boolean running;

    WorkRebuild(WorkProjection projection, Board initiatives, Counters counters) {
        this.projection = projection;
        this.initiatives = initiatives;
        this.counters = counters;
    }

    @Override
    public void start() {
        if (counters.value(MADE_BY) != VERSION) {
            rebuild();
            counters.set(MADE_BY, VERSION);
        }
        running = true;
    }

    void rebuild() {
        List<NodeId> batch = new ArrayList<>();
        initiatives.forEach(initiative -> {
            batch.add(initiative.id());
            if (batch.size() == BATCH) {
                project(batch);
            }
        });
        project(batch);
    }

    private void project(List<NodeId> batch) {
        if (!batch.isEmpty()) {
            projection.project(List.copyOf(batch));
            LOG.info("The work queue of {} initiatives is made anew.", batch.size());
            batch.clear();
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After what a crash left is finished, before the demo and before the door opens. */
    @Override
    public int getPhase() {
        return SmartLifecycle.DEFAULT_PHASE - 3328;
    }
}
