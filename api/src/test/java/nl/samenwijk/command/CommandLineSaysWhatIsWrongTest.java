package nl.samenwijk.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An option that is spelled wrong or holds a code that is none ends with exit code 2 and says what would have been right. */
class CommandLineSaysWhatIsWrongTest {

    private static Shell importing(String... options) {
        String[] all = new String[options.length + 3];
        all[0] = "import";
        all[1] = "initiatives";
        all[2] = "plans.csv";
        System.arraycopy(options, 0, all, 3, options.length);
        return Shell.run(all);
    }

    private static void assertWrong(Shell shell, String... words) {
        assertThat(shell.exitCode()).isEqualTo(2);
        assertThat(shell.err()).contains(words).doesNotContain("Exception", "\tat ");
    }

    @Test
    void anUnknownOption() {
        assertWrong(importing("--thema", "GREEN"), "--thema", "--help");
    }

    @Test
    void anUnknownTheme() {
        assertWrong(importing("--theme", "GROEN"), "--theme", "GROEN", "GREEN");
    }

    @Test
    void anUnknownStatusAndOneThatARowCannotTell() {
        assertWrong(importing("--status", "OPEN"), "--status", "OPEN", "PUBLISHED");
        assertWrong(importing("--status", "COMPLETED"), "--status", "DRAFT, SUBMITTED, PUBLISHED, RUNNING");
    }

    @Test
    void anUnknownEncoding() {
        assertWrong(importing("--encoding", "utf-9"), "--encoding", "utf-9");
    }

    @Test
    void noFile() {
        assertWrong(Shell.run("import", "initiatives"), "FILE.csv");
    }

    @Test
    void aCommandThatIsNone() {
        assertWrong(Shell.run("imprt"), "imprt");
        assertWrong(Shell.run("import"), "initiatives");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "import --help", "import initiatives --help"})
    void helpIsThere(String command) {
        Shell shell = Shell.run(command.split(" "));

        assertThat(shell.exitCode()).isZero();
        assertThat(shell.out()).contains("Usage: ");
    }

    @Test
    void whatIsNoCommandStartsTheServer() {
        assertThat(Commands.isMeant()).isFalse();
        assertThat(Commands.isMeant("--server.port=8081", "--samenwijk.seed=areas"))
                .isFalse();
        assertThat(Commands.isMeant("import")).isTrue();
        assertThat(Commands.isMeant("--samenwijk.data=elsewhere", "import", "initiatives"))
                .isTrue();
        assertThat(Commands.isMeant("--help")).isTrue();
    }
}
