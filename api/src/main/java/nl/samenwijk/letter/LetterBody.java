package nl.samenwijk.letter;

import java.util.List;
import nl.samenwijk.letter.LetterContents.Acknowledgement;
import nl.samenwijk.letter.LetterContents.CompletionRequest;
import nl.samenwijk.letter.LetterContents.Decision;
import nl.samenwijk.letter.LetterContents.DecisionOnObjection;
import nl.samenwijk.letter.LetterContents.Duty;
import nl.samenwijk.letter.LetterContents.Forwarding;
import nl.samenwijk.letter.LetterContents.Granted;
import nl.samenwijk.letter.LetterContents.GrantedByLaw;
import nl.samenwijk.letter.LetterContents.ObjectionAcknowledgement;
import nl.samenwijk.letter.LetterContents.ObjectionQuestion;
import nl.samenwijk.letter.LetterContents.PenaltyDecision;
import nl.samenwijk.letter.LetterContents.TermExtension;
import nl.samenwijk.letter.LetterContents.TermSuspension;
import nl.samenwijk.scheme.DecisionOutcome;
import nl.samenwijk.scheme.Nature;
import nl.samenwijk.shared.Euros;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.term.SuspensionKind;

/** What each kind of letter has to say. The word decision stands only where it is one: what the town does or does not do as a factual act is an answer. */
record LetterBody(Sheet sheet, Passages passages) {

    LetterBody(Sheet sheet, String town) {
        this(sheet, new Passages(sheet, town));
    }

    String title(LetterContents contents) {
        return sheet.say(
                switch (contents) {
                    case Acknowledgement letter -> "letter.title.acknowledgement";
                    case CompletionRequest letter -> "letter.title.completion";
                    case TermExtension letter -> letter.onlyInforms() ? "letter.title.later" : "letter.title.extension";
                    case Decision letter -> isOrder(letter.nature()) ? "letter.title.decision" : "letter.title.answer";
                    case GrantedByLaw letter -> "letter.title.byLaw";
                    case TermSuspension letter ->
                        isOrder(letter.nature()) ? "letter.title.suspension" : "letter.title.suspension.answer";
                    case Forwarding letter -> "letter.title.forwarding";
                    case ObjectionAcknowledgement letter -> "letter.title.objectionReceived";
                    case ObjectionQuestion letter -> "letter.title.objectionQuestion";
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
            case GrantedByLaw letter -> byLaw(letter);
            case TermSuspension letter -> suspension(letter);
            case Forwarding letter -> forwarding(letter);
            case ObjectionAcknowledgement letter -> new ObjectionBody(sheet, passages).acknowledgement(letter);
            case ObjectionQuestion letter -> new ObjectionBody(sheet, passages).question(letter);
            case DecisionOnObjection letter -> new ObjectionBody(sheet, passages).decision(letter);
            case PenaltyDecision letter -> penalty(letter);
        }
    }

    private static boolean isOrder(Nature nature) {
        return nature == Nature.ORDER;
    }

    private void acknowledgement(Acknowledgement letter) {
        sheet.mainSentence("letter.acknowledgement", letter.head().receivedOn());
        passages.asked(letter.head());
        sheet.heading("letter.heading.next");
        sheet.sentence(isOrder(letter.nature()) ? "letter.next.order" : "letter.next.factualAct", letter.dueOn());
        sheet.sentence("letter.next.more");
        passages.greeting();
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
        passages.asked(letter.head());
        passages.greeting();
    }

    private void extension(TermExtension letter) {
        sheet.mainSentence("letter.extension", letter.newDueOn());
        sheet.heading("letter.heading.why");
        sheet.words(letter.reason());
        if (letter.onlyInforms()) {
            sheet.heading("letter.heading.late");
            sheet.sentence("letter.extension.informs", letter.dueOn());
        }
        passages.counted(letter.counted());
        passages.asked(letter.head());
        passages.greeting();
    }

    private void suspension(TermSuspension letter) {
        boolean order = isOrder(letter.nature());
        sheet.mainSentence(
                order ? "letter.suspension.order" : "letter.suspension.factualAct", letter.from(), letter.until());
        sheet.heading("letter.heading.why");
        sheet.sentence(cause(letter.cause()));
        sheet.words(letter.reason());
        sheet.heading("letter.heading.late");
        sheet.mainSentence(
                order ? "letter.suspension.dueOn.order" : "letter.suspension.dueOn.factualAct", letter.dueOn());
        passages.counted(letter.counted());
        passages.asked(letter.head());
        passages.greeting();
    }

    /** Who is asked for something gets another letter. */
    private static String cause(SuspensionKind kind) {
        return switch (kind) {
            case CONSENT -> "letter.suspension.CONSENT";
            case APPLICANT_DELAY -> "letter.suspension.APPLICANT_DELAY";
            case FOREIGN_INFORMATION -> "letter.suspension.FOREIGN_INFORMATION";
            case FORCE_MAJEURE -> "letter.suspension.FORCE_MAJEURE";
            case COMPLETION, MISSING_GROUNDS -> throw new IllegalArgumentException(kind.name());
        };
    }

    private void forwarding(Forwarding letter) {
        sheet.mainSentence("letter.forwarding");
        sheet.facts(List.of(
                new AskedLine(Phrase.of("letter.forwarding.to"), Phrase.verbatim(letter.to())),
                new AskedLine(
                        Phrase.of("letter.forwarding.receivedOn"),
                        Phrase.of("name", letter.head().receivedOn())),
                new AskedLine(Phrase.of("letter.forwarding.forwardedOn"), Phrase.of("name", letter.forwardedOn()))));
        sheet.heading("letter.heading.why");
        sheet.words(letter.reason());
        sheet.sentence("letter.forwarding.duty");
        sheet.heading("letter.heading.next");
        sheet.sentence("letter.forwarding.next");
        passages.asked(letter.head());
        passages.greeting();
    }

    private void byLaw(GrantedByLaw letter) {
        sheet.heading("letter.heading.granted");
        sheet.mainSentence("letter.outcome.GRANTED");
        sheet.sentence("letter.byLaw.inForce", letter.inForceOn());
        passages.asked(letter.head());
        sheet.heading("letter.heading.why");
        sheet.sentence("letter.byLaw.why", letter.dueOn());
        passages.counted(letter.counted());
        sheet.heading("letter.heading.disagree");
        sheet.sentence(letter.remedy());
        passages.greeting();
    }

    private void decision(Decision letter) {
        boolean order = isOrder(letter.nature());
        sheet.heading(order ? "letter.heading.decision" : "letter.heading.answer");
        sheet.mainSentence("letter.outcome." + letter.outcome());
        granted(letter.granted());
        passages.asked(letter.head());
        sheet.heading("letter.heading.why");
        sheet.words(letter.reasons());
        departure(letter);
        sheet.sentence("letter.ground", letter.ground().text(), letter.ground().article());
        duties(letter.granted().duties());
        alternative(letter);
        passages.counted(letter.counted());
        sheet.heading(order ? "letter.heading.disagree" : "letter.heading.notSatisfied");
        sheet.sentence(letter.remedy());
        passages.signed(letter.head(), letter.signature(), order);
    }

    private void departure(Decision letter) {
        if (letter.departure() != null) {
            sheet.sentence("letter.departure");
            sheet.words(letter.departure());
        }
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
        passages.signed(letter.head(), letter.signature(), true);
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
}
