package nl.samenwijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenwijk.town.Answer;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A letter goes by post, unless who gets it said that this kind may come through the portal (Awb 2:8). */
@RunningTown
class LettersGoByPortalWithConsentOnlyIT {

    private static final String CONSENT =
            "mutation($input: ConsentToPortalInput!) { consentToPortal(input: $input) { portalConsent errors { code path message } } }";
    private static final String OWN = "{ viewer { portalConsent organisations { id portalConsent } } }";
    private static final String LETTERS =
            "query($id: ID!) { node(id: $id) { ... on SupportRequest { letters { kind channel sha256 } decision { letter { channel } } } } }";
    private static final String ORGANISATION =
            "query($id: ID!) { node(id: $id) { ... on Organisation { portalConsent } } }";

    @LocalServerPort
    private int port;

    private Town town;
    private Tales tales;
    private Person neighbour;
    private Person coordinator;

    @BeforeEach
    void people() {
        town = new Town(port);
        tales = new Tales(town);
        neighbour = town.as("neighbour");
        coordinator = town.as("coordinator-centrum");
    }

    @AfterEach
    void everythingByPostAgain() {
        says(neighbour);
        Person group = town.as("group");
        says(group, organisation(group), List.of());
    }

    private static Answer says(Person person, String... kinds) {
        return says(person, null, List.of(kinds));
    }

    private static Answer says(Person person, @Nullable String organisation, List<String> kinds) {
        return person.ask(CONSENT, "input", Town.map("kinds", kinds, "organisationId", organisation));
    }

    private static String organisation(Person person) {
        return person.run("Viewer").text("organisations.0.id");
    }

    private List<String> channels(Person person, Thing request) {
        return person.ask(LETTERS, "id", request.id()).list("letters").stream()
                .map(letter -> letter.get("kind").asString() + " "
                        + letter.get("channel").asString())
                .toList();
    }

    @Test
    void nobodyConsentsByDefault() {
        Thing request = tales.taken("neighbour");
        coordinator.does("AskToComplete", request, "question", "Wie geeft water?", "deadline", Tales.inDays(14));

        assertThat(neighbour.ask(OWN).texts("portalConsent")).isEmpty();
        assertThat(channels(neighbour, request)).containsExactly("ACKNOWLEDGEMENT LETTER", "COMPLETION_REQUEST LETTER");
    }

    @Test
    void onlyTheKindsThatWereNamed() {
        Answer said = says(neighbour, "COMPLETION_REQUEST", "COMPLETION_REQUEST");
        assertThat(said.texts("portalConsent")).containsExactly("COMPLETION_REQUEST");
        assertThat(neighbour.ask(OWN).texts("portalConsent")).containsExactly("COMPLETION_REQUEST");

        Thing request = tales.taken("neighbour");
        Answer asked = coordinator.ask(
                "mutation($input: AskToCompleteInput!) { askToComplete(input: $input) { supportRequest { letters { kind channel } } } }",
                "input",
                Town.map(
                        "supportRequestId",
                        request.id(),
                        "expectedVersion",
                        request.version(),
                        "question",
                        "Wie geeft water?",
                        "deadline",
                        Tales.inDays(14)));

        assertThat(asked.text("supportRequest.letters.1.channel"))
                .as("in the answer")
                .isEqualTo("PORTAL");
        assertThat(channels(neighbour, request)).containsExactly("ACKNOWLEDGEMENT LETTER", "COMPLETION_REQUEST PORTAL");
    }

    @Test
    void theLastWordCountsAndChangesNothingThatWasSent() {
        says(neighbour, "ACKNOWLEDGEMENT", "DECISION");
        Thing before = tales.received("neighbour");

        assertThat(says(neighbour, "EXTENSION").texts("portalConsent")).containsExactly("EXTENSION");
        Thing after = tales.received("neighbour");

        assertThat(channels(neighbour, before)).containsExactly("ACKNOWLEDGEMENT PORTAL");
        assertThat(channels(neighbour, after)).containsExactly("ACKNOWLEDGEMENT LETTER");
    }

    @Test
    void aDecisionIsAnnouncedInThePortalOnlyWithConsent() {
        Thing request = tales.decided("neighbour");
        Answer refused = coordinator.act("Announce", request, "channel", "PORTAL");
        assertThat(refused.refusals()).containsExactly("INVALID_INPUT");
        assertThat(refused.paths()).containsExactly("channel");

        says(neighbour, "ACKNOWLEDGEMENT");
        assertThat(coordinator.act("Announce", request, "channel", "PORTAL").refusals())
                .as("with consent for another kind")
                .containsExactly("INVALID_INPUT");

        says(neighbour, "DECISION");
        coordinator.does("Announce", request, "channel", "PORTAL");
        Answer seen = neighbour.ask(LETTERS, "id", request.id());
        assertThat(seen.text("decision.letter.channel")).isEqualTo("PORTAL");
        assertThat(channels(neighbour, request)).contains("DECISION PORTAL");
    }

    /** Who announces chooses: a letter on paper is always allowed. */
    @Test
    void withConsentItCanStillGoByPost() {
        says(neighbour, "DECISION");
        Thing request = tales.decided("neighbour");

        coordinator.does("Announce", request, "channel", "LETTER");

        assertThat(channels(neighbour, request)).contains("DECISION LETTER");
    }

    @Test
    void forAnOrganisationWhoRepresentsItSaysIt() {
        Person group = town.as("group");
        String organisation = organisation(group);
        assertThat(says(group, organisation, List.of("ACKNOWLEDGEMENT")).texts("portalConsent"))
                .containsExactly("ACKNOWLEDGEMENT");
        assertThat(group.ask(OWN).texts("portalConsent")).isEmpty();
        assertThat(group.ask(OWN).texts("organisations.0.portalConsent")).containsExactly("ACKNOWLEDGEMENT");

        Thing own = asked("group", "onBehalfOf", organisation);
        Thing personal = asked("group");
        assertThat(channels(group, own)).containsExactly("ACKNOWLEDGEMENT PORTAL");
        assertThat(channels(group, personal)).containsExactly("ACKNOWLEDGEMENT LETTER");
    }

    private Thing asked(String person, Object... plan) {
        Object[] more = new Object[plan.length + 2];
        System.arraycopy(plan, 0, more, 0, plan.length);
        more[plan.length] = "submit";
        more[plan.length + 1] = true;
        Thing initiative = Thing.initiative(town.as(person).run("Propose", "input", Tales.plan(Tales.CENTRUM, more)));
        coordinator.does("Publish", initiative);
        return tales.asked(person, initiative, Tales.loan());
    }

    @Test
    void nobodyElseSaysOrReadsIt() {
        Person group = town.as("group");
        String organisation = organisation(group);
        says(group, organisation, List.of("ACKNOWLEDGEMENT"));

        Answer refused = says(neighbour, organisation, List.of("DECISION"));
        assertThat(refused.refusals()).containsExactly("FORBIDDEN");
        assertThat(refused.paths()).containsExactly("organisationId");
        Answer unknown = says(neighbour, "T3Vua25vd24", List.of("DECISION"));
        assertThat(unknown.refusals()).containsExactly("NOT_FOUND");
        assertThat(says(town.anybody(), "DECISION").codes()).containsExactly("UNAUTHENTICATED");
        for (Person other : List.of(neighbour, coordinator, town.anybody())) {
            Answer read = other.ask(ORGANISATION, "id", organisation);
            assertThat(read.codes()).as(other.name()).isEmpty();
            assertThat(read.at("portalConsent")).as(other.name()).isNull();
        }
        assertThat(group.ask(ORGANISATION, "id", organisation).texts("portalConsent"))
                .containsExactly("ACKNOWLEDGEMENT");
    }

    /** Who is known to the desk only has no portal. */
    @Test
    void whoHasNoAccountGetsPaper() {
        Person desk = town.as("coordinator-desk");
        Thing initiative = Thing.initiative(desk.run(
                "Propose",
                "input",
                Tales.plan(
                        Tales.CENTRUM,
                        "submit",
                        true,
                        "onBehalfOfPerson",
                        Town.map("displayName", "Wil de Wit", "channel", "COUNTER"))));
        coordinator.does("Publish", initiative);
        Thing request = tales.asked("coordinator-desk", initiative, Tales.funding(80_000));
        coordinator.does("Take", request);
        coordinator.does("StartReview", request);
        tales.grant(request, "coordinator-centrum", 80_000).done();

        assertThat(coordinator.act("Announce", request, "channel", "PORTAL").refusals())
                .containsExactly("INVALID_INPUT");
        assertThat(channels(coordinator, request)).containsExactly("ACKNOWLEDGEMENT LETTER");
    }
}
