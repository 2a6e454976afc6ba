package nl.samenwijk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that cannot be read to its end is left alone as a whole: exit code 2, and where it is broken. */
class BrokenCsvNamesLineAndColumnTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    private Path folder = Path.of("");

    private Shell importing(byte[] content, String... options) throws IOException {
        Path file = Files.write(folder.resolve("plans.csv"), content);
        String[] all = new String[options.length + 3];
        all[0] = "import";
        all[1] = "initiatives";
        all[2] = file.toString();
        System.arraycopy(options, 0, all, 3, options.length);
        return Shell.run(all);
    }

    private Shell importing(String content, String... options) throws IOException {
        return importing(content.getBytes(StandardCharsets.UTF_8), options);
    }

    private static void assertUnreadable(Shell shell, String... words) {
        assertThat(shell.exitCode()).as(shell.err()).isEqualTo(2);
        assertThat(shell.err()).contains("plans.csv").contains(words);
        assertThat(shell.out()).as("the store is not touched").isEmpty();
    }

    @Test
    void aQuotationMarkThatIsNeverClosed() throws IOException {
        assertUnreadable(
                importing(
                        "title,theme,neighbourhood\nEen tuin,GREEN,BU05050101\nEen \"bank\",\"GREEN,BU05050101\nNog een,GREEN,X\n"),
                "line 3, column 12",
                "never closed");
    }

    @Test
    void textAfterAClosingQuotationMark() throws IOException {
        assertUnreadable(
                importing("title;theme;neighbourhood\n\"Een\nlange titel\"en meer;GREEN;BU05050101\n"),
                "line 3, column 13",
                "begins at line 2, column 1");
    }

    @Test
    void bytesOfAnotherEncoding() throws IOException {
        String text =
                "title,theme,neighbourhood\nGroen,GREEN,BU05050101\nEen caf\u00e9 voor de buurt,MEETING,BU05050101\n";

        assertUnreadable(importing(text.getBytes(WINDOWS)), "line 3, column 8", "UTF-8", "--encoding");
    }

    @Test
    void aValueWithoutEndDoesNotFillTheMemory() throws IOException {
        String endless = "title,theme,neighbourhood\n\"Een" + "\nregel,x,y".repeat(150_000);

        assertUnreadable(importing(endless), "line 2, column 1");
    }

    @Test
    void aMissingColumnIsNamedWithTheColumnsThatAreThere() throws IOException {
        assertUnreadable(importing("naam,thema\nEen tuin,GREEN\n"), "line 1", "'title'", "naam, thema");
        assertUnreadable(
                importing("title,thema\nEen tuin,GREEN\n"), "line 1", "'theme'", "--theme CODE", "title, thema");
        assertUnreadable(
                importing("title,theme\nEen tuin,GREEN\n"), "line 1", "'neighbourhood'", "--neighbourhood CODE");
    }

    @Test
    void anEmptyFileAndAFileThatIsNotThere() throws IOException {
        assertUnreadable(importing(""), "line 1", "empty");

        Shell absent =
                Shell.run("import", "initiatives", folder.resolve("absent.csv").toString());
        assertThat(absent.exitCode()).isEqualTo(2);
        assertThat(absent.err()).contains("absent.csv", "no such file");
    }

    @Test
    void aColumnInTheMapThatTheFileDoesNotHave() throws IOException {
        Shell shell = importing("naam,theme,neighbourhood\nEen tuin,GREEN,BU05050101\n", "--map", "title=name");

        assertThat(shell.exitCode()).isEqualTo(2);
        assertThat(shell.err()).contains("'name'", "naam, theme, neighbourhood");
    }

    @Test
    void aFieldInTheMapThatNobodyKnows() throws IOException {
        Shell shell = importing("naam,theme,neighbourhood\nEen tuin,GREEN,BU05050101\n", "--map", "titel=naam");

        assertThat(shell.exitCode()).isEqualTo(2);
        assertThat(shell.err()).contains("'titel'", "title, summary");
    }
}
