package nl.samenwijk.demo;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import nl.samenwijk.activity.Timelines;
import nl.samenwijk.identity.demo.DemoMode;
import nl.samenwijk.shared.TownClock;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** A demo can travel ahead, not back: what has happened would come to lie in the future. */
@Component
@Conditional(DemoMode.class)
class DemoClockCheck {

    private final Timelines timelines;
    private final TownClock clock;

    DemoClockCheck(Timelines timelines, TownClock clock) {
        this.timelines = timelines;
        this.clock = clock;
    }

    void refuseToGoBack() {
        timelines.lastEntryAt().filter(last -> last.isAfter(clock.now())).ifPresent(last -> {
            throw new ClockBehind(last);
        });
    }

    /** The clock stands before the last thing that happened. */
    static class ClockBehind extends RuntimeException {

        ClockBehind(Instant last) {
            super("The last thing that happened here was at "
                    + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(last.atZone(TownClock.ZONE))
                    + ", and the clock stands before that.");
        }
    }
}
