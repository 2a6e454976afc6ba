package nl.samenwijk.term;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import nl.samenwijk.shared.MunicipalityFileError;
import nl.samenwijk.shared.MunicipalityFiles;
import nl.samenwijk.shared.MunicipalityRow;

/** How long the terms of the law last ({@code terms.csv}), each in the version that is valid on a day. */
final class LegalTerms {

    private static final String FILE = "terms.csv";
    private static final List<String> COLUMNS =
            List.of("code", "length", "unit", "article", "valid_from", "valid_to", "basis");

    private static final List<ChronoUnit> UNITS = List.of(ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.YEARS);

    private final List<Version> versions;

    private LegalTerms(List<Version> versions) {
        this.versions = versions;
    }

    private record Version(LegalTerm term, Length length, Validity validity, MunicipalityRow row) {

        static Version of(MunicipalityRow row) {
            row.text("basis");
            return new Version(
                    row.choice("code", List.of(LegalTerm.values())),
                    new Length(row.positive("length"), row.choice("unit", UNITS), row.text("article")),
                    Validity.of(row),
                    row);
        }

        boolean isOf(LegalTerm other) {
            return term == other;
        }
    }

    /** Those of the law, for every town. */
    static LegalTerms ofTheLaw() {
        return of(MunicipalityFiles.lawRows(FILE, COLUMNS));
    }

    static LegalTerms of(MunicipalityFiles files) {
        return of(files.rowsOrLaw(FILE, COLUMNS));
    }

    /** Every term in at least one version, and no two versions of it on one day. */
    static LegalTerms of(List<MunicipalityRow> rows) {
        List<Version> versions = rows.stream().map(Version::of).toList();
        for (LegalTerm term : LegalTerm.values()) {
            check(term, versions.stream().filter(one -> one.isOf(term)).toList());
        }
        return new LegalTerms(versions);
    }

    private static void check(LegalTerm term, List<Version> ofTerm) {
        if (ofTerm.isEmpty()) {
            throw new MunicipalityFileError(FILE, 0, "it has no line for " + term);
        }
        for (Version one : ofTerm) {
            if (ofTerm.stream()
                    .anyMatch(other -> other.row().line() != one.row().line()
                            && other.validity().overlaps(one.validity()))) {
                throw one.row().error(term + " has two lengths on one day");
            }
        }
    }

    /** The length as valid on this day; before the first version that is kept, that one. */
    Length on(LegalTerm term, LocalDate day) {
        return ofTerm(term)
                .filter(version -> version.validity().holds(day))
                .findFirst()
                .or(() ->
                        ofTerm(term).filter(one -> one.validity().isAfter(day)).findFirst())
                .or(() -> ofTerm(term).reduce((earlier, later) -> later))
                .orElseThrow()
                .length();
    }

    private Stream<Version> ofTerm(LegalTerm term) {
        return versions.stream().filter(version -> version.isOf(term)).sorted(Validity.byStart(Version::validity));
    }
}
