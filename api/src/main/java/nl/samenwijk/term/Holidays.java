package nl.samenwijk.term;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.samenwijk.shared.LocalText;

/** Which days are days off (vrije dagen): Saturday, Sunday, public holidays and the days equated with them (Algemene termijnenwet 1 and 3). */
public final class Holidays {

    private static final LocalText SATURDAY = new LocalText("zaterdag", "Saturday");
    private static final LocalText SUNDAY = new LocalText("zondag", "Sunday");

    private final Map<LocalDate, LocalText> equated;

    private Holidays(Map<LocalDate, LocalText> equated) {
        this.equated = Map.copyOf(equated);
    }

    /** The days off that can be computed, and none by decree. */
    public static Holidays computed() {
        return with(Map.of());
    }

    /** The computed days off, and the days that a decree equated with them, each with its name. */
    public static Holidays with(Map<LocalDate, LocalText> equatedByDecree) {
        return new Holidays(equatedByDecree);
    }

    /** Why this is a day off, as a name for a sentence; empty for a working day. */
    public Optional<LocalText> nameOf(LocalDate day) {
        return PublicHoliday.on(day)
                .map(PublicHoliday::title)
                .or(() -> Optional.ofNullable(equated.get(day)))
                .or(() -> weekend(day.getDayOfWeek()));
    }

    private static Optional<LocalText> weekend(DayOfWeek day) {
        return switch (day) {
            case SATURDAY -> Optional.of(SATURDAY);
            case SUNDAY -> Optional.of(SUNDAY);
            default -> Optional.empty();
        };
    }

    public boolean isDayOff(LocalDate day) {
        return nameOf(day).isPresent();
    }

    public boolean isWorkingDay(LocalDate day) {
        return !isDayOff(day);
    }

    /** The day itself, or the next one that is no day off. */
    public LocalDate nextWorkingDay(LocalDate day) {
        LocalDate next = day;
        while (isDayOff(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The working day that many working days after this day; for zero the day itself or the next working day. */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        LocalDate end = day;
        for (int counted = 0; counted < count; counted++) {
            end = nextWorkingDay(end.plusDays(1));
        }
        return nextWorkingDay(end);
    }

    /** The working day that many working days before this day. */
    public LocalDate minusWorkingDays(LocalDate day, int count) {
        LocalDate start = day;
        for (int counted = 0; counted < count; counted++) {
            start = previousWorkingDay(start.minusDays(1));
        }
        return start;
    }

    private LocalDate previousWorkingDay(LocalDate day) {
        LocalDate previous = day;
        while (isDayOff(previous)) {
            previous = previous.minusDays(1);
        }
        return previous;
    }
}
