package nl.samenwijk.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What became of the rows of a file. */
final class Tally {

    private static final int MOST_LINES = 20;

    private final long begin = System.nanoTime();
    private final List<Long> telling = new ArrayList<>();
    private long takenOver;
    private long thereAlready;
    private long tellingCount;

    void takenOver() {
        takenOver++;
    }

    void thereAlready() {
        thereAlready++;
    }

    /** A row whose public text seems to hold personal data. */
    void tellsOfSomebody(long line) {
        tellingCount++;
        if (telling.size() < MOST_LINES) {
            telling.add(line);
        }
    }

    String say(long refused) {
        Duration time = Duration.ofNanos(System.nanoTime() - begin);
        long rows = takenOver + thereAlready + refused;
        return String.format(
                Locale.ROOT,
                "%d rows: %d taken over, %d were there already, %d refused. %.1f s, %.0f rows a second.",
                rows,
                takenOver,
                thereAlready,
                refused,
                time.toMillis() / 1000.0,
                rows * 1000.0 / Math.max(1, time.toMillis()));
    }

    /** Empty when no row needs a look. */
    String sayWhatToLookAt() {
        if (tellingCount == 0) {
            return "";
        }
        String lines = telling.stream().map(String::valueOf).collect(Collectors.joining(", "));
        String more = tellingCount > telling.size() ? " and " + (tellingCount - telling.size()) + " more" : "";
        return "Look at these: their public texts seem to hold an e-mail address, a telephone number or a bank account: lines "
                + lines + more + ".";
    }
}
