package nl.samenwijk.support;

import java.time.LocalDate;
import java.util.UUID;
import nl.samenwijk.shared.Checks;
import org.jspecify.annotations.Nullable;

/** A new request, as its initiator or the desk gives it. */
public record RequestSupport(
        String initiativeId,
        UUID idempotencyKey,
        String explanation,
        SupportNeed need,
        @Nullable String schemeCode,
        @Nullable String coSigner,
        @Nullable LocalDate receivedOn) {

    static final int LONGEST_EXPLANATION = 5_000;

    /** For funding the need itself names the scheme. */
    @Nullable
    String scheme() {
        return need instanceof SupportNeed.FundingNeed funding ? funding.schemeCode() : schemeCode;
    }

    void check(Checks checks) {
        checks.text("explanation", explanation, 1, LONGEST_EXPLANATION);
        need.check(checks.in("need").in(need.field()));
        boolean contradicts = schemeCode != null && !schemeCode.equals(scheme());
        checks.must(!contradicts, "schemeCode", "error.otherScheme");
    }
}
