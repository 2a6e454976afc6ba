package nl.samenwijk.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.samenwijk.activity.Relay;
import nl.samenwijk.complaint.Complaints;
import nl.samenwijk.identity.demo.DemoPeople;
import nl.samenwijk.initiative.Initiatives;
import nl.samenwijk.shared.MunicipalityFiles;
import nl.samenwijk.shared.Outcome;
import nl.samenwijk.support.Commitments;
import nl.samenwijk.support.Decisions;
import nl.samenwijk.support.MailRoom;
import nl.samenwijk.support.SupportRequests;
import nl.samenwijk.support.TermWatch;
import nl.samenwijk.term.Holidays;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.ObjectMapper;

/** Tells the town's stories once more, under another name, from another first day, and cut off where a test wants it. */
@TestComponent
record Retelling(
        Storyteller teller,
        TimeMachine time,
        MunicipalityFiles files,
        SeedStore progress,
        DemoPeople people,
        Relay relay,
        TermWatch watch,
        MailRoom mail,
        DemoClock clock,
        Holidays holidays,
        ObjectMapper mapper,
        Initiatives initiatives,
        SupportRequests requests,
        Decisions decisions,
        Commitments commitments,
        Complaints complaints) {

    /** When the plug is pulled. */
    @FunctionalInterface
    interface Plug {

        void pull(String story, Story.Step step, boolean isDone);
    }

    /** The ids of the initiatives, by story. The clock stands on that day afterwards. */
    Map<String, Told> from(LocalDate firstDay, String name) {
        time.to(firstDay);
        Map<String, Told> told = teller.tell(name, stories(name));
        time.to(firstDay);
        return told;
    }

    /** The same, by a server that may be killed before or after each step. */
    Map<String, Told> cutOff(LocalDate firstDay, String name, Plug plug) {
        time.to(firstDay);
        StoryActs acts = new StoryActs(initiatives, requests, decisions, commitments, complaints, people) {
            @Override
            Outcome<?> act(String story, Story.Step step, StoryInput input, Told told) {
                plug.pull(story, step, false);
                Outcome<?> outcome = super.act(story, step, input, told);
                plug.pull(story, step, true);
                return outcome;
            }
        };
        return new Storyteller(files, acts, progress, people, relay, watch, mail, clock, holidays, mapper)
                .tell(name, stories(name));
    }

    private List<Story> stories(String name) {
        return teller.stories().stream()
                .map(story -> new Story(name + " " + story.key(), story.steps()))
                .toList();
    }

    static List<String> ids(Map<String, Told> told) {
        return told.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> one.getValue().initiative().initiativeId())
                .toList();
    }
}
