package nl.samenwijk.activity;

import java.time.Instant;
import java.time.LocalDate;
import nl.samenwijk.shared.TownClock;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the moment they act.
 *
 * @param onBehalfOf the person for whom, when the desk does an initiator's act
 */
public record Acting(Actor actor, @Nullable String onBehalfOf, Instant now) {

    public LocalDate today() {
        return TownClock.day(now);
    }
}
