package nl.samenwijk.scheme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period in which one can file, both days included.
 *
 * @param areaCode null for everywhere
 */
public record FilingWindow(@Nullable String areaCode, LocalDate from, LocalDate until) implements ForAnArea {

    boolean isOpenOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
