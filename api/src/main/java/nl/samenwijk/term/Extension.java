package nl.samenwijk.term;

import java.time.LocalDate;
import nl.samenwijk.shared.Checks;

/** An announcement that the decision comes later (verlenging, Awb 4:14), with the new last day that it names. */
public record Extension(LocalDate announcedOn, LocalDate newDueOn) {

    private static final String ARTICLE = "Awb 4:14";

    /** Notes what cannot be true of a request that was received on this day. */
    public void check(Checks checks, LocalDate receivedOn) {
        checks.day("announcedOn", announcedOn);
        checks.day("newDueOn", newDueOn);
        checks.lawful(!announcedOn.isBefore(receivedOn), "announcedOn", ARTICLE, "term.error.beforeReceipt");
        checks.lawful(newDueOn.isAfter(announcedOn), "newDueOn", ARTICLE, "term.error.notAfterAnnouncement");
    }
}
