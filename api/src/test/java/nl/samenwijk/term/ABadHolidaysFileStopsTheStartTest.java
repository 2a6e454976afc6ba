package nl.samenwijk.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import nl.samenwijk.shared.LocalText;
import nl.samenwijk.shared.MunicipalityFileError;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class ABadHolidaysFileStopsTheStartTest {

    private static final String HEADER = "date,name_nl,name_en,basis\n";
    private static final String GOOD = "2026-05-15,Gelijkgestelde dag,Equated day,Atw 3(3)\n";

    @Test
    void aGoodLineIsADayOff() {
        assertThat(HolidaysFile.days(rows(HEADER + GOOD)))
                .containsEntry(TermFixture.day("2026-05-15"), new LocalText("Gelijkgestelde dag", "Equated day"));
    }

    @Test
    void aDateThatIsNoneIsNamedWithItsLine() {
        refused(HEADER + GOOD + "15-5-2026,Dag,Day,Atw 3(3)\n", "line 3", "2026-05-15");
    }

    @Test
    void anEmptyBasisIsRefused() {
        refused(HEADER + "2026-05-15,Dag,Day,\n", "line 2", "basis");
    }

    @Test
    void aMissingColumnIsRefused() {
        refused("date,name_nl\n2026-05-15,Dag\n", "line 2", "name_en");
    }

    @Test
    void aDayNamedTwiceIsRefused() {
        refused(HEADER + GOOD + GOOD, "line 3", "twice");
    }

    private static void refused(String file, String... said) {
        assertThatThrownBy(() -> HolidaysFile.days(rows(file)))
                .isInstanceOf(MunicipalityFileError.class)
                .hasMessageContainingAll("holidays.csv")
                .hasMessageContainingAll(said);
    }

    private static List<CSVRecord> rows(String text) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(new StringReader(text))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
