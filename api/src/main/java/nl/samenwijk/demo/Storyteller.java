package nl.samenwijk.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenwijk.activity.Relay;
import nl.samenwijk.identity.demo.DemoMode;
import nl.samenwijk.identity.demo.DemoPeople;
import nl.samenwijk.shared.MunicipalityFiles;
import nl.samenwijk.shared.Outcome;
import nl.samenwijk.shared.TownClock;
import nl.samenwijk.support.MailRoom;
import nl.samenwijk.support.TermWatch;
import nl.samenwijk.term.Holidays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** Tells the stories of the demo town, all of them in the order of time, so that the log reads as if the town had lived it. */
@Component
@Conditional(DemoMode.class)
class Storyteller {

    private static final Logger LOG = LoggerFactory.getLogger(Storyteller.class);
    private static final String FILE = "stories.yaml";
    private static final String NAME = "stories";

    private final MunicipalityFiles files;
    private final StoryActs acts;
    private final SeedStore progress;
    private final DemoPeople people;
    private final Relay relay;
    private final TermWatch watch;
    private final MailRoom mail;
    private final DemoClock clock;
    private final Holidays holidays;
    private final ObjectMapper mapper;

    Storyteller(
            MunicipalityFiles files,
            StoryActs acts,
            SeedStore progress,
            DemoPeople people,
            Relay relay,
            TermWatch watch,
            MailRoom mail,
            DemoClock clock,
            Holidays holidays,
            ObjectMapper mapper) {
        this.files = files;
        this.acts = acts;
        this.progress = progress;
        this.people = people;
        this.relay = relay;
        this.watch = watch;
        this.mail = mail;
        this.clock = clock;
        this.holidays = holidays;
        this.mapper = mapper;
    }

    /** Lets everybody sign in once and, when asked, tells all that was not told before. */
    void tell(boolean stories) {
        people.introduce();
        if (stories && files.has(FILE)) {
            tell(NAME, stories());
        }
    }

    List<Story> stories() {
        return Arrays.stream(files.yaml(FILE, String[].class))
                .flatMap(file -> Arrays.stream(files.yaml(file, Story[].class)))
                .toList();
    }

    /** Tells what was not told before under this name, and what came of each story. */
    Map<String, Told> tell(String name, List<Story> stories) {
        int all = stories.stream().mapToInt(story -> story.steps().size()).sum();
        SeedStore.Progress sofar = progress.begin(name, LocalDate.ofInstant(clock.instant(), TownClock.ZONE), all);
        Map<String, Told> told = new HashMap<>();
        if (sofar.isComplete()) {
            return told;
        }
        if (sofar.all() != all) {
            LOG.warn("The demo town stays as it is: its stories were changed since they were begun.");
            return told;
        }
        try {
            relay.together(() -> tell(stories, sofar, told));
        } finally {
            clock.tick();
        }
        LOG.info("The demo town is there: {} initiatives, {} things that happened.", stories.size(), all);
        return told;
    }

    private void tell(List<Story> stories, SeedStore.Progress sofar, Map<String, Told> told) {
        StoryCalendar calendar = new StoryCalendar(
                sofar.day(), holidays, person -> people.viewer(person).isStaff());
        List<StoryCalendar.Dated> steps = calendar.dated(stories);
        for (StoryCalendar.Dated step : before(steps, sofar)) {
            tell(step, calendar, told);
        }
        LocalDate lived = day(steps, Math.max(0, sofar.steps() - 1));
        for (int i = sofar.steps(); i < steps.size(); i++) {
            live(lived, day(steps, i));
            lived = day(steps, i);
            // A server that is killed just after a step has not noted it: then what the step changes has another
            // version.
            if (i > sofar.steps() || version(steps.get(i), told) == sofar.version()) {
                tell(steps.get(i), calendar, told);
            }
            progress.done(sofar, i + 1, i + 1 < steps.size() ? version(steps.get(i + 1), told) : 0);
        }
        live(lived, sofar.day());
    }

    private static LocalDate day(List<StoryCalendar.Dated> steps, int step) {
        return steps.get(step).time().toLocalDate();
    }

    /** What days alone bring about happens at the start of each of them, and not all together when the first visitor comes. */
    private void live(LocalDate lived, LocalDate until) {
        for (LocalDate day = lived.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            clock.stopAt(TownClock.startOf(day));
            watch.look();
        }
    }

    /** What made something new in an earlier start is told again, which finds it as it is now. */
    private static List<StoryCalendar.Dated> before(List<StoryCalendar.Dated> steps, SeedStore.Progress sofar) {
        List<StoryCalendar.Dated> creating = new ArrayList<>(steps.subList(0, sofar.steps()));
        creating.removeIf(dated -> !StoryActs.creates(dated.step()));
        return creating;
    }

    private static long version(StoryCalendar.Dated dated, Map<String, Told> told) {
        return told(dated, told).version(dated.step());
    }

    private static Told told(StoryCalendar.Dated dated, Map<String, Told> told) {
        return told.computeIfAbsent(dated.story(), key -> new Told());
    }

    private void tell(StoryCalendar.Dated dated, StoryCalendar calendar, Map<String, Told> told) {
        clock.stopAt(dated.at());
        LocalDate day = dated.time().toLocalDate();
        StoryInput input = new StoryInput(mapper, dated.step().inputOrNone(), text -> calendar.date(text, day));
        Outcome<?> outcome = acts.act(dated.story(), dated.step(), input, told(dated, told));
        switch (outcome) {
            case Outcome.Done<?> done -> {
                told(dated, told).remember(done.value(), dated.step().as());
                // The log comes later, all at once; letters have the day on which they were written.
                mail.look();
            }
            case Outcome.Refused<?> refused ->
                throw new IllegalStateException(
                        "The story " + dated.story() + " cannot go on with " + dated.step() + ": " + refused.errors());
        }
    }
}
