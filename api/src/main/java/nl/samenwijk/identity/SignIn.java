package nl.samenwijk.identity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a valid token says of a person.
 *
 * @param subject the pairwise pseudonym at this issuer
 * @param represents the organisations the person acts for now
 */
public record SignIn(
        String issuer,
        String subject,
        String displayName,
        Set<Role> roles,
        Set<String> areas,
        @Nullable String department,
        Assurance assurance,
        List<Organisation> represents) {}
