package nl.samenwijk.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.samenwijk.initiative.Imports;
import nl.samenwijk.initiative.InitiativeStatus;
import nl.samenwijk.initiative.InitiatorKind;
import nl.samenwijk.initiative.Theme;
import nl.samenwijk.shared.Language;

/** Imports into the town that runs already, so that the test sees at once what came of it. */
record Importing(Imports imports, Path folder) {

    static final String CENTRUM = "BU05050101";

    /** What came of it: the tally, and line and reason of what was refused. */
    record Result(String tally, List<String> refused) {}

    Result run(String csv, InitiativeStatus status, Map<String, String> map) throws IOException {
        return run(csv, status, map, () -> false);
    }

    Result run(String csv, InitiativeStatus status, Map<String, String> map, BooleanSupplier stopped)
            throws IOException {
        Path path = Files.writeString(folder.resolve("plans.csv"), csv);
        CsvFile file = CsvFile.open(path, StandardCharsets.UTF_8);
        ImportChoices choices = new ImportChoices(
                Theme.MEETING, CENTRUM, status, Language.NL, InitiatorKind.RESIDENT_GROUP, "", "het oude systeem");
        Path second = folder.resolve("plans.refused.csv");
        String tally = go(file, new RowReader(Columns.of(file.header(), map), choices), second, stopped);
        return new Result(tally, Files.exists(second) ? refusals(second) : List.of());
    }

    private String go(CsvFile file, RowReader reader, Path second, BooleanSupplier stopped) throws IOException {
        try (RefusedRows refused = new RefusedRows(second, file, Language.EN);
                CsvFile.Rows rows = file.rows();
                Progress progress = new Progress(file.count(), new PrintWriter(new StringWriter()), false)) {
            ImportRun run = new ImportRun(imports, reader, refused);
            run.go(rows, progress, stopped);
            return run.tally().say(refused.count());
        }
    }

    private static List<String> refusals(Path second) throws IOException {
        List<String> found = new ArrayList<>();
        try (CsvFile.Rows rows = CsvFile.open(second, StandardCharsets.UTF_8).rows()) {
            Optional<CsvRow> row = rows.next();
            while (row.isPresent()) {
                found.add(row.get().values().get(0) + " " + row.get().values().get(1));
                row = rows.next();
            }
        }
        return found;
    }
}
