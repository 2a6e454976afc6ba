package nl.samenwijk.scheme;

import nl.samenwijk.shared.Checks;
import org.jspecify.annotations.Nullable;

/**
 * How one accounts for grants up to an amount, and what is paid at the announcement.
 *
 * @param upTo up to and with this amount in cents; null for every amount above the other bands
 * @param determinedAtOnce whether the final amount is determined with the grant itself (Awb 4:29, 4:43), so that no later decision is needed
 * @param advancePercent which part is paid at the announcement; an advance (Awb 4:95) when the determination comes later
 */
public record AccountingBand(@Nullable Long upTo, AccountingForm form, boolean determinedAtOnce, int advancePercent) {

    /** For a scheme that says nothing of it: what the law asks (Awb 4:45), and paid in full. */
    static final AccountingBand OF_THE_LAW = new AccountingBand(null, AccountingForm.CONTENT_AND_FINANCE, false, 100);

    public AccountingBand {
        Rule.must(form != null, "a band of accountingBands must have a form");
        Rule.must(
                upTo == null || (upTo >= 1 && upTo <= Checks.MOST_CENTS),
                "upTo must be an amount in cents from 1 to " + Checks.MOST_CENTS + ", not " + upTo);
        Rule.must(
                advancePercent >= 0 && advancePercent <= 100,
                "advancePercent must be from 0 to 100, not " + advancePercent);
    }

    boolean holds(long cents) {
        return upTo == null || cents <= upTo;
    }
}
