package nl.samenwijk.letter;

import java.util.List;
import java.util.Objects;
import nl.samenwijk.letter.LetterContents.Signature;
import nl.samenwijk.shared.Euros;
import nl.samenwijk.term.TermStep;

/** What several kinds of letter say in the same words. */
record Passages(Sheet sheet, String town) {

    void asked(LetterHead head) {
        sheet.heading("letter.heading.asked");
        sheet.facts(head.asked());
    }

    void counted(List<TermStep> steps) {
        sheet.heading("letter.heading.counted");
        sheet.table(
                "steps",
                List.of(sheet.say("letter.step.on"), sheet.say("letter.step.text"), sheet.say("letter.step.article")),
                steps.stream()
                        .map(step -> List.of(
                                sheet.say("name", step.on()),
                                sheet.say(step.text()),
                                Objects.requireNonNullElse(step.article(), "\u2013")))
                        .toList());
    }

    void greeting() {
        sheet.sentence("letter.greeting", town);
    }

    /** On whose behalf and by whom; the name stands by itself, in its own direction. */
    void signed(LetterHead head, Signature signature, boolean order) {
        Html html = sheet.html();
        html.element(
                "div",
                () -> {
                    sheet.sentence("letter.onBehalf", head.body(), town);
                    html.element("p", () -> html.text(signature.holder()), "class", "holder", "dir", "auto");
                    sheet.sentence(order ? "letter.mandate" : "letter.mandate.answer");
                    if (order && signature.cap() != null) {
                        sheet.sentence("letter.mandate.cap", new Euros(signature.cap()));
                    }
                },
                "class",
                "signed");
    }
}
