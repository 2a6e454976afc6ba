package nl.samenwijk.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.diff.DiffCategory;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The compatibility gate: nothing that a client of the last released SDL may use is taken away. A field is first deprecated, with a date, and removed
 * in a later release (CONTRIBUTING.md, "Release the schema"), when no operation of a released client asks it. Which operations a change breaks, the
 * frontend contract says.
 */
class ReleasedClientsKeepWorkingTest {

    private static final Path RELEASED = Path.of("released");

    @Test
    void nothingOfTheLastReleaseIsBroken() throws IOException {
        assertThat(breaking(Sdl.read(lastRelease()), Sdl.text())).isEmpty();
    }

    @Test
    void theGateSeesARemovedField() throws IOException {
        String without =
                Sdl.text().replaceFirst("\"How much of the asked support is arranged.\"\\s+supportSummary: .*", "");

        assertThat(breaking(Sdl.read(lastRelease()), without)).anyMatch(line -> line.contains("supportSummary"));
    }

    @Test
    void theGateSeesANewDemand() throws IOException {
        String stricter = Sdl.text().replaceFirst("\\n  groupName: String", "\n  groupName: String!");

        assertThat(breaking(Sdl.read(lastRelease()), stricter)).anyMatch(line -> line.contains("groupName"));
    }

    @Test
    void whatWasDeprecatedInTheLastReleaseMayGo() {
        String released = "type Query { a: Int old: Int @deprecated(reason: \"2026-01-01 use a\") }";

        assertThat(breaking(released, "type Query { a: Int }")).isEmpty();
        assertThat(breaking(released, "type Query { old: Int }")).isNotEmpty();
    }

    /** The differ does not read `extend type`, so both sides are printed as one schema first. */
    private static String merged(String sdl) {
        var schema =
                new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(sdl), RuntimeWiring.MOCKED_WIRING);
        return new SchemaPrinter().print(schema);
    }

    private static Path lastRelease() throws IOException {
        try (var files = Files.list(RELEASED)) {
            return files.filter(file -> file.toString().endsWith(".graphqls"))
                    .max((a, b) -> Runtime.Version.parse(version(a)).compareTo(Runtime.Version.parse(version(b))))
                    .orElseThrow(() -> new IllegalStateException("no released SDL in schema/released"));
        }
    }

    private static String version(Path file) {
        return file.getFileName().toString().replace(".graphqls", "").replaceFirst("^0\\.", "1.");
    }

    private static List<String> breaking(String released, String current) {
        CapturingReporter reporter = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(merged(released), merged(current)), reporter);
        return reporter.getBreakages().stream()
                .filter(breakage -> breakage.getCategory() != DiffCategory.DEPRECATION_REMOVED)
                .map(DiffEvent::getReasonMsg)
                .map(String::valueOf)
                .toList();
    }
}
