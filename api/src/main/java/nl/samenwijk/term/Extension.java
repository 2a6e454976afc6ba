package nl.samenwijk.term;

import java.time.LocalDate;
import nl.samenwijk.shared.Checks;

/** An announcement that the decision comes later (verlenging, Awb 4:14), with the new last day that it names. */
public record Extension(LocalDate announcedOn, LocalDate newDueOn) {

    /** Notes what cannot be true of a request that was received on this day. */
    public void check(Checks checks, LocalDate receivedOn) {
        checks.day("announcedOn", announcedOn);
        checks.day("newDueOn", newDueOn);
        checks.must(!announcedOn.isBefore(receivedOn), "announcedOn", "term.error.beforeReceipt");
        checks.must(newDueOn.isAfter(announcedOn), "newDueOn", "term.error.notAfterAnnouncement");
    }
}
