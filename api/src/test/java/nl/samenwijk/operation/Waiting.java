package nl.samenwijk.operation;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for a condition, never for a time. */
final class Waiting {

    private Waiting() {}

    static void until(int seconds, BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("waited " + seconds + " seconds in vain");
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
