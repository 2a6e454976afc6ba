package nl.samenwijk.command;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.samenwijk.shared.Language;
import nl.samenwijk.shared.UserError;
import nl.samenwijk.shared.Words;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** The second file: every refused row with its line and why. Once mended it can be imported itself; its two extra columns are no field. */
final class RefusedRows implements Closeable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path path;
    private final CsvFile file;
    private final Language language;
    private @Nullable CSVPrinter printer;
    private long count;

    RefusedRows(Path path, CsvFile file, Language language) throws IOException {
        this.path = path;
        this.file = file;
        this.language = language;
        // What an earlier run refused may be mended by now.
        Files.deleteIfExists(path);
    }

    void add(CsvRow row, List<UserError> errors) throws IOException {
        count++;
        String reason = errors.stream().map(this::say).collect(Collectors.joining(" "));
        print(Long.toString(row.line()), reason, row.values());
    }

    private String say(UserError error) {
        return String.join(".", error.path()) + ": " + Words.say(error.message(), language);
    }

    private void print(String line, String reason, List<String> values) throws IOException {
        if (printer == null) {
            // Spreadsheets know UTF-8 by its mark only.
            BufferedWriter writer = open();
            writer.write(BYTE_ORDER_MARK);
            printer = new CSVPrinter(writer, file.format());
            print("line", "reason", file.header());
        }
        List<String> all = new ArrayList<>(List.of(line, reason));
        all.addAll(values);
        printer.printRecord(all);
    }

    private BufferedWriter open() {
        try {
            return Files.newBufferedWriter(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new WrongOption("--refused: " + path + " cannot be written.");
        }
    }

    long count() {
        return count;
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        if (printer != null) {
            printer.close();
        }
    }
}
