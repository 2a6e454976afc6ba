package nl.samenwijk.command;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In which columns of a file each field stands. A field may be made of several columns, such as an id that is unique only with the year. */
final class Columns {

    private static final String AND = "+";

    private final List<String> header;
    private final Map<Field, List<Integer>> places;

    private Columns(List<String> header, Map<Field, List<Integer>> places) {
        this.header = header;
        this.places = places;
    }

    /**
     * Columns named like a field are that field, unless something else is said.
     *
     * @param given the field's word and its column, or columns with a plus between; nothing for a field that is to be left out
     */
    static Columns of(List<String> header, Map<String, String> given) {
        Map<Field, List<Integer>> places = new EnumMap<>(Field.class);
        given.forEach((word, names) -> places.put(field(word), columns(header, names)));
        Set<Integer> used =
                places.values().stream().flatMap(List::stream).collect(Collectors.toCollection(HashSet::new));
        for (Field field : Field.values()) {
            int column = find(header, field.word());
            if (field != Field.INITIATOR && column >= 0 && !used.contains(column)) {
                places.putIfAbsent(field, List.of(column));
            }
        }
        return new Columns(header, places);
    }

    private static Field field(String word) {
        return Field.of(word)
                .orElseThrow(() -> new WrongOption("--map: there is no field '" + word + "'. The fields are: "
                        + String.join(", ", Field.words()) + "."));
    }

    private static List<Integer> columns(List<String> header, String names) {
        if (names.isBlank()) {
            return List.of();
        }
        Stream<String> each = find(header, names) >= 0 ? Stream.of(names) : Arrays.stream(names.split("[" + AND + "]"));
        return each.map(name -> column(header, name)).toList();
    }

    private static int column(List<String> header, String name) {
        int column = find(header, name);
        if (column < 0) {
            throw new WrongOption("--map: the file has no column '" + name.strip() + "'. " + list(header));
        }
        return column;
    }

    private static int find(List<String> header, String name) {
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).equalsIgnoreCase(name.strip())) {
                return i;
            }
        }
        return -1;
    }

    private static String list(List<String> header) {
        return "Its columns are: " + String.join(", ", header) + ".";
    }

    boolean has(Field field) {
        return !places.getOrDefault(field, List.of()).isEmpty();
    }

    /** Without it no row can be taken over. */
    void demand(Field field, String orElse) throws UnreadableFile {
        if (!has(field)) {
            throw UnreadableFile.at(1, "there is no column '" + field.word() + "'. " + orElse + " " + list(header));
        }
    }

    /** What stands in a row for a field; null when there is nothing. */
    @Nullable
    String value(CsvRow row, Field field) {
        String value = places.getOrDefault(field, List.of()).stream()
                .map(column -> row.values().get(column).strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return value.isEmpty() ? null : value;
    }

    int count() {
        return header.size();
    }
}
