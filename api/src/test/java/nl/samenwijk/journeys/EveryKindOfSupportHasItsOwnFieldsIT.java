package nl.samenwijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenwijk.town.Answer;
import nl.samenwijk.town.Page;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Seen;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Ten kinds, each asked with its own words, and each fault named at its place in the input. */
@RunningTown
class EveryKindOfSupportHasItsOwnFieldsIT {

    @LocalServerPort
    private int port;

    private Town town;
    private Tales tales;
    private Person resident;
    private Person coordinator;

    @BeforeEach
    void people() {
        town = new Town(port);
        tales = new Tales(town);
        resident = town.as("resident");
        coordinator = town.as("coordinator-centrum");
    }

    private static final List<String> KINDS = List.of(
            "FUNDING",
            "PERMIT",
            "MATERIAL_LOAN",
            "EXPERTISE",
            "SPACE",
            "PUBLIC_SPACE_WORK",
            "COMMUNICATION",
            "ENFORCEMENT_PRESENCE",
            "PARTNER_LINK",
            "TRAINING");

    @Test
    void allTenInOneBasket() {
        Thing initiative = tales.published("resident");
        List<Thing> basket = new ArrayList<>();
        Tales.needs().forEach((field, need) -> basket.add(tales.asked("resident", initiative, Map.of(field, need))));
        List<Seen> requests = resident.page(initiative).requests();
        assertThat(requests.stream().map(request -> request.text("kind"))).containsExactlyElementsOf(KINDS);
        assertThat(requests.stream().map(request -> request.text("reference")))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 10)
                        .mapToObj(number -> initiative.reference() + "-" + number)
                        .toList());
        assertThat(requests.stream()
                        .filter(request -> request.text("nature").equals("ORDER"))
                        .map(request -> request.text("kind")))
                .containsExactly("FUNDING", "PERMIT");
        for (Seen request : requests) {
            assertThat(request.text("status")).isEqualTo("RECEIVED");
            assertThat(request.party()).isEqualTo("COORDINATOR");
            assertThat(request.text("term.dueOn")).isEqualTo(request.text("waitingOn.dueOn"));
        }
        assertThat(coordinator.queue("kinds", List.of("SUPPORT_REQUEST")).only(basket.toArray(Thing[]::new)))
                .hasSize(10);
        assertThat(resident.reads(initiative).number("supportSummary.requested"))
                .isEqualTo(10);
        assertThat(resident.reads(initiative).number("version")).isEqualTo(initiative.version());
    }

    @Test
    void whatWasAskedIsReadBackAsItWasAsked() {
        Thing initiative = tales.published("resident");
        Tales.needs().forEach((field, need) -> {
            String type = Character.toUpperCase(field.charAt(0)) + field.substring(1) + "Need";
            Thing request = tales.asked("resident", initiative, Map.of(field, need));
            assertThat(resident.reads(request).text("need.__typename")).isEqualTo(type);
            need.forEach((name, value) -> {
                if (value instanceof String || value instanceof Integer) {
                    Answer answer = resident.ask(
                            "query Q($id: ID!) { node(id: $id) { ... on SupportRequest { need { ... on " + type + " { "
                                    + name + " } } } } }",
                            "id",
                            request.id());
                    assertThat(answer.text("need." + name)).isEqualTo(value.toString());
                }
            });
        });
    }

    @Test
    void thePublicSeesOfPresenceOnlyThatItWasAsked() {
        Thing initiative = tales.published("resident");
        Thing request = tales.asked(
                "resident",
                initiative,
                Map.of("enforcementPresence", Tales.needs().get("enforcementPresence")));
        Page page = town.as("neighbour").page(initiative);
        Seen seen = page.request(request);
        assertThat(seen.text("status")).isEqualTo("RECEIVED");
        for (String hidden : List.of("explanation", "receivedOn", "need", "term", "decision", "waitingOn")) {
            assertThat(seen.at(hidden)).as(hidden).isNull();
        }
        assertThat(seen.list("commitments")).isEmpty();
        assertThat(page.happened()).doesNotContain("REQUEST_SUPPORT");
        assertThat(page.initiative().party()).isEqualTo("INITIATOR");
        assertThat(resident.reads(initiative).party()).isEqualTo("COORDINATOR");
        assertThat(resident.page(initiative).entry("REQUEST_SUPPORT").text("visibility"))
                .isEqualTo("PARTIES");
        assertThat(page.words()).doesNotContain("schoolplein");
    }

    /** A bad need and the paths below it that must be named. */
    static Stream<Arguments> badNeeds() {
        String long200 = "x".repeat(201);
        return Stream.of(
                Arguments.of(
                        "funding",
                        Map.of("schemeCode", "WIJKWENSEN", "amount", 0, "purpose", "", "costs", List.of()),
                        List.of("amount", "purpose", "costs")),
                Arguments.of(
                        "funding",
                        Map.of(
                                "schemeCode",
                                "WIJKWENSEN",
                                "amount",
                                1000,
                                "purpose",
                                "aarde",
                                "costs",
                                List.of(Map.of("what", "aarde", "amount", 999))),
                        List.of("costs")),
                Arguments.of(
                        "funding",
                        Map.of(
                                "schemeCode",
                                "WIJKWENSEN",
                                "amount",
                                1000,
                                "purpose",
                                "aarde",
                                "costs",
                                List.of(Map.of("what", "", "amount", 2000), Map.of("what", "zand", "amount", 0))),
                        List.of("costs.0.what", "costs.1.amount")),
                Arguments.of(
                        "funding",
                        Map.of(
                                "schemeCode",
                                "EVENT_PERMIT",
                                "amount",
                                1000,
                                "purpose",
                                "aarde",
                                "costs",
                                List.of(Map.of("what", "aarde", "amount", 1000))),
                        List.of("schemeCode")),
                Arguments.of(
                        "funding",
                        Map.of(
                                "schemeCode",
                                "BESTAAT_NIET",
                                "amount",
                                0,
                                "purpose",
                                "aarde",
                                "costs",
                                List.of(Map.of("what", "aarde", "amount", 1000))),
                        List.of("amount", "schemeCode")),
                Arguments.of(
                        "permit",
                        Map.of(
                                "activity",
                                "",
                                "place",
                                " ",
                                "from",
                                Tales.inDays(9),
                                "until",
                                Tales.inDays(8),
                                "visitors",
                                0),
                        List.of("activity", "place", "until", "visitors")),
                Arguments.of(
                        "permit",
                        Map.of("activity", "feest", "place", "plein", "from", "0001-01-01", "until", "9999-12-31"),
                        List.of("from", "until")),
                Arguments.of(
                        "materialLoan",
                        Map.of(
                                "items",
                                List.of(Map.of("what", "", "quantity", 0), Map.of("what", "hek", "quantity", -1)),
                                "from",
                                Tales.inDays(2),
                                "until",
                                Tales.inDays(1)),
                        List.of("items.0.what", "items.0.quantity", "items.1.quantity", "until")),
                Arguments.of(
                        "materialLoan",
                        Map.of("items", List.of(), "from", Tales.inDays(1), "until", Tales.inDays(1)),
                        List.of("items")),
                Arguments.of("expertise", Map.of("question", "", "hours", 0), List.of("question", "hours")),
                Arguments.of(
                        "space",
                        Map.of("purpose", "", "from", Tales.inDays(2), "until", Tales.inDays(1), "people", -5),
                        List.of("purpose", "until", "people")),
                Arguments.of("publicSpaceWork", Map.of("work", "", "place", "\n"), List.of("work", "place")),
                Arguments.of(
                        "communication",
                        Map.of("message", "", "channel", "", "by", "1234-01-01"),
                        List.of("message", "channel", "by")),
                Arguments.of(
                        "enforcementPresence",
                        Map.of("concern", "", "place", "", "from", Tales.inDays(2), "until", Tales.inDays(1)),
                        List.of("concern", "place", "until")),
                Arguments.of(
                        "partnerLink",
                        Map.of("partner", "x".repeat(301), "question", ""),
                        List.of("partner", "question")),
                Arguments.of(
                        "training",
                        Map.of("subject", "\u0007", "people", 0, "by", "2300-01-01"),
                        List.of("subject", "people", "by")),
                Arguments.of(
                        "materialLoan",
                        Map.of(
                                "items",
                                List.of(Map.of("what", long200, "quantity", 1_000_001)),
                                "from",
                                Tales.inDays(1),
                                "until",
                                Tales.inDays(1)),
                        List.of("items.0.what", "items.0.quantity")));
    }

    @ParameterizedTest
    @MethodSource("badNeeds")
    void everyFaultOfANeedAtOnce(String field, Map<String, Object> need, List<String> paths) {
        Thing initiative = tales.published("resident");
        Answer refused = tales.ask("resident", initiative, Map.of(field, need), "explanation", "");
        assertThat(refused.refusals()).containsOnly("INVALID_INPUT");
        List<String> all = new ArrayList<>(
                paths.stream().map(path -> "need." + field + "." + path).toList());
        all.add("explanation");
        assertThat(Set.copyOf(refused.paths())).isEqualTo(Set.copyOf(all));
        assertThat(resident.page(initiative).requests()).isEmpty();
        Answer english = resident.runIn(
                "en", "RequestSupport", "input", Tales.wish(initiative, Map.of(field, need), "explanation", ""));
        assertThat(english.paths()).isEqualTo(refused.paths());
        assertThat(english.messages()).doesNotContainAnyElementsOf(refused.messages());
    }

    @Test
    void exactlyOneKindAtATime() {
        Thing initiative = tales.published("resident");
        Map<String, Object> two = new LinkedHashMap<>(Tales.loan());
        two.putAll(Tales.funding(1_000));
        for (Map<String, Object> need : List.of(Map.<String, Object>of(), two)) {
            Answer refused = tales.ask("resident", initiative, need);
            assertThat(refused.root()).isNull();
            assertThat(refused.codes()).isNotEmpty();
        }
        assertThat(resident.page(initiative).requests()).isEmpty();
    }

    @Test
    void aSchemeOfAnotherKindIsNotTaken() {
        Thing initiative = tales.published("resident");
        Answer other = tales.ask("resident", initiative, Tales.loan(), "schemeCode", "WIJKWENSEN");
        assertThat(other.paths()).containsExactly("schemeCode");
        assertThat(other.messages().getFirst()).contains("spullen lenen");
        assertThat(tales.ask("resident", initiative, Tales.funding(1_000), "schemeCode", "ASV")
                        .paths())
                .containsExactly("schemeCode");
        assertThat(Thing.request(tales.ask("resident", initiative, Tales.loan(), "schemeCode", "SERVICE_LOAN"))
                        .status())
                .isEqualTo("RECEIVED");
        assertThat(Thing.request(tales.ask("resident", initiative, Tales.funding(1_000), "schemeCode", "WIJKWENSEN"))
                        .status())
                .isEqualTo("RECEIVED");
    }

    @Test
    void messagesSayWhatToDoInTheLanguageOfTheReader() {
        Thing initiative = tales.published("resident");
        Map<String, Object> bad = Map.of("expertise", Map.of("question", "", "hours", 0));
        assertThat(tales.ask("resident", initiative, bad).messages())
                .containsExactly(
                        "Gebruik 1 tot 2.000 tekens. Nu zijn het er 0.", "Geef een aantal van 1 tot 1.000.000.");
        assertThat(resident.runIn("en-GB,en;q=0.9", "RequestSupport", "input", Tales.wish(initiative, bad))
                        .messages())
                .containsExactly("Use 1 to 2,000 characters. There are 0 now.", "Give a number from 1 to 1,000,000.");
        assertThat(resident.runIn("fr", "RequestSupport", "input", Tales.wish(initiative, bad))
                        .messages()
                        .getFirst())
                .startsWith("Gebruik");
    }

    @Test
    void moneyNeedsAStrongerSignIn() {
        Thing initiative = tales.published("resident-low");
        Answer refused = tales.ask("resident-low", initiative, Tales.funding(1_000));
        assertThat(refused.refusals()).containsExactly("ASSURANCE_TOO_LOW");
        assertThat(refused.paths()).containsExactly("need.funding");
        assertThat(tales.asked("resident-low", initiative, Tales.loan()).status())
                .isEqualTo("RECEIVED");
        assertThat(town.as("resident-low").reads(initiative).allowed()).contains("REQUEST_SUPPORT");
    }

    @Test
    void receivedAlsoWhenTheDateHasPassedOrThePlaceIsOutside() {
        Thing outside = tales.submitted("resident", Tales.NOWHERE);
        town.as("coordinator-desk").does("Publish", outside);
        Map<String, Object> need = Map.of(
                "materialLoan",
                Map.of(
                        "items",
                        List.of(Map.of("what", "hek", "quantity", 1)),
                        "from",
                        Tales.inDays(-2),
                        "until",
                        Tales.inDays(1)));
        String mutation =
                "mutation M($input: RequestSupportInput!) { requestSupport(input: $input) { supportRequest { id } warnings { code path } errors { code } } }";
        Answer passed = resident.ask(mutation, "input", Tales.wish(outside, need));
        assertThat(passed.text("warnings.0.code")).isEqualTo("DATE_PASSED");
        Answer money = resident.ask(mutation, "input", Tales.wish(outside, Tales.funding(1_000)));
        assertThat(money.text("warnings.0.code")).isEqualTo("OUTSIDE_AREA");
        assertThat(money.at("supportRequest.id")).isNotNull();
    }

    @Test
    void onlyTheInitiatorAndWhoServesThemAsk() {
        Thing initiative = tales.published("resident");
        assertThat(tales.ask("neighbour", initiative, Tales.loan()).refusals()).containsExactly("FORBIDDEN");
        assertThat(tales.ask("coordinator-oost", initiative, Tales.loan()).refusals())
                .containsExactly("FORBIDDEN");
        assertThat(tales.ask("resident", tales.submitted("resident"), Tales.loan())
                        .refusals())
                .containsExactly("NOT_ALLOWED_NOW");
    }
}
