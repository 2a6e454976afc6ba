package nl.samenwijk.letter;

import java.util.List;
import java.util.Locale;
import nl.samenwijk.shared.Language;
import nl.samenwijk.shared.Municipality;
import nl.samenwijk.shared.Phrase;
import org.springframework.stereotype.Component;

/** Writes a letter as one page that needs nothing else: who writes to whom, when and about what, around what the letter has to say. */
@Component
class LetterPage {

    /** Stands in a sentence for a name, which gets its own direction. */
    private static final String NAME = "\uE000";

    private final Municipality municipality;
    private final LetterStyle style = LetterStyle.read();

    LetterPage(Municipality municipality) {
        this.municipality = municipality;
    }

    LetterStyle style() {
        return style;
    }

    String of(LetterContents contents) {
        Sheet sheet = new Sheet(new Html(), contents.head().language());
        LetterBody body = new LetterBody(sheet, municipality.name());
        String lang = sheet.language().name().toLowerCase(Locale.ROOT);
        sheet.html().raw("<!DOCTYPE html>\n");
        sheet.html()
                .element(
                        "html",
                        () -> {
                            head(sheet, contents, body.title(contents));
                            sheet.html().element("body", () -> letter(sheet, contents, body));
                        },
                        "lang",
                        lang);
        return sheet.html().raw("\n").toString();
    }

    private void head(Sheet sheet, LetterContents contents, String title) {
        LetterHead facts = contents.head();
        Html html = sheet.html();
        html.element("head", () -> {
            html.empty("meta", "charset", "utf-8");
            html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
            html.empty("meta", "name", "author", "content", town(sheet));
            html.empty("meta", "name", "subject", "content", about(sheet, facts));
            html.element("title", () -> html.text(title + " - " + facts.reference()));
            html.element("style", () -> html.raw(style.css()));
        });
    }

    private void letter(Sheet sheet, LetterContents contents, LetterBody body) {
        LetterHead facts = contents.head();
        Html html = sheet.html();
        html.element("div", () -> html.text(town(sheet) + " \u00B7 " + facts.reference()), "class", "running");
        html.element("main", () -> {
            sender(sheet);
            html.element(
                    "div",
                    () -> html.element("p", () -> html.text(facts.addressee().name()), "dir", "auto"),
                    "class",
                    "addressee");
            sheet.facts(reference(facts));
            html.element("h1", () -> html.text(body.title(contents)));
            salutation(sheet, facts.addressee().name());
            body.write(contents);
            closing(sheet, facts);
        });
    }

    private void sender(Sheet sheet) {
        Html html = sheet.html();
        html.element(
                "div",
                () -> {
                    html.element("p", () -> html.text(town(sheet)), "class", "town");
                    html.element("p", () -> html.text(municipality.postalAddress()));
                },
                "class",
                "sender");
    }

    private static String about(Sheet sheet, LetterHead facts) {
        return switch (facts.sentIn()) {
            case REQUEST -> sheet.say("letter.about", facts.reference());
            case OBJECTION -> sheet.say("letter.about.objection", facts.reference());
        };
    }

    private static List<AskedLine> reference(LetterHead facts) {
        boolean own = facts.sentIn() == LetterHead.SentIn.REQUEST;
        return List.of(
                new AskedLine(Phrase.of("letter.date"), Phrase.of("name", facts.date())),
                new AskedLine(Phrase.of("letter.reference"), Phrase.verbatim(facts.reference())),
                new AskedLine(Phrase.of(own ? "letter.plan" : "letter.plan.other"), Phrase.verbatim(facts.title())),
                new AskedLine(
                        Phrase.of(own ? "letter.receivedOn" : "letter.receivedOn.objection"),
                        Phrase.of("name", facts.receivedOn())));
    }

    private static void salutation(Sheet sheet, String name) {
        Html html = sheet.html();
        String[] around = sheet.say("letter.salutation", NAME).split(NAME, -1);
        html.element(
                "p",
                () -> html.text(around[0])
                        .element("span", () -> html.text(name), "dir", "auto")
                        .text(around[1]));
    }

    private void closing(Sheet sheet, LetterHead facts) {
        sheet.heading("letter.heading.contact");
        sheet.sentence("letter.contact", municipality.postalAddress(), facts.reference());
        if (sheet.language() == Language.EN) {
            sheet.sentence("letter.otherLanguage");
        }
        sheet.sentence("letter.laws");
    }

    private String town(Sheet sheet) {
        return sheet.say("letter.town", municipality.name());
    }
}
