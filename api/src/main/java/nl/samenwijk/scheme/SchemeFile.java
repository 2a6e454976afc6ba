package nl.samenwijk.scheme;

import java.util.List;
import nl.samenwijk.shared.MunicipalityEntry;
import nl.samenwijk.shared.MunicipalityFiles;

/** Reads {@code schemes.yaml}, and refuses what could not be decided by. */
final class SchemeFile {

    private static final String FILE = "schemes.yaml";

    private SchemeFile() {}

    static List<Scheme> read(MunicipalityFiles files) {
        if (!files.has(FILE)) {
            return List.of();
        }
        List<MunicipalityEntry<Scheme>> entries = files.entries(FILE, SchemeRow.class).stream()
                .map(row -> row.with(row.value().scheme()))
                .toList();
        entries.forEach(SchemeCheck::alone);
        VersionCheck.together(entries);
        return entries.stream().map(MunicipalityEntry::value).toList();
    }
}
