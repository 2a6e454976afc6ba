package nl.samenwijk.support;

import java.time.LocalDate;
import nl.samenwijk.term.Suspension;
import nl.samenwijk.term.SuspensionKind;

/** That the decision term stands still for another reason than a request to complete (opschorting, Awb 4:15), first and last day included. */
public record TermPause(SuspensionKind kind, LocalDate from, LocalDate until, String reason) {

    Suspension suspension() {
        return new Suspension.Period(kind, from, until);
    }
}
