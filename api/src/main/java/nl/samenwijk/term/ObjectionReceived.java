package nl.samenwijk.term;

import java.time.LocalDate;
import nl.samenwijk.shared.Checks;
import org.jspecify.annotations.Nullable;

/**
 * When an objection came, for the question whether that was in time.
 *
 * @param announcedOn the day on which the decision that it is about was announced
 * @param postedOn the day of the postmark; null when it did not come by post
 */
public record ObjectionReceived(
        LocalDate announcedOn,
        LocalDate receivedOn,
        @Nullable LocalDate postedOn) {

    /** Notes what cannot be true. */
    public void check(Checks checks) {
        checks.day("announcedOn", announcedOn);
        checks.day("receivedOn", receivedOn);
        checks.day("postedOn", postedOn);
        checks.lawful(
                postedOn == null || !postedOn.isAfter(receivedOn), "postedOn", "Awb 6:9(2)", "term.error.postedLater");
    }
}
