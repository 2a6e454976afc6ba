package nl.samenwijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenwijk.demo.TimeMachine;
import nl.samenwijk.demo.TravellingTown;
import nl.samenwijk.town.Answer;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A letter that is posted later than the day on it was announced later (Awb 3:41): that is noted, and who notes it hears what it means for the objection term. */
@TravellingTown
class ALetterThatIsPostedLaterIsToldOfIT {

    private static final String POST = """
            mutation($input: RecordPostingInput!) {
              recordPosting(input: $input) { paperLetters { postedOn letter { sentOn } } errors { code } warnings { code path message } }
            }""";

    @Autowired
    private TimeMachine time;

    @LocalServerPort
    private int port;

    private Tales tales;
    private Person desk;
    private Person resident;

    @BeforeEach
    void people() {
        Town town = new Town(port);
        tales = new Tales(town);
        desk = town.as("coordinator-desk");
        resident = town.as("resident");
    }

    private List<String> letters(Thing request) {
        return resident
                .ask(
                        "query($id: ID!) { node(id: $id) { ... on SupportRequest { letters { sha256 } } } }",
                        "id",
                        request.id())
                .list("letters")
                .stream()
                .map(letter -> letter.get("sha256").asString())
                .toList();
    }

    @Test
    void itIsNotedWithAWarning() {
        Thing request = tales.facilitating("resident");
        time.days(3);

        Answer done = desk.ask(POST, "input", Town.map("letters", letters(request), "postedOn", time.inDays(-1)));

        assertThat(done.refusals()).isEmpty();
        assertThat(done.text("paperLetters.0.postedOn")).isEqualTo(time.inDays(-1));
        assertThat(done.text("paperLetters.0.letter.sentOn")).isEqualTo(time.inDays(-3));
        assertThat(done.text("warnings.0.code")).isEqualTo("POSTED_LATER");
        assertThat(done.text("warnings.0.path.0")).isEqualTo("postedOn");
        assertThat(done.text("warnings.0.message")).contains("bezwaar");
    }

    @Test
    void onceItIsNotedTheDayStaysAndNobodyIsWarnedAgain() {
        Thing request = tales.received("resident");
        String day = time.today().toString();
        desk.ask(POST, "input", Town.map("letters", letters(request)));
        time.days(5);

        Answer again = desk.ask(POST, "input", Town.map("letters", letters(request)));

        assertThat(again.text("paperLetters.0.postedOn")).isEqualTo(day);
        assertThat(again.list("warnings")).isEmpty();
    }
}
