package nl.samenwijk.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import nl.samenwijk.shared.TownClock;
import org.springframework.boot.test.context.TestComponent;

/**
 * Moves the clock of a {@link TravellingTown} on: nothing happens meanwhile but that days pass. It stands still at the hour at which it arrives. Each test begins
 * today.
 */
@TestComponent
public class TimeMachine {

    private final DemoClock clock;

    TimeMachine(DemoClock clock) {
        this.clock = clock;
    }

    /** The day as the town has it now. */
    public LocalDate today() {
        return TownClock.day(clock.instant());
    }

    /** A day from the town's today, as an input wants it. */
    public String inDays(int days) {
        return today().plusDays(days).toString();
    }

    public void days(int days) {
        to(today().plusDays(days));
    }

    /** To nine in the morning of a day. */
    public void to(LocalDate day) {
        at(day, LocalTime.of(9, 0));
    }

    public void at(LocalDate day, LocalTime time) {
        Instant moment = ZonedDateTime.of(day, time, TownClock.ZONE).toInstant();
        clock.stopAt(moment);
    }

    void home() {
        clock.tick();
    }
}
