package nl.samenwijk.letter;

import java.util.List;
import java.util.Objects;
import nl.samenwijk.letter.LetterContents.Acknowledgement;
import nl.samenwijk.letter.LetterContents.CompletionRequest;
import nl.samenwijk.letter.LetterContents.Decision;
import nl.samenwijk.letter.LetterContents.DecisionOnObjection;
import nl.samenwijk.letter.LetterContents.Duty;
import nl.samenwijk.letter.LetterContents.Granted;
import nl.samenwijk.letter.LetterContents.PenaltyDecision;
import nl.samenwijk.letter.LetterContents.Signature;
import nl.samenwijk.letter.LetterContents.TermExtension;
import nl.samenwijk.scheme.DecisionOutcome;
import nl.samenwijk.scheme.Nature;
import nl.samenwijk.shared.Euros;
import nl.samenwijk.term.TermStep;

/** What each kind of letter has to say. The word decision stands only where it is one: what the town does or does not do as a factual act is an answer. */
record LetterBody(Sheet sheet, String town) {

    String title(LetterContents contents) {
        return sheet.say(
                switch (contents) {
                    case Acknowledgement letter -> "letter.title.acknowledgement";
                    case CompletionRequest letter -> "letter.title.completion";
                    case TermExtension letter -> letter.onlyInforms() ? "letter.title.later" : "letter.title.extension";
                    case Decision letter -> isOrder(letter.nature()) ? "letter.title.decision" : "letter.title.answer";
                    case DecisionOnObjection letter -> "letter.title.onObjection";
                    case PenaltyDecision letter -> "letter.title.penalty";
                });
    }

    void write(LetterContents contents) {
        switch (contents) {
            case Acknowledgement letter -> acknowledgement(letter);
            case CompletionRequest letter -> completion(letter);
            case TermExtension letter -> extension(letter);
            case Decision letter -> decision(letter);
            case DecisionOnObjection letter -> onObjection(letter);
            case PenaltyDecision letter -> penalty(letter);
        }
    }

    private static boolean isOrder(Nature nature) {
        return nature == Nature.ORDER;
    }

    private void acknowledgement(Acknowledgement letter) {
        sheet.mainSentence("letter.acknowledgement", letter.head().receivedOn());
        asked(letter.head());
        sheet.heading("letter.heading.next");
        sheet.sentence(isOrder(letter.nature()) ? "letter.next.order" : "letter.next.factualAct", letter.dueOn());
        sheet.sentence("letter.next.more");
        greeting();
    }

    private void completion(CompletionRequest letter) {
        boolean order = isOrder(letter.nature());
        sheet.mainSentence(order ? "letter.completion.order" : "letter.completion.factualAct");
        sheet.heading("letter.heading.needed");
        sheet.words(letter.question());
        sheet.heading("letter.heading.when");
        sheet.mainSentence("letter.completion.deadline", letter.deadline());
        sheet.sentence(
                order ? "letter.completion.standsStill.order" : "letter.completion.standsStill.factualAct",
                letter.head().date().plusDays(1));
        sheet.heading("letter.heading.noAnswer");
        sheet.sentence(order ? "letter.completion.noAnswer.order" : "letter.completion.noAnswer.factualAct");
        asked(letter.head());
        greeting();
    }

    private void extension(TermExtension letter) {
        sheet.mainSentence("letter.extension", letter.newDueOn());
        sheet.heading("letter.heading.why");
        sheet.words(letter.reason());
        if (letter.onlyInforms()) {
            sheet.heading("letter.heading.late");
            sheet.sentence("letter.extension.informs", letter.dueOn());
        }
        counted(letter.counted());
        asked(letter.head());
        greeting();
    }

    private void decision(Decision letter) {
        boolean order = isOrder(letter.nature());
        sheet.heading(order ? "letter.heading.decision" : "letter.heading.answer");
        sheet.mainSentence("letter.outcome." + letter.outcome());
        granted(letter.granted());
        asked(letter.head());
        sheet.heading("letter.heading.why");
        sheet.words(letter.reasons());
        sheet.sentence("letter.ground", letter.ground().text(), letter.ground().article());
        duties(letter.granted().duties());
        alternative(letter);
        counted(letter.counted());
        sheet.heading(order ? "letter.heading.disagree" : "letter.heading.notSatisfied");
        sheet.sentence(letter.remedy());
        signed(letter.head(), letter.signature(), order);
    }

    private void granted(Granted granted) {
        if (granted.amount() != null) {
            sheet.mainSentence("letter.amount", new Euros(granted.amount()));
        }
        if (!granted.things().isEmpty()) {
            sheet.sentence("letter.things");
            sheet.html()
                    .element(
                            "ul",
                            () -> granted.things()
                                    .forEach(thing -> sheet.html()
                                            .element("li", () -> sheet.html().lines(sheet.say(thing)), "dir", "auto")));
        }
        if (granted.payBy() != null) {
            sheet.heading("letter.heading.payment");
            sheet.sentence("letter.payment", granted.payBy());
        }
    }

    private void duties(List<Duty> duties) {
        if (duties.isEmpty()) {
            return;
        }
        sheet.heading("letter.heading.duties");
        sheet.sentence("letter.duties");
        sheet.table(
                "duties",
                List.of(sheet.say("letter.duty.what"), sheet.say("letter.duty.who"), sheet.say("letter.duty.dueOn")),
                duties.stream()
                        .map(duty -> List.of(duty.text(), duty.owner(), sheet.say("name", duty.dueOn())))
                        .toList());
        sheet.sentence("letter.duties.missed");
    }

    private void alternative(Decision letter) {
        if (letter.alternative() != null) {
            sheet.heading("letter.heading.alternative");
            sheet.words(letter.alternative());
        } else if (letter.outcome().withholds()) {
            sheet.heading("letter.heading.alternative");
            sheet.sentence("letter.alternative.none");
        } else if (letter.outcome() == DecisionOutcome.NOT_PROCESSED) {
            sheet.heading("letter.heading.alternative");
            sheet.sentence("letter.alternative.again");
        }
    }

    private void onObjection(DecisionOnObjection letter) {
        sheet.sentence("letter.objection", letter.lodgedOn(), letter.decidedOn());
        sheet.heading("letter.heading.decision");
        sheet.mainSentence("letter.verdict." + letter.verdict());
        sheet.heading("letter.heading.why");
        sheet.words(letter.reasons());
        counted(letter.counted());
        sheet.heading("letter.heading.disagree");
        sheet.sentence("letter.appeal", letter.appealUntil(), letter.court());
        sheet.sentence("letter.appeal.how");
        signed(letter.head(), letter.signature(), true);
    }

    private void penalty(PenaltyDecision letter) {
        sheet.sentence("letter.penalty.notice", letter.noticeOn());
        sheet.heading("letter.heading.decision");
        if (letter.days().isEmpty()) {
            sheet.mainSentence("letter.penalty.none");
        } else {
            sheet.mainSentence("letter.penalty.amount", new Euros(letter.amount()));
            sheet.heading("letter.heading.payment");
            sheet.sentence("letter.payment", letter.payBy());
        }
        if (letter.reasons() != null) {
            sheet.heading("letter.heading.why");
            sheet.words(letter.reasons());
        }
        penaltyDays(letter);
        sheet.heading("letter.heading.disagree");
        sheet.sentence(letter.remedy());
        signed(letter.head(), letter.signature(), true);
    }

    private void penaltyDays(PenaltyDecision letter) {
        if (letter.days().isEmpty()) {
            return;
        }
        sheet.heading("letter.heading.penaltyDays");
        sheet.table(
                "amounts",
                List.of(
                        sheet.say("letter.penalty.from"),
                        sheet.say("letter.penalty.until"),
                        sheet.say("letter.penalty.days"),
                        sheet.say("letter.penalty.eachDay"),
                        sheet.say("letter.penalty.together")),
                letter.days().stream()
                        .map(some -> List.of(
                                sheet.say("name", some.from()),
                                sheet.say("name", some.until()),
                                sheet.say("name", some.days()),
                                sheet.say("name", new Euros(some.eachDay())),
                                sheet.say("name", new Euros(some.amount()))))
                        .toList());
    }

    private void asked(LetterHead head) {
        sheet.heading("letter.heading.asked");
        sheet.facts(head.asked());
    }

    private void counted(List<TermStep> steps) {
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

    private void greeting() {
        sheet.sentence("letter.greeting", town);
    }

    /** On whose behalf and by whom; the name stands by itself, in its own direction. */
    private void signed(LetterHead head, Signature signature, boolean order) {
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
