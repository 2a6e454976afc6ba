package nl.samenwijk.command;

import java.io.PrintWriter;
import java.time.temporal.ChronoUnit;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar with the rate and the time left; where nobody watches, a line of it every few seconds. */
final class Progress implements AutoCloseable {

    private static final int WATCHED_MILLIS = 200;
    private static final int LOGGED_MILLIS = 5_000;
    private static final int WIDTH = 100;

    private final ProgressBar bar;

    Progress(long rows, PrintWriter out, boolean watched) {
        ProgressBarBuilder builder = new ProgressBarBuilder()
                .setTaskName("Import")
                .setInitialMax(rows)
                .setStyle(ProgressBarStyle.ASCII)
                .setUnit(" rows", 1)
                .setSpeedUnit(ChronoUnit.SECONDS)
                .showSpeed()
                .setUpdateIntervalMillis(watched ? WATCHED_MILLIS : LOGGED_MILLIS);
        if (!watched) {
            builder.setConsumer(new DelegatingProgressBarConsumer(out::println, WIDTH));
        }
        this.bar = builder.build();
    }

    void done(int rows) {
        bar.stepBy(rows);
    }

    @Override
    public void close() {
        bar.close();
    }
}
