package nl.samenwijk.term;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenwijk.shared.LocalText;
import nl.samenwijk.shared.MunicipalityFileError;
import nl.samenwijk.shared.MunicipalityFiles;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The municipality's {@code holidays.csv}: the days that a decree equated with public holidays (Algemene termijnenwet 3(3)). */
@Configuration(proxyBeanMethods = false)
class HolidaysFile {

    private static final String FILE = "holidays.csv";
    private static final List<String> COLUMNS = List.of("date", "name_nl", "name_en", "basis");

    @Bean
    Holidays holidays(MunicipalityFiles files) {
        return files.has(FILE) ? Holidays.with(days(files.csv(FILE))) : Holidays.computed();
    }

    static Map<LocalDate, LocalText> days(List<CSVRecord> rows) {
        Map<LocalDate, LocalText> days = new HashMap<>();
        for (CSVRecord row : rows) {
            COLUMNS.forEach(
                    column -> must(isFilled(row, column), row, "the column " + column + " is missing or empty"));
            LocalText name = new LocalText(row.get("name_nl"), row.get("name_en"));
            must(days.put(date(row), name) == null, row, "this day is named twice");
        }
        return days;
    }

    private static LocalDate date(CSVRecord row) {
        try {
            return LocalDate.parse(row.get("date"));
        } catch (DateTimeParseException e) {
            throw error(row, "the date is not written as 2026-05-15");
        }
    }

    private static boolean isFilled(CSVRecord row, String column) {
        return row.isSet(column) && !row.get(column).isBlank();
    }

    private static void must(boolean holds, CSVRecord row, String rule) {
        if (!holds) {
            throw error(row, rule);
        }
    }

    /** The header is the file's first line. */
    private static MunicipalityFileError error(CSVRecord row, String rule) {
        return new MunicipalityFileError(FILE, row.getRecordNumber() + 1, rule);
    }
}
