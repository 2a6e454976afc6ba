package nl.samenwijk.demo;

import java.time.LocalDate;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@TellingTown
@Tag("any-engine")
class TheTownLivesFromAnyFirstDayIT {

    @Autowired
    private Retelling stories;

    @LocalServerPort
    private int port;

    /** A Saturday, Christmas Day, the last day of a year, and King's Day; the calendar itself is tried on every day. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-10-03", "2026-12-25", "2026-12-31", "2027-04-27"})
    void inEveryState(LocalDate firstDay) {
        WhatLives town = WhatLives.of(new Town(port), Retelling.ids(stories.from(firstDay, "from " + firstDay)));
        new EveryStateIsThere(town, firstDay).check();
    }
}
