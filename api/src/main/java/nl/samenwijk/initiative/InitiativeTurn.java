package nl.samenwijk.initiative;

import java.time.LocalDate;
import nl.samenwijk.activity.Turn;
import nl.samenwijk.activity.Waiting;
import nl.samenwijk.activity.WaitingParty;
import nl.samenwijk.shared.Phrase;
import org.jspecify.annotations.Nullable;

/** Whose turn it is on an initiative: a pure function of its state, its requests and the day. */
final class InitiativeTurn {

    private InitiativeTurn() {}

    /** While it is being carried out the town's most urgent turn on a request comes first, else it is the initiator's. */
    static Waiting waiting(
            Initiative initiative, Basket basket, LocalDate today, boolean withProtected, boolean deskServes) {
        return switch (initiative.status()) {
            case PUBLISHED, RUNNING ->
                basket.townsTurn(today, withProtected, deskServes)
                        .orElseGet(() -> own(initiative, deskServes).at(today));
            default -> own(initiative, deskServes).at(today);
        };
    }

    /** Its turn as if nothing had been asked for. */
    static Turn own(Initiative initiative, boolean deskServes) {
        return switch (initiative.status()) {
            case DRAFT -> Turn.of(initiator(initiative, "turn.submit", null));
            case RETURNED -> Turn.of(initiator(initiative, "turn.repair", null));
            case SUBMITTED -> Turn.of(coordinator(initiative, deskServes, "turn.publish", initiative.publishBy()));
            case PUBLISHED -> Turn.of(initiator(initiative, "turn.start", null));
            case RUNNING -> Turn.of(initiator(initiative, "turn.carryOut", null));
            case ON_HOLD -> onHold(initiative, deskServes);
            case COMPLETED, WITHDRAWN, REJECTED -> Turn.of(Waiting.nobody());
        };
    }

    private static Turn onHold(Initiative initiative, boolean deskServes) {
        LocalDate until =
                initiative.hold() == null ? LocalDate.MAX : initiative.hold().until();
        return Turn.until(
                until,
                initiator(initiative, "turn.resume", until),
                coordinator(initiative, deskServes, "turn.heldTooLong", null));
    }

    private static Waiting initiator(Initiative initiative, String subject, @Nullable LocalDate dueOn) {
        return new Waiting(
                WaitingParty.INITIATOR,
                Phrase.verbatim(initiative.initiator().displayName()),
                null,
                initiative.statusSince(),
                Phrase.of(subject),
                dueOn);
    }

    private static Waiting coordinator(
            Initiative initiative, boolean deskServes, String subject, @Nullable LocalDate dueOn) {
        return new Waiting(
                WaitingParty.COORDINATOR,
                initiative.place().coordinator(deskServes),
                null,
                initiative.statusSince(),
                Phrase.of(subject),
                dueOn);
    }
}
