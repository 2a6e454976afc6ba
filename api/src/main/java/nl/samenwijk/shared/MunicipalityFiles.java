package nl.samenwijk.shared;

import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The files in which a municipality says what is its own: areas, schemes, mandates, playbooks. Another municipality brings other files and no code. With
 * {@code samenwijk.seed=none} and no folder named there are no files at all.
 */
@Component
public class MunicipalityFiles {

    private static final String LAW = "/law/";
    private static final CSVFormat WITH_HEADER =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
            .build();

    /** After an entry comes the next one. */
    private static final ObjectReader ENTRY = YAML.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final ResourceLoader loader;
    private final MunicipalitySettings settings;

    MunicipalityFiles(ResourceLoader loader, MunicipalitySettings settings) {
        this.loader = loader;
        this.settings = settings;
    }

    /** A folder that was named must hold this file: else the name is wrong, and the server would start as an empty town. */
    void demand(String name) {
        if (settings.municipality() != null && !has(name)) {
            throw new WrongSetting(
                    "There is no municipality in " + settings.municipality() + ": it holds no " + name + ".",
                    "Name its folder with samenwijk.municipality, such as file:/etc/samenwijk/, or leave it out for Dordrecht.");
        }
    }

    public boolean has(String name) {
        return settings.hasFiles() && resource(name).exists();
    }

    /** Reads a YAML file into a type; an error in it stops the start with the file's name and the line. */
    public <T> T yaml(String name, Class<T> type) {
        try (Reader reader = open(name)) {
            return YAML.readValue(reader, type);
        } catch (JacksonException e) {
            throw new MunicipalityFileError(name, line(e), rule(e), e);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private MunicipalityFileError unreadable(String name, IOException e) {
        return new MunicipalityFileError(name, 0, "it cannot be read in " + settings.folder(), e);
    }

    /** The entries of a YAML list, each knowing its line, so that a rule over several of them can name it. */
    public <T> List<MunicipalityEntry<T>> entries(String name, Class<T> type) {
        try (Reader reader = open(name);
                JsonParser parser = YAML.createParser(reader)) {
            demand(name, parser, JsonToken.START_ARRAY, parser.nextToken(), "it must be a list");
            List<MunicipalityEntry<T>> entries = new ArrayList<>();
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                demand(name, parser, JsonToken.START_OBJECT, next, "an entry must have names and values");
                entries.add(entry(name, parser, type));
            }
            return List.copyOf(entries);
        } catch (JacksonException e) {
            throw new MunicipalityFileError(name, line(e), rule(e), e);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static void demand(
            String name, JsonParser parser, JsonToken wanted, @Nullable JsonToken found, String rule) {
        if (found != wanted) {
            throw new MunicipalityFileError(name, parser.currentTokenLocation().getLineNr(), rule);
        }
    }

    private static <T> MunicipalityEntry<T> entry(String name, JsonParser parser, Class<T> type) {
        int line = parser.currentTokenLocation().getLineNr();
        try {
            return new MunicipalityEntry<>(name, line, ENTRY.forType(type).readValue(parser));
        } catch (JacksonException e) {
            // What concerns the whole entry is known only at its end; one looks for it where it begins.
            throw new MunicipalityFileError(name, e.getPath().isEmpty() ? line : line(e), rule(e), e);
        }
    }

    /** The rows of a CSV file with a header line. */
    public List<CSVRecord> csv(String name) {
        return parse(name, CSVParser::getRecords);
    }

    /** The rows of a CSV file whose header names at least these columns, each row knowing its line. */
    public List<MunicipalityRow> rows(String name, List<String> columns) {
        return parse(name, parser -> rows(name, columns, parser));
    }

    private static List<MunicipalityRow> rows(String name, List<String> columns, CSVParser parser) {
        MunicipalityRow.demandColumns(name, parser.getHeaderNames(), columns);
        return parser.stream().map(cells -> MunicipalityRow.of(name, cells)).toList();
    }

    /** The rows of the town's own file or, where it brings none, of the one that holds in every town. */
    public List<MunicipalityRow> rowsOrLaw(String name, List<String> columns) {
        return has(name) ? rows(name, columns) : lawRows(name, columns);
    }

    /** The rows of a file of the law that holds in every town. */
    public static List<MunicipalityRow> lawRows(String name, List<String> columns) {
        try (InputStream law = MunicipalityFiles.class.getResourceAsStream(LAW + name);
                Reader reader = new InputStreamReader(Objects.requireNonNull(law, name), StandardCharsets.UTF_8);
                var parser = WITH_HEADER.parse(reader)) {
            return rows(name, columns, parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T parse(String name, Function<CSVParser, T> reading) {
        try (Reader reader = open(name);
                var parser = WITH_HEADER.parse(reader)) {
            return reading.apply(parser);
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new MunicipalityFileError(name, 0, "it is no CSV file: " + e.getMessage(), e);
        }
    }

    private Reader open(String name) throws IOException {
        return new InputStreamReader(resource(name).getInputStream(), StandardCharsets.UTF_8);
    }

    private Resource resource(String name) {
        return loader.getResource(settings.folder() + name);
    }

    /** A rule of ours in its own words; another one with the field that breaks it. */
    private static String rule(JacksonException e) {
        if (e.getCause() instanceof IllegalArgumentException ours && ours.getMessage() != null) {
            return ours.getMessage();
        }
        String field = e.getPath().isEmpty() ? null : e.getPath().getLast().getPropertyName();
        return field == null ? e.getOriginalMessage() : field + ": " + e.getOriginalMessage();
    }

    private static int line(JacksonException e) {
        return e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    }
}
