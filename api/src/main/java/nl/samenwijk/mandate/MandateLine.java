package nl.samenwijk.mandate;

import nl.samenwijk.scheme.AdministrativeAuthority;
import nl.samenwijk.shared.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * In whose name, by whom and up to how much was decided, as it stands in the decision.
 *
 * @param cap in cents; null when the mandate has no limit
 */
public record MandateLine(
        String holder,
        NodeId account,
        AdministrativeAuthority body,
        @Nullable Long cap) {

    public static MandateLine of(String holder, NodeId account, AdministrativeAuthority body, Mandate mandate) {
        return new MandateLine(holder, account, body, mandate.cap());
    }
}
