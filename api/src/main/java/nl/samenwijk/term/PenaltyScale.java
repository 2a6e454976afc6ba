package nl.samenwijk.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenwijk.shared.MunicipalityFileError;
import nl.samenwijk.shared.MunicipalityFiles;
import nl.samenwijk.shared.MunicipalityRow;

/** What a late decision costs for each day after a notice of default ({@code penalty.csv}, Awb 4:17(1) and (2)), in the version that is valid on a day. */
final class PenaltyScale {

    private static final String FILE = "penalty.csv";
    private static final List<String> COLUMNS =
            List.of("valid_from", "valid_to", "from_day", "until_day", "cents_a_day", "basis");

    private final Map<Validity, List<Band>> versions;

    private PenaltyScale(Map<Validity, List<Band>> versions) {
        this.versions = versions;
    }

    /** Days with the same amount; the first penalty day is day 1. */
    record Band(int firstDay, int lastDay, long centsADay) {

        /** How many of the first so many penalty days lie in it. */
        int of(int days) {
            return Math.max(0, Math.min(days, lastDay) - firstDay + 1);
        }
    }

    static PenaltyScale ofTheLaw() {
        return of(MunicipalityFiles.lawRows(FILE, COLUMNS));
    }

    static PenaltyScale of(MunicipalityFiles files) {
        return of(files.rowsOrLaw(FILE, COLUMNS));
    }

    /** Bands of one version follow each other from day 1 on, and versions do not overlap. */
    static PenaltyScale of(List<MunicipalityRow> rows) {
        Map<Validity, List<Band>> versions = new LinkedHashMap<>();
        for (MunicipalityRow row : rows) {
            add(row, versions);
        }
        if (versions.isEmpty()) {
            throw new MunicipalityFileError(FILE, 0, "it has no line");
        }
        return new PenaltyScale(versions);
    }

    private static void add(MunicipalityRow row, Map<Validity, List<Band>> versions) {
        row.text("basis");
        Validity validity = Validity.of(row);
        if (versions.keySet().stream().anyMatch(other -> !other.equals(validity) && other.overlaps(validity))) {
            throw row.error("its days overlap those of another version");
        }
        List<Band> bands = versions.computeIfAbsent(validity, key -> new ArrayList<>());
        int next = bands.isEmpty() ? 1 : bands.getLast().lastDay() + 1;
        Band band = new Band(row.positive("from_day"), row.positive("until_day"), row.positive("cents_a_day"));
        if (band.firstDay() != next || band.lastDay() < band.firstDay()) {
            throw row.error("the days of a version follow each other: this line must begin with day " + next);
        }
        bands.add(band);
    }

    /** The bands as valid on this day; outside every version those of the nearest one before, else of the first. */
    List<Band> on(LocalDate day) {
        return versions.entrySet().stream()
                .filter(version -> version.getKey().holds(day))
                .findFirst()
                .or(() -> versions.entrySet().stream()
                        .sorted(Validity.byStart(Map.Entry::getKey))
                        .reduce((earlier, later) -> later.getKey().isAfter(day) ? earlier : later))
                .map(Map.Entry::getValue)
                .orElseThrow();
    }

    /** For at most so many days. */
    static int mostDays(List<Band> bands) {
        return bands.getLast().lastDay();
    }

    static long total(List<Band> bands, int days) {
        return bands.stream()
                .mapToLong(band -> band.of(days) * band.centsADay())
                .sum();
    }
}
