package nl.samenwijk.mandate;

import java.time.LocalDate;
import nl.samenwijk.scheme.AdministrativeAuthority;
import nl.samenwijk.scheme.SupportKind;

/**
 * What is to be decided, as far as a mandate asks.
 *
 * @param granted the amount in cents; zero for a refusal and for what costs no money
 */
public record Matter(
        SupportKind kind,
        String schemeCode,
        AdministrativeAuthority body,
        String areaCode,
        long granted,
        LocalDate on) {

    public Matter withGranted(long cents) {
        return new Matter(kind, schemeCode, body, areaCode, cents, on);
    }
}
