package nl.samenwijk.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.samenwijk.shared.MunicipalityFileError;
import nl.samenwijk.shared.TownFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file of the folder says on its first line what the start says of it. */
class EveryBrokenSchemeFileSaysWhatToMendTest {

    private static final Path BROKEN = Path.of("src/test/resources/scheme/broken");
    private static final String COMMENT = "# ";

    @TempDir
    private Path folder;

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(BROKEN)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void andNothingIsRead(Path broken) throws IOException {
        String content = Files.readString(broken);
        assertThat(content).startsWith(COMMENT);
        String sentence = content.lines().findFirst().orElseThrow().substring(COMMENT.length());
        assertThatExceptionOfType(MunicipalityFileError.class)
                .isThrownBy(() -> new Schemes(TownFiles.with(folder, "schemes.yaml", content)))
                .withMessage(sentence);
    }

    /** Only then is it the mistake that stops each of the others. */
    @Test
    void theFileWithoutAMistakeIsRead() throws IOException {
        String whole = Files.readString(BROKEN.resolveSibling("whole.yaml"));
        assertThat(new Schemes(TownFiles.with(folder, "schemes.yaml", whole)).versions("FUND"))
                .hasSize(1);
    }
}
