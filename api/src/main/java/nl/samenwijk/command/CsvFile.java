package nl.samenwijk.command;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file with a header line, read row by row: it may be larger than the memory. Values stand between commas, semicolons or tabs, whichever its header has
 * most of.
 */
record CsvFile(Path path, Charset encoding, char separator, List<String> header) {

    private static final int LONGEST_HEADER = 100_000;
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    static CsvFile open(Path path, Charset encoding) throws IOException {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new UnreadableFile("there is no such file, or it may not be read");
        }
        CsvFile unread = new CsvFile(path, encoding, separator(path, encoding), List.of());
        try (Rows rows = unread.all()) {
            CsvRow names = rows.next()
                    .orElseThrow(() ->
                            UnreadableFile.at(1, "the file is empty; it must begin with the names of its columns"));
            return new CsvFile(
                    path,
                    encoding,
                    unread.separator,
                    names.values().stream().map(String::strip).toList());
        }
    }

    /** Reads the file to its end and counts the rows below the header, so that a fault in it is found before anything is done with it. */
    long count() throws IOException {
        try (Rows rows = rows()) {
            long count = 0;
            while (rows.nextWritten().isPresent()) {
                count++;
            }
            return count;
        }
    }

    /** The rows below the header. */
    Rows rows() throws IOException {
        Rows rows = all();
        rows.next();
        return rows;
    }

    private Rows all() throws IOException {
        return new Rows(new WatchedReader(Files.newInputStream(path), encoding, new QuoteWatch(separator)), format());
    }

    /** How rows of this file are written. */
    CSVFormat format() {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .get();
    }

    private static char separator(Path path, Charset encoding) throws IOException {
        String line = firstLine(path, encoding);
        return SEPARATORS.stream()
                .max((a, b) -> Long.compare(count(line, a), count(line, b)))
                .filter(most -> count(line, most) > 0)
                .orElse(',');
    }

    /** Without what stands in quotation marks, roughly: it is read strictly later. */
    private static String firstLine(Path path, Charset encoding) throws IOException {
        try (Reader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(path), encoding))) {
            StringBuilder line = new StringBuilder();
            boolean quoted = false;
            int character = reader.read();
            while (character >= 0 && line.length() < LONGEST_HEADER && (quoted || !endsLine(character))) {
                quoted ^= character == '"';
                if (!quoted) {
                    line.append((char) character);
                }
                character = reader.read();
            }
            return line.toString();
        }
    }

    private static boolean endsLine(int character) {
        return character == '\n' || character == '\r';
    }

    private static long count(String line, char separator) {
        return line.chars().filter(character -> character == separator).count();
    }

    /** Goes over the rows once. */
    static final class Rows implements Closeable {

        private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

        private final CSVParser parser;
        private final Iterator<CSVRecord> records;

        Rows(Reader reader, CSVFormat format) throws IOException {
            this.parser = format.parse(reader);
            this.records = parser.iterator();
        }

        /** The next row; empty at the end of the file. */
        Optional<CsvRow> next() throws IOException {
            try {
                return records.hasNext() ? Optional.of(row(records.next().toList())) : Optional.empty();
            } catch (UncheckedIOException e) {
                throw Objects.requireNonNull(e.getCause());
            }
        }

        /** The next row that says something. */
        Optional<CsvRow> nextWritten() throws IOException {
            Optional<CsvRow> row = next();
            while (row.isPresent() && row.get().isBlank()) {
                row = next();
            }
            return row;
        }

        /** The parser counts to the last line of a row, and people to the first. */
        private CsvRow row(List<String> values) {
            long lineEnds = values.stream()
                    .mapToLong(value -> LINE_END.matcher(value).results().count())
                    .sum();
            return new CsvRow(parser.getCurrentLineNumber() - lineEnds, values);
        }

        @Override
        public void close() throws IOException {
            parser.close();
        }
    }
}
