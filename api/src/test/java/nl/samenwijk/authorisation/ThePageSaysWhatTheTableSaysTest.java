package nl.samenwijk.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ThePageSaysWhatTheTableSaysTest {

    private static final Path PAGE = Path.of("docs/authorisation.md");

    @Test
    void lineForLine() throws IOException {
        String text = AuthorisationPage.text();
        if (Boolean.getBoolean("samenwijk.docs.write")) {
            Files.writeString(PAGE, text);
        }
        assertThat(Files.readString(PAGE))
                .as("stale: write it again with -Dsamenwijk.docs.write=true")
                .isEqualTo(text);
    }
}
