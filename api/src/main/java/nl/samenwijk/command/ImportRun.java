package nl.samenwijk.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import nl.samenwijk.initiative.ImportInitiative;
import nl.samenwijk.initiative.Imports;
import nl.samenwijk.shared.Checks;
import nl.samenwijk.shared.InvalidInputError;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.UserError;

/** Goes through a file batch by batch: while one is written into the log, the next one is read. */
final class ImportRun {

    private static final int BATCH = 400;

    private final Imports imports;
    private final RowReader reader;
    private final RefusedRows refused;
    private final Tally tally = new Tally();
    private CompletableFuture<Void> logged = CompletableFuture.completedFuture(null);

    ImportRun(Imports imports, RowReader reader, RefusedRows refused) {
        this.imports = imports;
        this.reader = reader;
        this.refused = refused;
    }

    /** A row, and what it is or why it is refused. */
    private record Judged(CsvRow row, Optional<ImportInitiative> input, List<UserError> errors) {

        boolean isFit() {
            return errors.isEmpty();
        }
    }

    Tally tally() {
        return tally;
    }

    /** Until the end of the file, or until it is stopped: then between two batches. */
    void go(CsvFile.Rows rows, Progress progress, BooleanSupplier stopped) throws IOException {
        List<Judged> batch = batch(rows);
        while (!batch.isEmpty() && !stopped.getAsBoolean()) {
            take(batch);
            progress.done(batch.size());
            batch = batch(rows);
        }
        logged.join();
    }

    private List<Judged> batch(CsvFile.Rows rows) throws IOException {
        List<Judged> batch = new ArrayList<>();
        Optional<CsvRow> row = rows.nextWritten();
        while (row.isPresent()) {
            batch.add(judge(row.get()));
            row = batch.size() < BATCH ? rows.nextWritten() : Optional.empty();
        }
        return batch;
    }

    private Judged judge(CsvRow row) {
        Checks checks = new Checks();
        Optional<ImportInitiative> input = reader.read(row, checks);
        input.ifPresent(one -> imports.check(one, checks));
        return new Judged(row, input, checks.errors());
    }

    private void take(List<Judged> batch) throws IOException {
        List<ImportInitiative> fit = batch.stream()
                .filter(Judged::isFit)
                .map(judged -> judged.input().orElseThrow())
                .toList();
        Imports.Arrivals arrivals = imports.takeOver(fit);
        logged.join();
        logged = arrivals.logged();
        int next = 0;
        for (Judged judged : batch) {
            if (judged.isFit()) {
                note(judged, fit.get(next), arrivals.each().get(next));
                next++;
            } else {
                refused.add(judged.row(), judged.errors());
            }
        }
    }

    private void note(Judged judged, ImportInitiative input, Imports.Arrival arrival) throws IOException {
        switch (arrival) {
            case TAKEN_OVER -> {
                tally.takenOver();
                if (!imports.warnings(input).isEmpty()) {
                    tally.tellsOfSomebody(judged.row().line());
                }
            }
            case THERE_ALREADY -> tally.thereAlready();
            case OTHER_CONTENT ->
                refused.add(
                        judged.row(), List.of(InvalidInputError.at(Phrase.of("import.otherContent"), Field.ID.word())));
        }
    }
}
