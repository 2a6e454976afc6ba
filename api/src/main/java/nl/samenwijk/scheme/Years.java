package nl.samenwijk.scheme;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.IntStream;

/** The years for which a line of a scheme is written once, the last one included. */
record Years(int from, int until) {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;

    Years {
        Rule.must(
                EARLIEST <= from && from <= until && until <= LATEST,
                "years must go from " + EARLIEST + " at the earliest until " + LATEST + " at the latest, not from "
                        + from + " until " + until);
    }

    IntStream each() {
        return IntStream.rangeClosed(from, until);
    }

    /** A day of a year that is written as month and day, such as {@code 10-01}. */
    static LocalDate day(int year, String monthAndDay) {
        return parse(year + "-" + monthAndDay, monthAndDay, "a month and a day such as 10-01, in " + year + ", too");
    }

    /** A day that is written in full. */
    static LocalDate day(String day) {
        return parse(day, day, "a day such as 2026-10-01");
    }

    private static LocalDate parse(String iso, String written, String wanted) {
        try {
            return LocalDate.parse(iso);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(written + " must be " + wanted, e);
        }
    }
}
