package nl.samenwijk.command;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenwijk.initiative.ImportInitiative;
import nl.samenwijk.initiative.ProposeInitiative;
import nl.samenwijk.initiative.Theme;
import nl.samenwijk.shared.Checks;
import nl.samenwijk.shared.Creation;
import nl.samenwijk.shared.Fingerprint;
import nl.samenwijk.shared.Language;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.Words;
import org.jspecify.annotations.Nullable;

/** Makes of a row the initiative it tells of. */
final class RowReader {

    private static final DateTimeFormatter DUTCH_DAY =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final Columns columns;
    private final ImportChoices choices;

    RowReader(Columns columns, ImportChoices choices) {
        this.columns = columns;
        this.choices = choices;
    }

    /** The initiative, or nothing and in {@code checks} why not. What it says is not checked yet. */
    Optional<ImportInitiative> read(CsvRow row, Checks checks) {
        checks.must(
                row.values().size() == columns.count(),
                "row",
                "import.values",
                row.values().size(),
                columns.count());
        return checks.failed() ? Optional.empty() : Optional.of(initiative(row, checks));
    }

    private ImportInitiative initiative(CsvRow row, Checks checks) {
        Creation creation = creation(row);
        return new ImportInitiative(creation, plan(row, creation, checks), choices.initiatorKind(), choices.status());
    }

    /** The row's own words and nothing of the options: with other options it is still the same row. */
    private Creation creation(CsvRow row) {
        String content = Arrays.stream(Field.values())
                .filter(field -> field != Field.ID)
                .map(field -> Objects.requireNonNullElse(columns.value(row, field), ""))
                .collect(Collectors.joining("\u001F"));
        String id = columns.value(row, Field.ID);
        String known = id == null ? content : choices.source() + "\u001F" + id;
        return new Creation("import/" + Fingerprint.of(known), Fingerprint.of(content));
    }

    private ProposeInitiative plan(CsvRow row, Creation creation, Checks checks) {
        Language language = code(row, Field.LANGUAGE, Language.class, choices.language(), checks);
        return new ProposeInitiative(
                UUID.nameUUIDFromBytes(creation.key().getBytes(StandardCharsets.UTF_8)),
                orElse(columns.value(row, Field.TITLE), ""),
                orElse(
                        columns.value(row, Field.SUMMARY),
                        Words.say(Phrase.of("import.summary", choices.origin()), language)),
                columns.value(row, Field.DESCRIPTION),
                orElse(columns.value(row, Field.NEIGHBOURHOOD), choices.neighbourhood()),
                code(row, Field.THEME, Theme.class, choices.theme(), checks),
                null,
                language,
                day(row, checks),
                null,
                orElse(columns.value(row, Field.INITIATOR), Words.say(Phrase.of("import.initiator"), language)),
                null,
                null);
    }

    private static String orElse(@Nullable String value, @Nullable String other) {
        return value == null ? Objects.requireNonNullElse(other, "") : value;
    }

    private <E extends Enum<E>> E code(CsvRow row, Field field, Class<E> type, @Nullable E other, Checks checks) {
        String value = columns.value(row, field);
        E[] codes = Objects.requireNonNull(type.getEnumConstants());
        Optional<E> found = value == null
                ? Optional.ofNullable(other)
                : Arrays.stream(codes)
                        .filter(code -> code.name().equals(value.toUpperCase(Locale.ROOT)))
                        .findFirst();
        checks.must(found.isPresent(), field.word(), "error.unknownCode");
        return found.orElse(codes[0]);
    }

    private @Nullable LocalDate day(CsvRow row, Checks checks) {
        String value = columns.value(row, Field.STARTS_ON);
        if (value == null) {
            return null;
        }
        try {
            return value.indexOf('-') == 4 ? LocalDate.parse(value) : LocalDate.parse(value, DUTCH_DAY);
        } catch (DateTimeException e) {
            checks.invalid(Field.STARTS_ON.word(), "import.day");
            return null;
        }
    }
}
