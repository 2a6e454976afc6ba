package nl.samenwijk.identity.oidc;

import java.util.List;
import java.util.Map;
import nl.samenwijk.identity.Assurance;
import nl.samenwijk.identity.Organisation;
import nl.samenwijk.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are believed, and where in them what is said (NL GOV assurance profile for OpenID Connect).
 *
 * @param issuer the issuer of residents and organisations; with none configured the demo issuer serves
 * @param staffIssuer the issuer of staff; the same one when absent. Staff roles from another issuer are not believed
 * @param audience the audience that a token must name
 * @param claims the paths of the claims; a dot goes one level deeper
 * @param levels what the values of the assurance claim mean
 * @param roles what the names of roles at the issuer mean here, when they are others
 * @param mfaValues which values of the claim of methods count as a second factor; without one of these staff roles are not believed
 */
@ConfigurationProperties("samenwijk.oidc")
public record OidcSettings(
        @Nullable String issuer,
        @Nullable String staffIssuer,
        @DefaultValue("samenwijk") String audience,
        @DefaultValue Claims claims,
        @DefaultValue Map<String, Assurance> levels,
        @DefaultValue Map<String, Role> roles,
        @DefaultValue({"mfa", "otp", "hwk", "sc"}) List<String> mfaValues) {

    /**
     * Where in a token what is said.
     *
     * @param organisations the claim that holds the organisation(s) represented, one or a list, and may hold another inside
     * @param organisationNumber within one of them: the number in the trade register
     * @param organisationKind within one of them: what kind it is; {@code defaultKind} when it does not say
     */
    public record Claims(
            @DefaultValue("name") String name,
            @DefaultValue("acr") String assurance,
            @DefaultValue("amr") String methods,
            @DefaultValue("roles") String roles,
            @DefaultValue("areas") String areas,
            @DefaultValue("department") String department,
            @DefaultValue("represents") String organisations,
            @DefaultValue("sub") String organisationNumber,
            @DefaultValue("name") String organisationName,
            @DefaultValue("kind") String organisationKind,
            @DefaultValue("BUSINESS_ASSOCIATION") Organisation.Kind defaultKind) {}

    public boolean isConfigured() {
        return issuer != null && !issuer.isBlank();
    }

    /** Whether staff sign in elsewhere than residents. */
    public boolean hasStaffIssuer() {
        return isConfigured() && staffIssuer != null && !staffIssuer.isBlank() && !staffIssuer.equals(issuer);
    }

    boolean believesStaffOf(String tokenIssuer) {
        return staffIssuer == null || staffIssuer.isBlank() || staffIssuer.equals(tokenIssuer);
    }
}
