package nl.samenwijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenwijk.town.Page;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Seen;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningTown
class TheSteeringGroupAdvisesIT {

    @LocalServerPort
    private int port;

    private Town town;
    private Tales tales;
    private Person resident;
    private Person coordinator;
    private Person steering;

    @BeforeEach
    void people() {
        town = new Town(port);
        tales = new Tales(town);
        resident = town.as("resident");
        coordinator = town.as("coordinator-centrum");
        steering = town.as("steering-centrum");
    }

    @Test
    void adviceIsAskedAndGivenAndTheTermRunsOn() {
        Thing request = tales.inReview("resident");
        Seen before = coordinator.reads(request);
        coordinator.does("AskAdvice", request, "question", "Past dit bij de wijk?", "dueOn", Tales.inDays(10));
        Seen asked = resident.reads(request);
        assertThat(asked.text("status")).isEqualTo("AWAITING_ADVICE");
        assertThat(asked.party()).isEqualTo("STEERING_GROUP");
        assertThat(asked.text("waitingOn.name")).isEqualTo("Regiegroep Centrum");
        assertThat(asked.text("waitingOn.dueOn")).isEqualTo(Tales.inDays(10));
        assertThat(asked.text("term.state")).isEqualTo("RUNNING");
        assertThat(asked.text("term.dueOn")).isEqualTo(before.text("term.dueOn"));

        assertThat(steering.queue().item(request).allowed())
                .containsExactly("GIVE_ADVICE", "LODGE_OBJECTION", "DECLARE_CONFLICT");
        assertThat(town.as("steering-oost").queue().holds(request)).isFalse();
        assertThat(town.as("steering-oost")
                        .act("GiveAdvice", request, "advice", "POSITIVE", "reasoning", "Mooi.")
                        .refusals())
                .containsExactly("FORBIDDEN");
        assertThat(steering.act("GiveAdvice", request, "advice", "POSITIVE", "reasoning", "")
                        .paths())
                .containsExactly("reasoning");
        steering.does("GiveAdvice", request, "advice", "NEGATIVE", "reasoning", "Er is al een tuin om de hoek.");
        Seen advised = coordinator.reads(request);
        assertThat(advised.text("status")).isEqualTo("IN_REVIEW");
        assertThat(advised.text("advice.advice")).isEqualTo("NEGATIVE");
        assertThat(advised.text("advice.givenOn")).isEqualTo(Tales.inDays(0));
        assertThat(steering.queue().holds(request)).isFalse();
        assertThat(steering.reads(request).text("advice.reasoning")).isEqualTo("Er is al een tuin om de hoek.");
        assertThat(coordinator.queue("scope", "MINE").holds(request)).isTrue();
    }

    @Test
    void theTownNeedNotWaitForIt() {
        Thing request = tales.inReview("resident");
        coordinator.does("AskAdvice", request, "question", "Past dit?", "dueOn", Tales.inDays(10));
        coordinator.does("EndAdvice", request, "reason", "De groep is met vakantie.");
        assertThat(request.status()).isEqualTo("IN_REVIEW");
        assertThat(steering.act(
                                "GiveAdvice",
                                steering.looksAt(request),
                                "advice",
                                "POSITIVE",
                                "reasoning",
                                "Toch goed.")
                        .refusals())
                .containsExactly("NOT_ALLOWED_NOW");
        Page page = resident.page(tales.initiativeOf(request));
        assertThat(page.entry("END_ADVICE").text("reason")).isEqualTo("De groep is met vakantie.");
        assertThat(town.anybody()
                        .page(tales.initiativeOf(request))
                        .entry("END_ADVICE")
                        .textOrNull("reason"))
                .isNull();
    }

    @Test
    void whoAsksSaysWhatAndByWhen() {
        Thing request = tales.inReview("resident");
        assertThat(coordinator
                        .act("AskAdvice", request, "question", "", "dueOn", Tales.inDays(-1))
                        .paths())
                .containsExactly("question", "dueOn");
    }
}
