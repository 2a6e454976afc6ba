package nl.samenwijk.authorisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/** The table: what each onlooker reads and does. It is written by hand, from what the town wants, and everything else is held against it. */
final class AuthorisationTable {

    private static final CSVFormat WITH_HEADER =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private AuthorisationTable() {}

    /**
     * One line.
     *
     * @param what a field, such as {@code Initiative.reason}, or a mutation
     * @param when the state in which the thing is; empty when there is no thing
     */
    record Row(String what, String when, Map<Onlooker, Cell> cells) {

        String type() {
            return what.substring(0, what.indexOf('.'));
        }

        String field() {
            return what.substring(what.indexOf('.') + 1);
        }

        @Override
        public String toString() {
            return when.isEmpty() ? what : what + " of: " + when;
        }
    }

    /** A type of which no field has an audience of its own. */
    record Inside(String type, List<String> fields, String goesWith) {}

    static List<Row> reads() {
        return records("reads.csv").stream().map(line -> row(line, "field")).toList();
    }

    static List<Row> acts() {
        return records("acts.csv").stream().map(line -> row(line, "act")).toList();
    }

    static List<Inside> inside() {
        return records("inside.csv").stream()
                .map(line ->
                        new Inside(line.get("type"), List.of(line.get("fields").split(" ", -1)), line.get("goes with")))
                .toList();
    }

    private static Row row(CSVRecord line, String what) {
        Map<Onlooker, Cell> cells = new EnumMap<>(Onlooker.class);
        for (Onlooker onlooker : Onlooker.values()) {
            cells.put(onlooker, Cell.valueOf(line.get(onlooker.column())));
        }
        return new Row(line.get(what), line.get("when"), cells);
    }

    private static List<CSVRecord> records(String file) {
        try (var parser = CSVParser.parse(
                new ClassPathResource("matrix/" + file).getInputStream(), StandardCharsets.UTF_8, WITH_HEADER)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
