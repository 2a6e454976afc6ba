package nl.samenwijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.samenwijk.town.Answer;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What goes by post stands on a list from the moment that a request refers to it, until somebody notes that it was posted. */
@RunningTown
class LettersOnPaperArePostedByTheDeskIT {

    private static final String PAPER = """
            query($first: Int, $after: String, $areaCode: String, $posted: Boolean) {
              paperLetters(first: $first, after: $after, areaCode: $areaCode, posted: $posted) {
                edges { cursor node { reference addressee areaCode postedOn letter { sha256 kind sentOn html pdf channel } } }
                nodes { letter { sha256 } }
                pageInfo { hasNextPage hasPreviousPage endCursor }
              }
            }""";
    private static final String POST = """
            mutation($input: RecordPostingInput!) {
              recordPosting(input: $input) { paperLetters { postedOn letter { sha256 } } errors { code path message } warnings { code path } }
            }""";
    private static final String LETTERS =
            "query($id: ID!) { node(id: $id) { ... on SupportRequest { letters { kind sha256 channel } } } }";

    @LocalServerPort
    private int port;

    private Town town;
    private Tales tales;
    private Person desk;
    private Person coordinator;

    @BeforeEach
    void people() {
        town = new Town(port);
        tales = new Tales(town);
        desk = town.as("coordinator-desk");
        coordinator = town.as("coordinator-centrum");
    }

    private List<String> shas(Thing request) {
        return town.as("resident").ask(LETTERS, "id", request.id()).list("letters").stream()
                .map(letter -> letter.get("sha256").asString())
                .toList();
    }

    /** All of the list, page by page. */
    private static List<JsonNode> listed(Person person, boolean posted, @Nullable String areaCode) {
        List<JsonNode> all = new ArrayList<>();
        String after = null;
        do {
            Answer page = person.ask(PAPER, "first", 100, "after", after, "areaCode", areaCode, "posted", posted);
            assertThat(page.codes()).isEmpty();
            page.list("edges").forEach(edge -> all.add(edge.get("node")));
            after = Boolean.parseBoolean(page.text("pageInfo.hasNextPage")) ? page.text("pageInfo.endCursor") : null;
        } while (after != null);
        return all;
    }

    private static List<String> shas(List<JsonNode> letters) {
        return letters.stream()
                .map(letter -> letter.get("letter").get("sha256").asString())
                .toList();
    }

    private static Answer posts(Person person, List<String> letters, @Nullable String on) {
        return person.ask(POST, "input", Town.map("letters", letters, "postedOn", on));
    }

    @Test
    void theyWaitOnTheListOldestFirst() {
        Thing request = tales.taken("resident");
        coordinator.does("AskToComplete", request, "question", "Wie geeft water?", "deadline", Tales.inDays(14));

        List<JsonNode> waiting = listed(desk, false, null);
        assertThat(shas(waiting)).containsAll(shas(request)).doesNotHaveDuplicates();
        assertThat(waiting)
                .extracting(letter -> letter.get("letter").get("sentOn").asString())
                .isSorted();
        JsonNode one = waiting.stream()
                .filter(letter -> letter.get("letter")
                        .get("sha256")
                        .asString()
                        .equals(shas(request).getLast()))
                .findFirst()
                .orElseThrow();
        assertThat(one.get("reference").asString()).isEqualTo(request.reference());
        assertThat(one.get("addressee").asString()).isEqualTo("Noor de Vries");
        assertThat(one.get("areaCode").asString()).isEqualTo("CENTRUM");
        assertThat(one.get("postedOn").isNull()).isTrue();
        assertThat(one.get("letter").get("kind").asString()).isEqualTo("COMPLETION_REQUEST");
        assertThat(one.get("letter").get("channel").asString()).isEqualTo("LETTER");
        assertThat(listed(desk, true, null)).doesNotContain(one);
    }

    @Test
    void pageByPage() {
        for (int i = 0; i < 3; i++) {
            posts(desk, shas(tales.received("resident")), null);
            tales.received("resident");
        }
        for (boolean posted : List.of(true, false)) {
            Answer whole = desk.ask(PAPER, "first", 3, "posted", posted);
            Answer first = desk.ask(PAPER, "first", 2, "posted", posted);
            Answer rest = desk.ask(PAPER, "first", 1, "posted", posted, "after", first.text("pageInfo.endCursor"));

            assertThat(first.list("nodes")).isEqualTo(whole.list("nodes").subList(0, 2));
            assertThat(rest.list("nodes")).isEqualTo(whole.list("nodes").subList(2, 3));
            assertThat(rest.text("pageInfo.hasPreviousPage")).isEqualTo("true");
        }
    }

    @Test
    void whatComesThroughThePortalIsNotListed() {
        Person neighbour = town.as("neighbour");
        String consent =
                "mutation($input: ConsentToPortalInput!) { consentToPortal(input: $input) { errors { code } } }";
        neighbour.ask(consent, "input", Map.of("kinds", List.of("ACKNOWLEDGEMENT")));
        Thing request = tales.received("neighbour");
        neighbour.ask(consent, "input", Map.of("kinds", List.of()));

        assertThat(listed(desk, false, null))
                .noneMatch(letter -> letter.get("reference").asString().equals(request.reference()));
    }

    @Test
    void whatWasPostedMovesToTheOtherList() {
        Thing request = tales.received("resident");

        Answer done = posts(desk, shas(request), null);
        assertThat(done.refusals()).isEmpty();
        assertThat(done.list("warnings")).isEmpty();
        assertThat(done.text("paperLetters.0.postedOn")).isEqualTo(Tales.today().toString());

        assertThat(shas(listed(desk, false, null))).doesNotContainAnyElementsOf(shas(request));
        List<JsonNode> posted = listed(desk, true, null);
        assertThat(shas(posted)).containsAll(shas(request)).doesNotHaveDuplicates();
        assertThat(posted)
                .extracting(letter -> letter.get("postedOn").asString())
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void postedTwiceChangesNothing() {
        Thing request = tales.received("resident");
        posts(desk, shas(request), null);

        Answer again = posts(
                coordinator, List.of(shas(request).getFirst(), shas(request).getFirst()), null);

        assertThat(again.refusals()).isEmpty();
        assertThat(again.list("paperLetters")).hasSize(1);
        assertThat(shas(listed(desk, true, null)))
                .filteredOn(shas(request).getFirst()::equals)
                .hasSize(1);
    }

    @Test
    void notBeforeTheDayOnTheLetterAndNotTomorrow() {
        Thing request = tales.received("resident");
        String letter = shas(request).getFirst();

        Answer early = posts(desk, List.of(letter), Tales.inDays(-1));
        assertThat(early.refusals()).containsExactly("INVALID_INPUT");
        assertThat(early.paths()).containsExactly("letters.0");
        Answer late = posts(desk, List.of(letter), Tales.inDays(1));
        assertThat(late.refusals()).containsExactly("INVALID_INPUT");
        assertThat(late.paths()).containsExactly("postedOn");
        assertThat(shas(listed(desk, false, null))).contains(letter);
    }

    @Test
    void allOfThemOrNone() {
        Thing request = tales.received("resident");
        String unknown = "0".repeat(64);

        Answer refused = posts(desk, List.of(shas(request).getFirst(), unknown, "x"), null);

        assertThat(refused.refusals()).containsExactly("NOT_FOUND", "NOT_FOUND");
        assertThat(refused.paths()).containsExactly("letters.1", "letters.2");
        assertThat(shas(listed(desk, false, null))).containsAll(shas(request));
        assertThat(posts(desk, List.of(), null).paths()).containsExactly("letters");
        List<String> many = java.util.Collections.nCopies(101, unknown);
        assertThat(posts(desk, many, null).paths()).containsExactly("letters");
    }

    @Test
    void aCoordinatorPostsForTheOwnAreaOnly() {
        Thing request = tales.received("resident");
        Person west = town.as("coordinator-west");

        assertThat(shas(listed(coordinator, false, null))).containsAll(shas(request));
        assertThat(shas(listed(coordinator, false, "CENTRUM"))).containsAll(shas(request));
        assertThat(shas(listed(desk, false, "CENTRUM"))).containsAll(shas(request));
        assertThat(shas(listed(desk, false, "WEST"))).doesNotContainAnyElementsOf(shas(request));
        assertThat(shas(listed(west, false, null))).doesNotContainAnyElementsOf(shas(request));
        assertThat(posts(west, shas(request), null).refusals())
                .as("not there for who may not know of it")
                .containsExactly("NOT_FOUND");
        assertThat(west.ask(PAPER, "areaCode", "CENTRUM").codes()).containsExactly("FORBIDDEN");
        assertThat(desk.ask(PAPER, "areaCode", "NERGENS").codes()).containsExactly("INVALID_INPUT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"resident", "group", "decision-maker", "facilitator", "steering-centrum", "moderator"})
    void forNobodyElse(String person) {
        assertThat(town.as(person).ask(PAPER).codes()).containsExactly("FORBIDDEN");
        assertThat(posts(town.as(person), List.of("0".repeat(64)), null).refusals())
                .containsExactly("FORBIDDEN");
    }

    @Test
    void whoIsNotSignedInHearsSo() {
        assertThat(town.anybody().ask(PAPER).codes()).containsExactly("UNAUTHENTICATED");
        assertThat(posts(town.anybody(), List.of("0".repeat(64)), null).codes()).containsExactly("UNAUTHENTICATED");
    }

    @Test
    void aPlaceInOneListIsNoneInTheOther() {
        tales.received("resident");
        String cursor = desk.ask(PAPER, "first", 1).text("pageInfo.endCursor");

        assertThat(desk.ask(PAPER, "after", cursor, "posted", true).codes()).containsExactly("INVALID_CURSOR");
        assertThat(desk.ask(PAPER, "first", 0).codes()).containsExactly("INVALID_PAGE_SIZE");
        assertThat(desk.ask(PAPER, "first", 101).codes()).containsExactly("INVALID_PAGE_SIZE");
    }
}
