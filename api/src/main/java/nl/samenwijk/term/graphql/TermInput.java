package nl.samenwijk.term.graphql;

import java.time.LocalDate;
import nl.samenwijk.term.MissingGrounds;
import nl.samenwijk.term.ObjectionReceived;
import org.jspecify.annotations.Nullable;

/** What is counted: exactly one of these. */
record TermInput(
        @Nullable DecisionTermInput decision,
        @Nullable NotProcessed notProcessed,
        @Nullable Silence grantedBySilence,
        @Nullable Announced objection,
        @Nullable ObjectionReceived objectionReceived,
        @Nullable Grounds objectionGrounds,
        @Nullable DecisionOnObjection decisionOnObjection,
        @Nullable Announced appeal,
        @Nullable Notice noticeOfDefault,
        @Nullable LastPenaltyDay penaltyDecision,
        @Nullable Complaint complaint,
        @Nullable Payment payment) {

    record NotProcessed(LocalDate deadline, @Nullable LocalDate insufficientAnswerOn) {}

    record Silence(LocalDate dueOn) {}

    record Announced(LocalDate announcedOn) {}

    record Grounds(LocalDate askedOn, @Nullable LocalDate deadline) {}

    record DecisionOnObjection(
            LocalDate announcedOn,
            boolean committee,
            boolean postponed,
            @Nullable MissingGrounds grounds) {}

    record Notice(LocalDate dueOn, LocalDate receivedOn) {}

    record LastPenaltyDay(LocalDate lastPenaltyDayOn) {}

    record Complaint(LocalDate receivedOn, boolean postponed) {}

    record Payment(LocalDate announcedOn, @Nullable String schemeCode) {}
}
