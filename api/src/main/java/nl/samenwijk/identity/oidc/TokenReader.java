package nl.samenwijk.identity.oidc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.samenwijk.identity.Assurance;
import nl.samenwijk.identity.Organisation;
import nl.samenwijk.identity.Role;
import nl.samenwijk.identity.SignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** Reads from a valid token who signed in. What it does not understand it does not believe. */
@Component
class TokenReader {

    private static final String NO_NAME = "Inwoner";
    private static final int LONGEST_NAME = 80;
    private static final int MOST_ORGANISATIONS = 20;

    /** eIDAS names, as Dutch brokers send them. */
    private static final Map<String, Assurance> EIDAS = Map.of(
            "http://eidas.europa.eu/LoA/low", Assurance.LOW,
            "http://eidas.europa.eu/LoA/substantial", Assurance.SUBSTANTIAL,
            "http://eidas.europa.eu/LoA/high", Assurance.HIGH);

    private final OidcSettings settings;

    TokenReader(OidcSettings settings) {
        this.settings = settings;
    }

    SignIn read(Jwt token) {
        String issuer = String.valueOf(token.getClaims().get("iss"));
        Set<Role> roles = roles(token, issuer);
        return new SignIn(
                issuer,
                Objects.requireNonNullElse(token.getSubject(), ""),
                name(text(token.getClaims(), settings.claims().name())),
                roles,
                areas(token, roles),
                text(token.getClaims(), settings.claims().department()),
                assurance(text(token.getClaims(), settings.claims().assurance())),
                organisations(token));
    }

    private static String name(@Nullable String given) {
        String name = given == null ? "" : given.strip();
        return name.isEmpty() ? NO_NAME : name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    private Set<Role> roles(Jwt token, String issuer) {
        EnumSet<Role> roles = EnumSet.of(Role.RESIDENT);
        if (settings.believesStaffOf(issuer) && hasSecondFactor(token)) {
            texts(token.getClaims(), settings.claims().roles())
                    .forEach(name -> role(name).ifPresent(roles::add));
        }
        return roles;
    }

    private boolean hasSecondFactor(Jwt token) {
        return texts(token.getClaims(), settings.claims().methods()).stream().anyMatch(settings.mfaValues()::contains);
    }

    private Optional<Role> role(String name) {
        if (settings.roles().containsKey(name)) {
            return Optional.ofNullable(settings.roles().get(name));
        }
        return EnumSet.allOf(Role.class).stream()
                .filter(role -> role.name().equals(name))
                .findFirst();
    }

    /** Areas say for where somebody's role holds; without a role they say nothing. */
    private Set<String> areas(Jwt token, Set<Role> roles) {
        boolean staff = roles.stream().anyMatch(role -> role != Role.RESIDENT);
        return staff ? new TreeSet<>(texts(token.getClaims(), settings.claims().areas())) : Set.of();
    }

    private Assurance assurance(@Nullable String value) {
        if (value == null) {
            return Assurance.LOW;
        }
        Assurance configured = settings.levels().get(value);
        return configured != null ? configured : EIDAS.getOrDefault(value, Assurance.LOW);
    }

    private List<Organisation> organisations(Jwt token) {
        List<Organisation> found = new ArrayList<>();
        collect(claim(token.getClaims(), settings.claims().organisations()), found);
        return found;
    }

    private void collect(@Nullable Object claim, List<Organisation> found) {
        if (found.size() >= MOST_ORGANISATIONS) {
            return;
        }
        if (claim instanceof Collection<?> several) {
            several.forEach(one -> collect(one, found));
        }
        if (claim instanceof Map<?, ?> one) {
            organisation(one).ifPresent(found::add);
            collect(claim(one, settings.claims().organisations()), found);
        }
    }

    private Optional<Organisation> organisation(Map<?, ?> claim) {
        String number = text(claim, settings.claims().organisationNumber());
        String name = text(claim, settings.claims().organisationName());
        return number != null && number.matches("[0-9]{8}")
                ? Optional.of(Organisation.of(number, Objects.requireNonNullElse(name, number), kind(claim)))
                : Optional.empty();
    }

    private Organisation.Kind kind(Map<?, ?> claim) {
        String kind = text(claim, settings.claims().organisationKind());
        return EnumSet.allOf(Organisation.Kind.class).stream()
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(settings.claims().defaultKind());
    }

    private static @Nullable String text(Map<?, ?> claims, String path) {
        return claim(claims, path) instanceof String text ? text : null;
    }

    private static List<String> texts(Map<?, ?> claims, String path) {
        Object claim = claim(claims, path);
        return switch (claim == null ? List.of() : claim) {
            case Collection<?> several ->
                several.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList();
            case String one -> List.of(one.split(" "));
            default -> List.of();
        };
    }

    private static @Nullable Object claim(Map<?, ?> claims, String path) {
        Object whole = claims.get(path);
        int dot = path.indexOf('.');
        if (whole != null || dot < 0) {
            return whole;
        }
        return claims.get(path.substring(0, dot)) instanceof Map<?, ?> deeper
                ? claim(deeper, path.substring(dot + 1))
                : null;
    }
}
