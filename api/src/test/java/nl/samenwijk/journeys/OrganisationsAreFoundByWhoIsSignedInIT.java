package nl.samenwijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.samenwijk.town.Answer;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whom one can ask to co-sign: those of the demo people too, before they ever signed in. */
@RunningTown
class OrganisationsAreFoundByWhoIsSignedInIT {

    private static final String ORGANISATIONS =
            "query Organisations($text: String!, $first: Int) { organisations(text: $text, first: $first) { nodes { id name kvkNumber } } }";
    private static final String PAGE =
            "query($text: String!, $first: Int, $after: String) { organisations(text: $text, first: $first, after: $after) { edges { cursor node { name } } pageInfo { hasNextPage hasPreviousPage endCursor } } }";

    @LocalServerPort
    private int port;

    private Town town;
    private Person resident;

    @BeforeEach
    void people() {
        town = new Town(port);
        resident = town.as("resident");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sterrenburg        | Stichting Bewoners Sterrenburg
            BEWON ster         | Stichting Bewoners Sterrenburg
            bloe               | Stichting Buurthuis De Bloesem
            stíchting blöesem  | Stichting Buurthuis De Bloesem
            90078901           | Stichting Buurthuis De Bloesem
            """)
    void byAPartOfTheNameOrTheNumber(String text, String name) {
        assertThat(names(resident, text)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"errenburg", "9007890", "sterrenburg oost", "s"})
    void andByNothingElse(String text) {
        assertThat(names(resident, text)).isEmpty();
    }

    @Test
    void nobodyFindsOneWithoutSigningIn() {
        assertThat(names(town.anybody(), "sterrenburg")).isEmpty();
    }

    @Test
    void pageByPageInTheOrderOfTheirNames() {
        List<String> all = names(resident, "on");
        assertThat(all).hasSizeGreaterThanOrEqualTo(2).isSorted();

        List<String> read = new ArrayList<>();
        Answer page = resident.ask(PAGE, "text", "on", "first", 1);
        while (String.valueOf(page.at("pageInfo.hasNextPage")).equals("true")) {
            read.add(page.text("edges.0.node.name"));
            page = resident.ask(PAGE, "text", "on", "first", 1, "after", page.text("pageInfo.endCursor"));
        }
        read.add(page.text("edges.0.node.name"));
        assertThat(read).isEqualTo(all);
    }

    private static List<String> names(Person person, String text) {
        return person.ask(ORGANISATIONS, "text", text, "first", 100).list("nodes").stream()
                .map(node -> node.get("name").asString())
                .toList();
    }
}
