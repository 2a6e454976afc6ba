package nl.samenwijk.letter;

import java.util.List;
import nl.samenwijk.shared.Language;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.Words;

/** What a letter is written on: headings, sentences of the town in one language, people's own words, and tables. */
record Sheet(Html html, Language language) {

    String say(String key, Object... arguments) {
        return say(Phrase.of(key, arguments));
    }

    String say(Phrase phrase) {
        return Words.say(phrase, language);
    }

    /** A heading, as the question that the reader has. */
    void heading(String key) {
        html.element("h2", () -> html.text(say(key)));
    }

    void sentence(String key, Object... arguments) {
        sentence(Phrase.of(key, arguments));
    }

    void sentence(Phrase phrase) {
        html.element("p", () -> html.text(say(phrase)));
    }

    /** A sentence that stands out. */
    void mainSentence(String key, Object... arguments) {
        html.element("p", () -> html.text(say(key, arguments)), "class", "main");
    }

    /** Somebody's own words: their line breaks and the direction in which they are written stay. */
    void words(String text) {
        html.element("p", () -> html.lines(text), "class", "words", "dir", "auto");
    }

    /** A table with a name for each row. */
    void facts(List<AskedLine> lines) {
        html.element("table", () -> html.element("tbody", () -> lines.forEach(this::fact)), "class", "facts");
    }

    private void fact(AskedLine line) {
        html.element("tr", () -> {
            html.element("th", () -> html.text(say(line.label())), "scope", "row");
            cell(say(line.value()));
        });
    }

    /** A table with a name for each column, of people's words or sentences said already. */
    void table(String look, List<String> columns, List<List<String>> rows) {
        html.element(
                "table",
                () -> {
                    html.element("thead", () -> html.element("tr", () -> columns.forEach(this::column)));
                    html.element("tbody", () -> rows.forEach(this::row));
                },
                "class",
                "columns " + look);
    }

    private void column(String name) {
        html.element("th", () -> html.text(name), "scope", "col");
    }

    private void row(List<String> cells) {
        html.element("tr", () -> cells.forEach(this::cell));
    }

    private void cell(String text) {
        html.element("td", () -> html.lines(text), "dir", "auto");
    }
}
