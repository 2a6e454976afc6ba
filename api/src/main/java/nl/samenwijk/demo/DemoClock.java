package nl.samenwijk.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import nl.samenwijk.identity.demo.DemoMode;
import nl.samenwijk.shared.WrongSetting;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** The business clock of a demo: the system's time, or one that starts at {@code samenwijk.clock} when the server boots and ticks on. */
@Component
@Conditional(DemoMode.class)
class DemoClock extends Clock {

    private final Clock ticking;
    private volatile @Nullable Instant stopped;

    DemoClock(@Value("${samenwijk.clock:}") String start) {
        this.ticking = start.isBlank() ? Clock.systemUTC() : from(read(start));
    }

    private static Instant read(String start) {
        try {
            return ZonedDateTime.parse(start).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw new WrongSetting(
                    "samenwijk.clock is not a moment: " + start,
                    "Write it with its offset, such as 2027-03-01T08:00:00+01:00.");
        }
    }

    private static Clock from(Instant start) {
        return Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), start));
    }

    /** Stops at a moment, until {@link #tick}. */
    void stopAt(Instant moment) {
        stopped = moment;
    }

    void tick() {
        stopped = null;
    }

    @Override
    public Instant instant() {
        Instant at = stopped;
        return at == null ? ticking.instant() : at;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
