package nl.samenwijk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.samenwijk.shared.MunicipalityFiles;
import nl.samenwijk.shared.TownFiles;
import nl.samenwijk.term.Holidays;
import org.junit.jupiter.api.Test;

class StoriesKeepTheirOrderFromAnyFirstDayTest {

    private static final Predicate<String> STAFF = Pattern.compile(
                    "coordinator|decision|facilitator|steering|moderator")
            .asPredicate();
    private static final Holidays HOLIDAYS = Holidays.computed();

    private final List<Story> stories = stories();

    private static List<Story> stories() {
        MunicipalityFiles files = TownFiles.dordrecht();
        return Arrays.stream(files.yaml("stories.yaml", String[].class))
                .flatMap(file -> Arrays.stream(files.yaml(file, Story[].class)))
                .toList();
    }

    @Test
    void onEveryDayOfTwoYears() {
        assertThat(stories).hasSizeGreaterThan(38);
        LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2028, 1, 1)).forEach(this::check);
    }

    private void check(LocalDate firstDay) {
        Map<String, LocalDateTime> last = new HashMap<>();
        for (StoryCalendar.Dated dated : new StoryCalendar(firstDay, HOLIDAYS, STAFF).dated(stories)) {
            LocalDateTime before = last.put(dated.story(), dated.time());
            assertThat(before == null || before.isBefore(dated.time()))
                    .as("%s from %s: %s", dated.story(), firstDay, dated.time())
                    .isTrue();
            assertThat(dated.time().toLocalDate()).isBefore(firstDay);
            assertThat(STAFF.test(dated.step().by())
                            && HOLIDAYS.isDayOff(dated.time().toLocalDate()))
                    .as("%s works on %s", dated.step().by(), dated.time())
                    .isFalse();
        }
    }
}
