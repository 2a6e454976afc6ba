package nl.samenwijk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A row is named by the line on which it begins, as an editor counts, whatever stands in the rows before it. */
class CsvRowsKnowTheirLineTest {

    @TempDir
    private Path folder = Path.of("");

    private CsvFile file(String content, Charset encoding) throws IOException {
        Path path = Files.write(folder.resolve("plans.csv"), content.getBytes(encoding));
        return CsvFile.open(path, encoding);
    }

    private static List<CsvRow> rows(CsvFile file) throws IOException {
        List<CsvRow> found = new ArrayList<>();
        try (CsvFile.Rows rows = file.rows()) {
            Optional<CsvRow> row = rows.nextWritten();
            while (row.isPresent()) {
                found.add(row.get());
                row = rows.nextWritten();
            }
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void valuesMayRunOverLines(String end) throws IOException {
        CsvFile file = file(
                String.join(end, "title,summary", "een,\"twee", "", "drie\"", "vier,vijf", "", "zes,zeven"),
                StandardCharsets.UTF_8);

        assertThat(rows(file))
                .containsExactly(
                        new CsvRow(2, List.of("een", "twee" + end + end + "drie")),
                        new CsvRow(5, List.of("vier", "vijf")),
                        new CsvRow(7, List.of("zes", "zeven")));
        assertThat(file.count()).isEqualTo(3);
    }

    @Test
    void theHeaderTellsTheSeparator() throws IOException {
        assertThat(rows(file("a;\"b,c,d\";e\n1;2,5;3\n", StandardCharsets.UTF_8)))
                .containsExactly(new CsvRow(2, List.of("1", "2,5", "3")));
        assertThat(rows(file("a\tb\n1\t2,5\n", StandardCharsets.UTF_8)))
                .containsExactly(new CsvRow(2, List.of("1", "2,5")));
        assertThat(rows(file("a\n1;2\n", StandardCharsets.UTF_8))).containsExactly(new CsvRow(2, List.of("1;2")));
    }

    @Test
    void theMarkOfAByteOrderIsNoPartOfTheFirstName() throws IOException {
        assertThat(file("\uFEFFtitle,theme\n", StandardCharsets.UTF_8).header()).containsExactly("title", "theme");
    }

    @Test
    void anotherEncodingCanBeNamed() throws IOException {
        assertThat(rows(file("title\nCaf\u00e9\n", Charset.forName("windows-1252"))))
                .containsExactly(new CsvRow(2, List.of("Caf\u00e9")));
    }

    @Test
    void rowsOfNothingButSeparatorsAreNoRows() throws IOException {
        assertThat(rows(file("a,b\n1,2\n,\n , \n3,4\n", StandardCharsets.UTF_8)))
                .extracting(CsvRow::line)
                .containsExactly(2L, 5L);
    }

    @Test
    void quotationMarksWithinAValue() throws IOException {
        assertThat(rows(file("a,b\n5\" pijp,\"de \"\"tuin\"\"\"\n", StandardCharsets.UTF_8)))
                .containsExactly(new CsvRow(2, List.of("5\" pijp", "de \"tuin\"")));
    }
}
