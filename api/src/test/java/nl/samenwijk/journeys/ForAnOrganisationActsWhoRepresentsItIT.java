package nl.samenwijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.samenwijk.town.Answer;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Seen;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A foundation, a business association, an informal group: who acts is checked at each act. */
@RunningTown
class ForAnOrganisationActsWhoRepresentsItIT {

    @LocalServerPort
    private int port;

    private Town town;
    private Tales tales;
    private Person resident;
    private Person group;
    private Person association;
    private Person coordinator;

    @BeforeEach
    void people() {
        town = new Town(port);
        tales = new Tales(town);
        resident = town.as("resident");
        group = town.as("group");
        association = town.as("association");
        coordinator = town.as("coordinator-centrum");
    }

    private static String organisation(Person person) {
        return person.run("Viewer").text("organisations.0.id");
    }

    private Thing proposed(Person person, Object... more) {
        return Thing.initiative(person.run("Propose", "input", Tales.plan(Tales.CENTRUM, more)));
    }

    @Test
    void aFoundationIsAResidentsGroup() {
        Thing initiative = proposed(group, "onBehalfOf", organisation(group), "submit", true);
        Seen seen = group.reads(initiative);
        assertThat(seen.text("initiator.kind")).isEqualTo("RESIDENT_GROUP");
        assertThat(seen.text("initiator.displayName")).isEqualTo("Stichting Bewoners Sterrenburg");
        assertThat(seen.text("initiator.organisation.kvkNumber")).isEqualTo("90054321");
        coordinator.does("Publish", initiative);
        assertThat(group.reads(initiative).text("waitingOn.name")).isEqualTo("Stichting Bewoners Sterrenburg");
        Thing request = tales.asked("group", initiative, Tales.funding(200_000));
        assertThat(warnings(group, initiative, Tales.funding(200_000))).isEmpty();
        assertThat(group.page(initiative).entry("REQUEST_SUPPORT").text("actor.displayName"))
                .isEqualTo("Fatima el Amrani");
        assertThat(association
                        .act("WithdrawRequest", request, "reason", "Grapje.")
                        .refusals())
                .containsExactly("FORBIDDEN");
        assertThat(group.run("Viewer").list("initiatives.nodes").toString()).contains(initiative.reference());
    }

    /** Those that do not depend on the day of this test. */
    private static List<String> warnings(Person person, Thing initiative, Map<String, Object> need) {
        return person
                .ask(
                        "mutation M($input: RequestSupportInput!) { requestSupport(input: $input) { warnings { code } errors { code } } }",
                        "input",
                        Tales.wish(initiative, need))
                .list("warnings")
                .stream()
                .map(warning -> warning.get("code").asString())
                .filter(code -> !code.equals("MEETING_TOO_LATE"))
                .toList();
    }

    @Test
    void anAssociationOfBusinessesIsWarnedThatTheSchemeIsForResidents() {
        Thing initiative = proposed(association, "onBehalfOf", organisation(association), "submit", true);
        assertThat(association.reads(initiative).text("initiator.kind")).isEqualTo("BUSINESS_ASSOCIATION");
        coordinator.does("Publish", initiative);
        assertThat(warnings(association, initiative, Tales.funding(50_000))).containsExactly("OTHER_INITIATORS");
        assertThat(warnings(
                        association,
                        initiative,
                        Map.of(
                                "funding",
                                Map.of(
                                        "schemeCode",
                                        "ASV",
                                        "amount",
                                        500_000,
                                        "purpose",
                                        "verlichting",
                                        "costs",
                                        List.of(Map.of("what", "lampen", "amount", 500_000))))))
                .isEmpty();
    }

    @Test
    void anInformalGroupHasANameAndNoLegalForm() {
        Thing initiative = proposed(resident, "groupName", "De Groene Vingers", "submit", true);
        Seen seen = resident.reads(initiative);
        assertThat(seen.text("initiator.kind")).isEqualTo("RESIDENT_GROUP");
        assertThat(seen.text("initiator.displayName")).isEqualTo("De Groene Vingers");
        assertThat(seen.at("initiator.organisation")).isNull();
        coordinator.does("Publish", initiative);
        assertThat(warnings(resident, initiative, Tales.funding(100_000))).isEmpty();
        assertThat(warnings(resident, initiative, Tales.funding(100_001))).containsExactly("CO_SIGNER_NEEDED");
        Thing signed = Thing.request(resident.run(
                "RequestSupport",
                "input",
                Tales.wish(initiative, Tales.funding(100_001), "coSigner", organisation(group))));
        assertThat(resident.reads(signed).text("coSigner.name")).isEqualTo("Stichting Bewoners Sterrenburg");
        assertThat(group.reads(signed).text("explanation")).isEqualTo("Zonder dit lukt het niet.");
    }

    @Test
    void nobodyActsForAnOrganisationTheyDoNotRepresent() {
        for (String other :
                List.of(organisation(group), "onzin", tales.draft("resident").id())) {
            Answer refused = resident.run("Propose", "input", Tales.plan(Tales.CENTRUM, "onBehalfOf", other));
            assertThat(refused.refusals()).containsExactly("FORBIDDEN");
            assertThat(refused.paths()).containsExactly("onBehalfOf");
        }
        assertThat(association
                        .run("Propose", "input", Tales.plan(Tales.CENTRUM, "onBehalfOf", organisation(group)))
                        .refusals())
                .containsExactly("FORBIDDEN");
        Thing draft = proposed(group, "onBehalfOf", organisation(group));
        assertThat(association.act("Submit", draft).refusals()).containsExactly("NOT_FOUND");
        Thing own = proposed(group);
        assertThat(group.reads(own).text("initiator.kind")).isEqualTo("RESIDENT");
    }

    @Test
    void anOrganisationOrAGroupNotBoth() {
        Answer both = group.run(
                "Propose", "input", Tales.plan(Tales.CENTRUM, "onBehalfOf", organisation(group), "groupName", "x"));
        assertThat(both.paths()).containsExactly("groupName", "groupName");
    }
}
