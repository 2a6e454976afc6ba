package nl.samenwijk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenwijk.town.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@TellingTown
class ATellingThatIsCutOffGoesOnWhereItStoppedIT {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 16);
    private static final int EVERY = 45;

    /** What can be done twice without being refused. */
    private static final Set<String> REPEATABLE =
            Set.of("holdInitiative", "meetObligation", "editInitiative", "requestSupport", "planCommitment");

    @Autowired
    private Retelling stories;

    @LocalServerPort
    private int port;

    private final Set<String> pulled = new HashSet<>();
    private int steps;

    @Test
    void andDoublesNothing() {
        List<List<String>> whole = happened(stories.from(DAY, "whole"));
        Map<String, Told> told = null;
        int starts = 0;
        while (told == null) {
            try {
                told = stories.cutOff(DAY, "in pieces", this::pull);
            } catch (PulledPlug e) {
                starts++;
            }
        }
        assertThat(starts).isGreaterThan(EVERY / 5);
        assertThat(happened(told)).isEqualTo(whole);
        assertThat(stories.cutOff(DAY, "in pieces", this::pull)).isEmpty();
    }

    /** Now and then before a step, and once after each act that could be done twice: done, and not yet noted. */
    private void pull(String story, Story.Step step, boolean isDone) {
        boolean now = isDone
                ? REPEATABLE.contains(step.act()) && pulled.add(step.act())
                : ++steps % EVERY == 0 && pulled.add(story + step.day() + step.time());
        if (now) {
            throw new PulledPlug();
        }
    }

    private List<List<String>> happened(Map<String, Told> told) {
        return WhatLives.of(new Town(port), Retelling.ids(told)).initiatives().stream()
                .map(one -> WhatLives.timeline(one).values().stream()
                        .map(entry -> entry.get("at").asString() + " "
                                + entry.get("kind").asString())
                        .toList())
                .toList();
    }

    private static final class PulledPlug extends RuntimeException {}
}
