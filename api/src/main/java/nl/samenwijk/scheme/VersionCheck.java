package nl.samenwijk.scheme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenwijk.shared.MunicipalityEntry;

/** What must fit together among schemes: versions follow each other without a hole, and every kind has one default on every day. */
final class VersionCheck {

    private final List<MunicipalityEntry<Scheme>> entries;

    private VersionCheck(List<MunicipalityEntry<Scheme>> entries) {
        this.entries = entries;
    }

    static void together(List<MunicipalityEntry<Scheme>> entries) {
        VersionCheck check = new VersionCheck(entries);
        check.versions();
        for (SupportKind kind : SupportKind.values()) {
            check.defaults(kind);
        }
    }

    private void versions() {
        entries.stream()
                .sorted(Comparator.comparing(entry -> entry.value().validFrom()))
                .collect(Collectors.groupingBy(entry -> entry.value().code()))
                .values()
                .forEach(VersionCheck::followEachOther);
    }

    private static void followEachOther(List<MunicipalityEntry<Scheme>> versions) {
        for (int i = 1; i < versions.size(); i++) {
            follows(versions.get(i), versions.get(i - 1).value());
        }
    }

    private static void follows(MunicipalityEntry<Scheme> version, Scheme before) {
        LocalDate from = version.value().validFrom();
        if (before.validTo() == null || !before.validTo().isBefore(from)) {
            throw versionError(version, "overlaps the one that holds from " + before.validFrom());
        }
        LocalDate next = before.validTo().plusDays(1);
        if (!next.equals(from)) {
            throw versionError(version, "leaves a gap: no version holds on " + next);
        }
    }

    private static RuntimeException versionError(MunicipalityEntry<Scheme> version, String rule) {
        Scheme scheme = version.value();
        return version.error(
                "scheme " + scheme.code() + ": the version that holds from " + scheme.validFrom() + " " + rule);
    }

    /** On each day on which the set of schemes changes, from the first one on. */
    private void defaults(SupportKind kind) {
        for (MunicipalityEntry<Scheme> entry : entries) {
            changes(entry.value()).forEach(day -> {
                long defaults = entries.stream()
                        .filter(other -> other.value().isDefaultFor(kind, day))
                        .count();
                if (defaults != 1) {
                    throw entry.error(
                            kind + " has " + defaults + " default schemes on " + day + "; it needs exactly one");
                }
            });
        }
    }

    private static Stream<LocalDate> changes(Scheme scheme) {
        return Stream.of(
                        Stream.of(scheme.validFrom()),
                        Stream.ofNullable(scheme.validTo()).map(day -> day.plusDays(1)))
                .flatMap(Function.identity());
    }
}
