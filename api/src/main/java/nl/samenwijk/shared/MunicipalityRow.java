package nl.samenwijk.shared;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;

/** One line of a municipality's CSV file: what stands in its columns, or an error that names file, line and rule. */
public record MunicipalityRow(String file, long line, CSVRecord cells) {

    static MunicipalityRow of(String file, CSVRecord cells) {
        // The header is line 1, and no value runs over a line, so the number of the row tells its line.
        MunicipalityRow row = new MunicipalityRow(file, cells.getRecordNumber() + 1, cells);
        row.demandOneLine();
        row.demandEveryColumn();
        return row;
    }

    static void demandColumns(String file, List<String> header, List<String> columns) {
        for (String column : columns) {
            if (!header.contains(column)) {
                throw new MunicipalityFileError(
                        file, 1, "the column " + column + " is missing; the header is " + String.join(",", header));
            }
        }
    }

    private void demandOneLine() {
        if (cells.stream().anyMatch(value -> value.contains("\n"))) {
            throw error("a value runs over more than one line: is a quotation mark missing?");
        }
    }

    private void demandEveryColumn() {
        if (!cells.isConsistent()) {
            throw error("it has " + cells.size() + " values and the header names "
                    + cells.getParser().getHeaderNames().size());
        }
    }

    /** What stands in a column that may be empty. */
    public Optional<String> find(String column) {
        return Optional.of(cells.get(column).strip()).filter(value -> !value.isEmpty());
    }

    public String text(String column) {
        return find(column).orElseThrow(() -> error(column + " is empty"));
    }

    public int number(String column) {
        return read(column, text(column), Integer::valueOf, "a whole number");
    }

    public int positive(String column) {
        int number = number(column);
        if (number < 1) {
            throw error(column + " must be at least 1, not " + number);
        }
        return number;
    }

    /** One of these words. */
    public <E extends Enum<E>> E choice(String column, List<E> words) {
        String value = text(column);
        return words.stream()
                .filter(word -> word.name().equals(value))
                .findFirst()
                .orElseThrow(() -> error(column + " must be one of " + words + ", not " + value));
    }

    public boolean yes(String column) {
        return read(column, text(column), MunicipalityRow::trueOrFalse, "true or false");
    }

    public Optional<BigDecimal> decimal(String column) {
        return find(column).map(value -> read(column, value, BigDecimal::new, "a number such as 51.8131"));
    }

    public Optional<LocalDate> day(String column) {
        return find(column).map(value -> read(column, value, LocalDate::parse, "a day such as 2026-04-28"));
    }

    private static boolean trueOrFalse(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(value);
        };
    }

    private <T> T read(String column, String value, Function<String, T> reading, String wanted) {
        try {
            return reading.apply(value);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new MunicipalityFileError(file, line, column + " must be " + wanted + ", not " + value, e);
        }
    }

    /** That this line breaks a rule. */
    public MunicipalityFileError error(String rule) {
        return new MunicipalityFileError(file, line, rule);
    }
}
