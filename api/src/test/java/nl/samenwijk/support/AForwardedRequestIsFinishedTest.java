package nl.samenwijk.support;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenwijk.activity.WaitingParty;
import org.junit.jupiter.api.Test;

/** Awb 2:3: another authority is competent. */
class AForwardedRequestIsFinishedTest {

    private static final SupportRequest FORWARDED = LegalChanges.forwarded(
            Asked.taken(),
            new Forwarding(
                    "Waterschap Hollandse Delta",
                    Asked.day("2026-03-02"),
                    Asked.day("2026-03-05"),
                    "Het gaat over de sloot."),
            Asked.byCoordinator("2026-03-05"));

    @Test
    void itWaitsOnNobody() {
        assertThat(FORWARDED.status()).isEqualTo(SupportStatus.CLOSED);
        assertThat(RequestTurn.forTheLog(FORWARDED).at(Asked.day("2026-03-06")).party())
                .isEqualTo(WaitingParty.NOBODY);
    }

    @Test
    void itIsNeverLate() {
        SupportRequest later = FORWARDED.signalled(Asked.moment("2026-12-01"), Asked.TERMS);

        assertThat(later.outbox()).hasSameSizeAs(FORWARDED.outbox());
        assertThat(Asked.LATENESS.hasEffect(FORWARDED, null, Asked.day("2026-12-01")))
                .isFalse();
    }
}
