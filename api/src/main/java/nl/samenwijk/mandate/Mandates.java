package nl.samenwijk.mandate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenwijk.identity.Viewer;
import nl.samenwijk.scheme.AdministrativeAuthority;
import nl.samenwijk.scheme.SupportKind;
import nl.samenwijk.shared.MunicipalityFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The register of mandates of the municipality. */
@Component
public class Mandates {

    private static final String FILE = "mandates.yaml";
    private static final Comparator<Mandate> WIDEST =
            Comparator.comparing(Mandate::cap, Comparator.nullsLast(Comparator.naturalOrder()));

    private final List<Mandate> register;

    public Mandates(MunicipalityFiles files) {
        this.register = files.has(FILE)
                ? Arrays.stream(files.yaml(FILE, Row[].class)).map(Row::mandate).toList()
                : List.of();
    }

    /** A mandate as a municipality writes it. */
    record Row(
            String holder,
            List<AdministrativeAuthority> bodies,
            @Nullable List<SupportKind> kinds,
            @Nullable List<String> schemes,
            @Nullable List<String> areas,
            @Nullable Long cap,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        Row {
            must(holder != null && !holder.isBlank(), holder, "a holder");
            must(bodies != null && !bodies.isEmpty(), holder, "at least one of bodies");
            must(cap == null || cap >= 0, holder, "a cap in cents that is not below zero, or none");
            must(validFrom != null, holder, "a validFrom");
            must(validTo == null || !validTo.isBefore(validFrom), holder, "a validTo that is not before validFrom");
        }

        private static void must(boolean holds, @Nullable String holder, String what) {
            if (!holds) {
                throw new IllegalArgumentException("the mandate of " + holder + " must have " + what);
            }
        }

        Mandate mandate() {
            return new Mandate(holder, bodies, orAll(kinds), orAll(schemes), orAll(areas), cap, validFrom, validTo);
        }

        private static <T> List<T> orAll(@Nullable List<T> list) {
            return Objects.requireNonNullElse(list, List.of());
        }
    }

    /** The widest mandate of this person that covers the matter, whatever its amount. */
    public Optional<Mandate> of(Viewer viewer, Matter matter) {
        return viewer.isStaff()
                ? held(viewer.subject())
                        .filter(mandate -> mandate.covers(matter))
                        .max(WIDEST)
                : Optional.empty();
    }

    /** The mandate under which this person can decide the matter with its amount. */
    public Optional<Mandate> reaching(Viewer viewer, Matter matter) {
        return of(viewer, matter).filter(mandate -> mandate.reaches(matter));
    }

    /** The subjects of all whose mandate reaches the matter. */
    public Set<String> holdersReaching(Matter matter) {
        return register.stream()
                .filter(mandate -> mandate.reaches(matter))
                .map(Mandate::holder)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Mandate> held(String subject) {
        return register.stream().filter(mandate -> mandate.holder().equals(subject));
    }
}
