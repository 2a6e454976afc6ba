package nl.samenwijk.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.samenwijk.identity.demo.DemoMode;
import nl.samenwijk.identity.demo.DemoPeople;
import nl.samenwijk.shared.MunicipalityFiles;
import nl.samenwijk.shared.Outcome;
import nl.samenwijk.shared.TownClock;
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
    private static final String USUAL_TIME = "10:00";

    private final MunicipalityFiles files;
    private final StoryActs acts;
    private final SeedStore progress;
    private final DemoPeople people;
    private final DemoClock clock;
    private final Holidays holidays;
    private final ObjectMapper mapper;

    Storyteller(
            MunicipalityFiles files,
            StoryActs acts,
            SeedStore progress,
            DemoPeople people,
            DemoClock clock,
            Holidays holidays,
            ObjectMapper mapper) {
        this.files = files;
        this.acts = acts;
        this.progress = progress;
        this.people = people;
        this.clock = clock;
        this.holidays = holidays;
        this.mapper = mapper;
    }

    /** A step at its moment. */
    private record Dated(String story, Story.Step step, LocalDate day, Instant at) {}

    /** Lets everybody sign in once and, when asked, tells all that was not told before. */
    void tell(boolean stories) {
        people.introduce();
        if (stories && files.has(FILE)) {
            SeedStore.Progress sofar = progress.begin(LocalDate.ofInstant(clock.instant(), TownClock.ZONE));
            List<Dated> steps = steps(files.yaml(FILE, Story[].class), sofar.day());
            if (sofar.steps() < steps.size()) {
                tell(steps, sofar.steps());
            }
        }
    }

    private void tell(List<Dated> steps, int done) {
        Map<String, Told> told = new HashMap<>();
        try {
            for (int i = 0; i < steps.size(); i++) {
                Dated dated = steps.get(i);
                if (i >= done || StoryActs.creates(dated.step())) {
                    Told story = told.computeIfAbsent(dated.story(), key -> new Told());
                    tell(dated, story, i == done && done > 0);
                }
                if (i >= done) {
                    progress.done(i + 1);
                }
            }
        } finally {
            clock.tick();
        }
        LOG.info("The demo town is there: {} initiatives, {} things that happened.", told.size(), steps.size());
    }

    /** The step after the last one that is known to be done may have been done too, just before the server was killed. */
    private void tell(Dated dated, Told told, boolean mayBeDone) {
        clock.stopAt(dated.at());
        StoryInput input = new StoryInput(mapper, dated.step().inputOrNone(), dated.day(), holidays);
        Outcome<?> outcome = acts.act(dated.story(), dated.step(), input, told);
        switch (outcome) {
            case Outcome.Done<?> done ->
                told.remember(done.value(), dated.step().as());
            case Outcome.Refused<?> refused -> {
                if (!mayBeDone) {
                    throw new IllegalStateException("The story " + dated.story() + " cannot go on with " + dated.step()
                            + ": " + refused.errors());
                }
            }
        }
    }

    private static List<Dated> steps(Story[] stories, LocalDate today) {
        List<Dated> steps = new ArrayList<>();
        for (Story story : stories) {
            story.steps().forEach(step -> steps.add(dated(story.key(), step, today)));
        }
        steps.sort(Comparator.comparing(Dated::at));
        return steps;
    }

    private static Dated dated(String story, Story.Step step, LocalDate today) {
        LocalDate day = workday(today.plusDays(step.day()));
        LocalTime time = LocalTime.parse(Objects.requireNonNullElse(step.time(), USUAL_TIME));
        return new Dated(
                story, step, day, day.atTime(time).atZone(TownClock.ZONE).toInstant());
    }

    /** Coordinators do not work at weekends; moving back keeps the order. */
    private static LocalDate workday(LocalDate day) {
        LocalDate back = day;
        while (back.getDayOfWeek() == DayOfWeek.SATURDAY || back.getDayOfWeek() == DayOfWeek.SUNDAY) {
            back = back.minusDays(1);
        }
        return back;
    }
}
