package nl.samenwijk.term.graphql;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is counted: exactly one of the three. */
record TermInput(
        @Nullable DecisionTermInput decision,
        @Nullable Objection objection,
        @Nullable DecisionOnObjection decisionOnObjection) {

    record Objection(LocalDate announcedOn) {}

    record DecisionOnObjection(LocalDate announcedOn, boolean committee, boolean postponed) {}
}
