package nl.samenwijk.term;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long a term lasts, and what says so. */
record Length(int amount, ChronoUnit unit, String article) {

    static Length weeks(int weeks, String article) {
        return new Length(weeks, ChronoUnit.WEEKS, article);
    }

    /** The last day of a term that starts on the day after this day. */
    LocalDate after(LocalDate fact) {
        return fact.plus(amount, unit);
    }

    Shift shift() {
        return switch (unit) {
            case DAYS -> Shift.ofDays(amount);
            case WEEKS -> Shift.ofWeeks(amount);
            default -> Shift.TERM_IS_LONG;
        };
    }
}
