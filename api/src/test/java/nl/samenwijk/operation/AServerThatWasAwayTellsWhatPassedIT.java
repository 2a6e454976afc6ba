package nl.samenwijk.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import nl.samenwijk.shared.TownClock;
import nl.samenwijk.town.FreshStore;
import nl.samenwijk.town.OtherTown;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import org.junit.jupiter.api.Test;

/** Stopped before a term passed and started after it with a later clock, again and again: what passed meanwhile is told by the schedule, once. */
class AServerThatWasAwayTellsWhatPassedIT {

    private static final String KINDS =
            "query Q($id: ID!) { node(id: $id) { ... on Initiative { timeline(first: 50) { nodes { kind } } } } }";

    private static final int SECONDS = 20;

    private final Path folder = FreshStore.folder();
    private final String uri = FreshStore.uri();

    private OtherTown start(String clock) {
        return OtherTown.start(
                "samenwijk.data=" + folder,
                "spring.mongodb.uri=" + uri,
                "samenwijk.scheduler.period=100ms",
                "samenwijk.clock=" + clock);
    }

    private static String at(LocalDate day, int hour, int minute) {
        return ZonedDateTime.of(day, LocalTime.of(hour, minute), TownClock.ZONE)
                .toOffsetDateTime()
                .toString();
    }

    private static List<String> told(OtherTown server, String initiative) {
        return server.town().as("coordinator-centrum").ask(KINDS, "id", initiative).list("timeline.nodes").stream()
                .map(entry -> entry.get("kind").asString())
                .filter(kind -> kind.startsWith("SUPPORT_REQUEST_"))
                .toList();
    }

    @Test
    void onceWhateverTheNumberOfStarts() {
        LocalDate today = LocalDate.of(2027, 3, 1);
        String initiative;
        LocalDate due;
        try (OtherTown first = start(at(today, 9, 0))) {
            Tales tales = new Tales(first.town());
            Thing request = tales.received("resident");
            initiative = tales.initiativeOf(request).id();
            due = due(request);
            assertThat(told(first, initiative)).isEmpty();
        }
        try (OtherTown onTheLastDay = start(at(due, 8, 0))) {
            Waiting.until(SECONDS, () -> told(onTheLastDay, initiative).equals(List.of("SUPPORT_REQUEST_DUE_SOON")));
        }
        List<String> both = List.of("SUPPORT_REQUEST_LATE", "SUPPORT_REQUEST_DUE_SOON");
        String other;
        LocalDate otherDue;
        try (OtherTown muchLater = start(at(due.plusDays(30), 9, 0))) {
            Waiting.until(SECONDS, () -> told(muchLater, initiative).equals(both));
            Tales tales = new Tales(muchLater.town());
            Thing request = tales.received("resident");
            other = tales.initiativeOf(request).id();
            otherDue = due(request);
        }
        try (OtherTown again = start(at(otherDue.plusDays(1), 0, 1))) {
            Waiting.until(SECONDS, () -> told(again, other).equals(both));
            assertThat(told(again, initiative)).isEqualTo(both);
        }
    }

    private static LocalDate due(Thing request) {
        return LocalDate.parse(request.seen().get("term").get("dueOn").asString());
    }
}
