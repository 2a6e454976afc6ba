package nl.samenwijk.mandate;

import java.time.LocalDate;
import java.util.List;
import nl.samenwijk.scheme.AdministrativeAuthority;
import nl.samenwijk.scheme.SupportKind;
import org.jspecify.annotations.Nullable;

/**
 * Power to decide in the name of an authority.
 *
 * @param holder the subject of the person at the staff's issuer
 * @param bodies in whose name
 * @param kinds on which kinds of support; empty for all
 * @param schemes under which schemes; empty for all
 * @param areas in which areas; empty for all
 * @param cap the highest amount in cents that may be granted; null without a limit
 */
public record Mandate(
        String holder,
        List<AdministrativeAuthority> bodies,
        List<SupportKind> kinds,
        List<String> schemes,
        List<String> areas,
        @Nullable Long cap,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Whether it covers the matter, whatever the amount. */
    boolean covers(Matter matter) {
        return bodies.contains(matter.body())
                && (kinds.isEmpty() || kinds.contains(matter.kind()))
                && (schemes.isEmpty() || schemes.contains(matter.schemeCode()))
                && (areas.isEmpty() || areas.contains(matter.areaCode()))
                && !matter.on().isBefore(validFrom)
                && (validTo == null || !matter.on().isAfter(validTo));
    }

    /** Whether it covers the matter with its amount. */
    boolean reaches(Matter matter) {
        return covers(matter) && (cap == null || matter.granted() <= cap);
    }
}
