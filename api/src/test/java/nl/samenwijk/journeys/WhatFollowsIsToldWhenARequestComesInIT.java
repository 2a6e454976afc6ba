package nl.samenwijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenwijk.town.Answer;
import nl.samenwijk.town.Person;
import nl.samenwijk.town.RunningTown;
import nl.samenwijk.town.Tales;
import nl.samenwijk.town.Thing;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A request is received whatever there is to know about it. */
@RunningTown
class WhatFollowsIsToldWhenARequestComesInIT {

    private static final String ASK =
            "mutation($input: RequestSupportInput!) { requestSupport(input: $input) { supportRequest { status } warnings { code message path } errors { code } } }";

    @LocalServerPort
    private int port;

    @Test
    void moneyForWhatStartsBeforeTheDecision() {
        Town town = new Town(port);
        Person resident = town.as("resident");
        Thing plan = Thing.initiative(resident.run(
                "Propose", "input", Tales.plan(Tales.CENTRUM, "submit", true, "startsOn", Tales.inDays(2))));
        town.as("coordinator-centrum").does("Publish", plan);

        Answer asked = resident.ask(ASK, "input", Tales.wish(plan, Tales.funding(50_000)));

        assertThat(asked.refusals()).isEmpty();
        assertThat(asked.text("supportRequest.status")).isEqualTo("RECEIVED");
        assertThat(asked.list("warnings"))
                .filteredOn(warning -> warning.get("code").asString().equals("DONE_BEFORE"))
                .singleElement()
                .satisfies(WhatFollowsIsToldWhenARequestComesInIT::saysWhatFollows);
    }

    private static void saysWhatFollows(JsonNode warning) {
        assertThat(warning.get("message").asString()).contains("betalen wij misschien niet");
        assertThat(warning.get("path").isEmpty()).isTrue();
    }
}
