package nl.samenwijk.schema;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The SDL of this module, read from its sources. */
final class Sdl {

    private static final Path SOURCES = Path.of("src/main/resources/graphql");

    private Sdl() {}

    static String text() {
        try (var files = Files.list(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".graphqls"))
                    .sorted()
                    .map(Sdl::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TypeDefinitionRegistry registry() {
        return new SchemaParser().parse(text());
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
