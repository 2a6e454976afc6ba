package nl.samenwijk.command;

import java.util.List;

/** One row of a CSV file and the line it begins on. */
record CsvRow(long line, List<String> values) {

    /** Spreadsheets leave such rows at the end. */
    boolean isBlank() {
        return values.stream().allMatch(String::isBlank);
    }
}
