package nl.samenwijk.shared;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Does again what somebody else came in between of. Each waits a short while of its own, so that many who come at once do not meet again. */
public final class Attempts {

    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final int LONGEST_PAUSE_MILLIS = 50;

    private Attempts() {}

    /**
     * What an attempt gives at last.
     *
     * @param attempt empty when somebody else was first
     */
    public static <T> T untilDone(String what, Supplier<Optional<T>> attempt) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (int pause = 1; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS)) {
            Optional<T> done = attempt.get();
            if (done.isPresent()) {
                return done.get();
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("too many people change " + what + " at once");
            }
            rest(ThreadLocalRandom.current().nextInt(pause + 1));
        }
    }

    private static void rest(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
