package nl.samenwijk.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which of the complaints that wait. What is absent does not filter.
 *
 * @param dueFrom the first day on which it may be due
 * @param dueBefore the day before which it must be due
 */
public record WaitingFilter(
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueBefore,
        @Nullable String areaCode) {

    static WaitingFilter everything() {
        return new WaitingFilter(null, null, null);
    }
}
