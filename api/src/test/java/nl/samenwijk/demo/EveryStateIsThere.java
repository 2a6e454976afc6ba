package nl.samenwijk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.samenwijk.activity.WaitingParty;
import nl.samenwijk.facilitation.CommitmentStatus;
import nl.samenwijk.initiative.InitiativeStatus;
import nl.samenwijk.initiative.InitiatorKind;
import nl.samenwijk.initiative.Theme;
import nl.samenwijk.scheme.DecisionOutcome;
import nl.samenwijk.scheme.SupportKind;
import nl.samenwijk.shared.TownClock;
import nl.samenwijk.support.SupportStatus;
import nl.samenwijk.term.Holidays;
import nl.samenwijk.term.TermState;
import tools.jackson.databind.JsonNode;

/** What a demo town shows on the day of its first start, whichever day that is. */
record EveryStateIsThere(WhatLives town, LocalDate today) {

    private static final int SOON = 5;

    void check() {
        initiativesInEveryState();
        requestsInEveryState();
        everybodyIsWaitedFor();
        lateIsLateAndSoonIsSoon();
        everythingLiesInThePastInOrder();
    }

    private void initiativesInEveryState() {
        List<JsonNode> initiatives = town.initiatives();
        assertThat(initiatives).hasSizeBetween(38, 45);
        assertThat(WhatLives.values(initiatives, "status")).isEqualTo(words(InitiativeStatus.values()));
        assertThat(WhatLives.values(initiatives, "theme")).isEqualTo(words(Theme.values()));
        assertThat(WhatLives.values(initiatives, "initiator.kind")).isEqualTo(words(InitiatorKind.values()));
        assertThat(WhatLives.values(initiatives, "language")).containsExactly("EN", "NL");
        assertThat(WhatLives.values(initiatives, "neighbourhood.area.code"))
                .containsExactly("CENTRUM", "OOST", "UNASSIGNED", "WEST");
        assertThat(initiatives).anySatisfy(one -> {
            assertThat(one.at("/supportSummary/requested").asInt()).isEqualTo(6);
            assertThat(one.at("/supportSummary/arranged").asInt()).isEqualTo(4);
        });
        assertThat(initiatives).anySatisfy(EveryStateIsThere::isHeldTooLong);
    }

    private static void isHeldTooLong(JsonNode one) {
        assertThat(one.get("status").asString()).isEqualTo("ON_HOLD");
        assertThat(one.at("/waitingOn/party").asString()).isEqualTo("COORDINATOR");
    }

    private void requestsInEveryState() {
        List<JsonNode> requests = town.requests();
        assertThat(WhatLives.values(requests, "status")).isEqualTo(words(SupportStatus.values()));
        assertThat(WhatLives.values(requests, "kind")).isEqualTo(words(SupportKind.values()));
        assertThat(WhatLives.values(requests, "decision.outcome")).isEqualTo(words(DecisionOutcome.values()));
        assertThat(WhatLives.values(requests, "term.state")).isEqualTo(words(TermState.values()));
        assertThat(WhatLives.values(town.commitments(), "status")).isEqualTo(words(CommitmentStatus.values()));
    }

    /** A co-signer is not asked yet. */
    private void everybodyIsWaitedFor() {
        Set<String> parties = WhatLives.values(town.requests(), "waitingOn.party");
        parties.addAll(WhatLives.values(town.initiatives(), "waitingOn.party"));
        parties.add(WaitingParty.CO_SIGNER.name());
        assertThat(parties).isEqualTo(words(WaitingParty.values()));
    }

    private void lateIsLateAndSoonIsSoon() {
        LocalDate soon = Holidays.computed().plusWorkingDays(today, SOON);
        assertThat(due(town.requests(), "term", "LATE")).hasSizeGreaterThan(1).allMatch(today::isAfter);
        assertThat(due(town.requests(), "term", "RUNNING"))
                .noneMatch(today::isAfter)
                .anyMatch(due -> !due.isAfter(soon));
        assertThat(town.commitments())
                .filteredOn(one -> one.get("status").asString().equals("LATE"))
                .isNotEmpty()
                .allMatch(one -> today.isAfter(day(one.get("dueOn"))));
        assertThat(town.requests().stream().flatMap(one -> one.at("/decision/obligations").values().stream()))
                .anyMatch(one -> one.get("metOn").isNull() && today.isAfter(day(one.get("dueOn"))));
    }

    private static List<LocalDate> due(List<JsonNode> requests, String field, String state) {
        return requests.stream()
                .map(one -> one.get(field))
                .filter(term -> term.get("state").asString().equals(state))
                .map(term -> day(term.get("dueOn")))
                .toList();
    }

    private void everythingLiesInThePastInOrder() {
        OffsetDateTime midnight = today.atStartOfDay(TownClock.ZONE).toOffsetDateTime();
        for (JsonNode initiative : town.initiatives()) {
            assertThat(List.copyOf(WhatLives.timeline(initiative).values()))
                    .as(initiative.get("title").asString())
                    .isNotEmpty()
                    .isSortedAccordingTo(
                            Comparator.comparing(EveryStateIsThere::at).reversed())
                    .allMatch(entry -> !at(entry).isAfter(midnight.toInstant()));
        }
    }

    private static Instant at(JsonNode entry) {
        return OffsetDateTime.parse(entry.get("at").asString()).toInstant();
    }

    private static LocalDate day(JsonNode date) {
        return LocalDate.parse(date.asString());
    }

    private static Set<String> words(Enum<?>[] values) {
        Set<String> words = new TreeSet<>();
        Arrays.stream(values).map(Enum::name).forEach(words::add);
        return words;
    }
}
