package nl.samenwijk.command;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a row can tell of an initiative, by the word that {@code --map} uses for it. */
enum Field {
    /** By what the other system knows it. */
    ID("id"),
    TITLE("title"),
    SUMMARY("summary"),
    DESCRIPTION("description"),
    THEME("theme"),
    NEIGHBOURHOOD("neighbourhood"),
    STARTS_ON("startsOn"),
    LANGUAGE("language"),
    /** A name: personal data come over only when they are asked for. */
    INITIATOR("initiator");

    private final String word;

    Field(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static Optional<Field> of(String word) {
        return Arrays.stream(values()).filter(field -> field.word.equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Field::word).toList();
    }
}
