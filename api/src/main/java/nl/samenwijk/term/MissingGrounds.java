package nl.samenwijk.term;

import java.time.LocalDate;
import nl.samenwijk.shared.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The objector was asked for the grounds that the objection lacks (herstel verzuim, Awb 6:6).
 *
 * @param addedOn the day on which they came; null while they did not
 */
public record MissingGrounds(
        LocalDate askedOn, LocalDate deadline, @Nullable LocalDate addedOn) {

    private static final String ARTICLE = "Awb 6:6";

    /** Notes what cannot be true. */
    public void check(Checks checks) {
        checks.day("askedOn", askedOn);
        checks.day("deadline", deadline);
        checks.day("addedOn", addedOn);
        checks.lawful(deadline.isAfter(askedOn), "deadline", ARTICLE, "term.error.notAfterAsked");
        checks.lawful(
                addedOn == null || !addedOn.isBefore(askedOn), "addedOn", ARTICLE, "term.error.beforeGroundsAsked");
    }
}
