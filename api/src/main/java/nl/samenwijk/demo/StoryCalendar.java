package nl.samenwijk.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenwijk.shared.TownClock;
import nl.samenwijk.term.Holidays;
import org.jspecify.annotations.Nullable;

/**
 * When the steps of stories happen, counted from the day of the first start. Any day can be that day, so a step is moved where somebody's weekend or holiday comes in
 * between; within a story the order stays, and all of it lies before that day.
 *
 * @param keepsOfficeHours who does nothing on days off
 */
record StoryCalendar(LocalDate firstDay, Holidays holidays, Predicate<String> keepsOfficeHours) {

    private static final String USUAL_TIME = "10:00";
    private static final int MINUTES_APART = 10;
    private static final Pattern DATE = Pattern.compile("(today)?([+-]\\d+)(w?)");

    /** A step at its moment. */
    record Dated(String story, Story.Step step, LocalDateTime time) {

        Instant at() {
            return time.atZone(TownClock.ZONE).toInstant();
        }
    }

    /** All steps of all stories, in the order of time. */
    List<Dated> dated(List<Story> stories) {
        List<Dated> all = new ArrayList<>();
        stories.forEach(story -> all.addAll(dated(story)));
        all.sort(Comparator.comparing(Dated::at));
        return all;
    }

    private List<Dated> dated(Story story) {
        List<Dated> dated = new ArrayList<>();
        LocalDateTime previous = null;
        for (Story.Step step : story.steps()) {
            previous = time(step, previous);
            dated.add(new Dated(story.key(), step, previous));
        }
        return dated;
    }

    private LocalDateTime time(Story.Step step, @Nullable LocalDateTime previous) {
        LocalTime time = LocalTime.parse(Objects.requireNonNullElse(step.time(), USUAL_TIME));
        LocalDate day = firstDay.plusDays(step.day());
        LocalDateTime wanted = (keepsOfficeHours.test(step.by()) ? workingDayUntil(day) : day).atTime(time);
        return previous == null || wanted.isAfter(previous) ? wanted : soonAfter(previous, time);
    }

    private LocalDate workingDayUntil(LocalDate day) {
        LocalDate back = day;
        while (holidays.isDayOff(back)) {
            back = back.minusDays(1);
        }
        return back;
    }

    /** At that time on the next working day or, when that has not come yet, at once. */
    private LocalDateTime soonAfter(LocalDateTime previous, LocalTime time) {
        LocalDate next = holidays.nextWorkingDay(previous.toLocalDate().plusDays(1));
        return next.isBefore(firstDay) ? next.atTime(time) : previous.plusMinutes(MINUTES_APART);
    }

    /** A date that is written as days after the step's own day or after {@code today}; any other text as it is. */
    String date(String text, LocalDate stepDay) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return text;
        }
        LocalDate from = date.group(1) == null ? stepDay : firstDay;
        LocalDate day = from.plusDays(Integer.parseInt(date.group(2)));
        return (date.group(3).isEmpty() ? day : holidays.nextWorkingDay(day)).toString();
    }
}
