package nl.samenwijk.scheme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Meetings as a municipality writes them: a list of days, or a rule such as the first Tuesday of these months. */
record MeetingRow(
        @Nullable List<String> areas,
        @Nullable List<LocalDate> on,
        @Nullable Every every) {

    MeetingRow {
        Rule.must((on == null) != (every == null), "meetings must have either on or every");
    }

    List<SchemeMeeting> meetings() {
        return EachArea.of(areas, area -> days().map(day -> new SchemeMeeting(area, day)));
    }

    private Stream<LocalDate> days() {
        return every == null ? Objects.requireNonNull(on).stream() : every.days();
    }

    /** The first, second, third or fourth of a day of the week, in these months of these years. */
    record Every(int week, DayOfWeek weekday, List<Integer> months, Years years) {

        Every {
            Rule.must(week >= 1 && week <= 4, "the week of a meeting must be from 1 to 4, not " + week);
            Rule.must(
                    weekday != null && months != null && years != null,
                    "meetings that come back must have a weekday, months and years");
            Rule.must(
                    months.stream().allMatch(month -> month >= 1 && month <= 12),
                    "the months of meetings must be from 1 to 12");
        }

        Stream<LocalDate> days() {
            return years.each().boxed().flatMap(this::inYear);
        }

        private Stream<LocalDate> inYear(int year) {
            return months.stream()
                    .map(month -> LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(week, weekday)));
        }
    }
}
