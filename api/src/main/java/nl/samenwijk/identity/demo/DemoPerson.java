package nl.samenwijk.identity.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.samenwijk.identity.Assurance;
import nl.samenwijk.identity.Organisation;
import nl.samenwijk.identity.Role;
import nl.samenwijk.identity.SignIn;
import org.jspecify.annotations.Nullable;

/**
 * A made-up person.
 *
 * @param person the word by which a token is asked
 * @param about what they are there for, in a few words
 * @param listed whether a visitor can be this person; others only appear in the demo initiatives
 */
record DemoPerson(
        String person,
        String displayName,
        String about,
        boolean listed,
        @Nullable List<Role> roles,
        @Nullable List<String> areas,
        @Nullable String department,
        @Nullable Assurance assurance,
        @Nullable Represents represents) {

    /** The organisation they act for. */
    record Represents(String kvkNumber, String name, Organisation.Kind kind) {

        private static final Pattern KVK = Pattern.compile("[0-9]{8}");

        Represents {
            must(
                    kvkNumber != null && KVK.matcher(kvkNumber).matches() && name != null && kind != null,
                    name,
                    "a kvkNumber of eight digits, a name and a kind");
        }
    }

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    DemoPerson {
        must(person != null && WORD.matcher(person).matches(), person, "a word of small letters, digits and hyphens");
        must(displayName != null && !displayName.isBlank(), person, "a displayName");
        must(about != null && !about.isBlank(), person, "a few words in about");
    }

    private static void must(boolean holds, @Nullable String who, String what) {
        if (!holds) {
            throw new IllegalArgumentException("the demo person " + who + " must have " + what);
        }
    }

    private static final Map<Assurance, String> ACR = Map.of(
            Assurance.LOW, "http://eidas.europa.eu/LoA/low",
            Assurance.SUBSTANTIAL, "http://eidas.europa.eu/LoA/substantial",
            Assurance.HIGH, "http://eidas.europa.eu/LoA/high");

    private Assurance level() {
        return assurance == null ? Assurance.SUBSTANTIAL : assurance;
    }

    boolean isStaff() {
        return roles != null && !roles.isEmpty();
    }

    private List<String> roleNames() {
        return roles == null ? List.of() : roles.stream().map(Role::name).toList();
    }

    /** As an identity provider would say it. */
    Map<String, Object> claims() {
        Map<String, Object> claims = new HashMap<>();
        claims.put("name", displayName);
        claims.put("acr", ACR.get(level()));
        claims.put("amr", List.of("mfa"));
        claims.put("roles", roleNames());
        claims.put("areas", areas == null ? List.of() : areas);
        if (department != null) {
            claims.put("department", department);
        }
        if (represents != null) {
            claims.put(
                    "represents",
                    Map.of(
                            "sub", represents.kvkNumber(),
                            "name", represents.name(),
                            "kind", represents.kind().name()));
        }
        return claims;
    }

    /** As the token of this person is read, for those who must be known before they sign in. */
    SignIn signIn(String issuer) {
        java.util.EnumSet<Role> all = java.util.EnumSet.of(Role.RESIDENT);
        all.addAll(roles == null ? List.of() : roles);
        return new SignIn(
                issuer,
                person,
                displayName,
                all,
                areas == null ? Set.of() : new java.util.TreeSet<>(areas),
                department,
                level(),
                represents == null
                        ? List.of()
                        : List.of(Organisation.of(represents.kvkNumber(), represents.name(), represents.kind())));
    }
}
