package nl.samenwijk.activity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import nl.samenwijk.platform.mongo.StoreUnavailable;
import nl.samenwijk.shared.NodeId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Copies entries from the outboxes into the log, in order, each exactly once: an entry leaves its outbox only after it is in the log, and the log takes an
 * entry only once. One thread per server; several servers share one order.
 */
@Component
public class Relay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int BATCH = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration PATIENCE_FOR_MUCH = Duration.ofMinutes(1);
    private static final Duration PAUSE_AFTER_TROUBLE = Duration.ofSeconds(1);

    private final ActivityStore log;
    private final List<Outboxes> outboxes;
    private final ApplicationEventPublisher listeners;
    private final LinkedBlockingQueue<Handover> queue = new LinkedBlockingQueue<>();
    private volatile @Nullable List<Handover> gathered;
    private volatile boolean running;

    Relay(ActivityStore log, List<Outboxes> outboxes, ApplicationEventPublisher listeners) {
        this.log = log;
        this.outboxes = outboxes;
        this.listeners = listeners;
    }

    private record Handover(Outboxes home, Outboxes.Unsent unsent, CompletableFuture<Boolean> arrived) {

        static Handover of(Outboxes home, Outboxes.Unsent unsent) {
            return new Handover(home, unsent, new CompletableFuture<>());
        }

        Instant happenedAt() {
            return unsent.entries().getFirst().at();
        }
    }

    /**
     * Hands over what an act wrote. Waits a moment, so that who acted finds the act in every list they read next; when it takes longer the act is still done,
     * and the entries arrive later.
     */
    public void handOver(Outboxes home, Outboxes.Unsent unsent) {
        Handover handover = Handover.of(home, unsent);
        List<Handover> later = gathered;
        if (later != null) {
            later.add(handover);
            return;
        }
        queueUp(List.of(handover), PATIENCE);
    }

    /** Does much before anybody looks, and sends all that it wrote together. */
    public void together(Runnable much) {
        List<Handover> later = Collections.synchronizedList(new ArrayList<>());
        gathered = later;
        try {
            much.run();
        } finally {
            gathered = null;
            queueUp(inOrder(later), PATIENCE_FOR_MUCH);
        }
    }

    /** Hands over what many acts wrote at once; completes when all of it is in the log. */
    public CompletableFuture<Void> handOver(Outboxes home, List<Outboxes.Unsent> unsent) {
        List<Handover> all = unsent.stream().map(one -> Handover.of(home, one)).toList();
        queue.addAll(all);
        return CompletableFuture.allOf(all.stream().map(Handover::arrived).toArray(CompletableFuture[]::new));
    }

    private void queueUp(List<Handover> all, Duration patience) {
        queue.addAll(all);
        if (running && !all.isEmpty()) {
            await(all.getLast().arrived(), patience);
        }
    }

    /** Each entry once, in the order in which things happened, whichever documents they stand in. */
    private static List<Handover> inOrder(List<Handover> gathered) {
        Map<NodeId, Handover> each = new LinkedHashMap<>();
        for (Handover handover : gathered) {
            for (ActivityEntry entry : handover.unsent().entries()) {
                Outboxes.Unsent alone = new Outboxes.Unsent(handover.unsent().document(), List.of(entry));
                each.putIfAbsent(entry.id(), Handover.of(handover.home(), alone));
            }
        }
        return each.values().stream()
                .sorted(Comparator.comparing(Handover::happenedAt))
                .toList();
    }

    private static void await(CompletableFuture<Boolean> arrived, Duration patience) {
        try {
            arrived.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.debug("entries arrive later");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Puts what a crash left behind in front of everything else, in the order in which it happened. */
    @Override
    public void start() {
        List<Handover> left = new ArrayList<>();
        outboxes.forEach(home -> home.unsent(unsent -> left.add(Handover.of(home, unsent))));
        queue.addAll(inOrder(left));
        running = true;
        Thread.ofPlatform().name("relay").daemon().start(this::relay);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the store is ready, before anybody can act. */
    @Override
    public int getPhase() {
        return SmartLifecycle.DEFAULT_PHASE - 4096;
    }

    private void relay() {
        List<Handover> batch = new ArrayList<>();
        while (running) {
            try {
                if (batch.isEmpty()) {
                    take(batch);
                }
                send(batch);
                batch.clear();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("the log cannot be written now; trying again: {}", e.toString());
                pause();
            }
        }
    }

    private void take(List<Handover> batch) throws InterruptedException {
        Handover first = queue.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        if (first != null) {
            batch.add(first);
            queue.drainTo(batch, BATCH - 1);
        }
    }

    private void send(List<Handover> batch) {
        if (batch.isEmpty()) {
            return;
        }
        List<ActivityEntry> entries = batch.stream()
                .flatMap(handover -> handover.unsent().entries().stream())
                .toList();
        log.append(entries);
        tell(entries);
        Map<Outboxes, List<Outboxes.Unsent>> homes = batch.stream()
                .collect(Collectors.groupingBy(
                        Handover::home, Collectors.mapping(Handover::unsent, Collectors.toList())));
        homes.forEach(Outboxes::sent);
        batch.forEach(handover -> handover.arrived().complete(true));
    }

    /** A fault in a listener does not hold up the log; a store that is away holds up everything, and all of it is done again. */
    private void tell(List<ActivityEntry> entries) {
        try {
            listeners.publishEvent(new EntriesRelayed(entries));
        } catch (StoreUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("a listener of the log failed", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_AFTER_TROUBLE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
