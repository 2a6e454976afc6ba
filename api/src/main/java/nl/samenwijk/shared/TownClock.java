package nl.samenwijk.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The town's time: moments, and the calendar day as it is in the Netherlands, on which legal dates are counted. */
@Component
public class TownClock {

    /** Legal dates are dates in the Netherlands, wherever the server stands. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Clock clock;

    public TownClock(Clock clock) {
        this.clock = clock;
    }

    /** The system's time, unless a demo brings a clock that travels. */
    @Autowired
    TownClock(ObjectProvider<Clock> travelling) {
        this(travelling.getIfAvailable(Clock::systemUTC));
    }

    /** Now, in whole milliseconds: what the store keeps. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    public LocalDate today() {
        return day(now());
    }

    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** The first moment of a day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
