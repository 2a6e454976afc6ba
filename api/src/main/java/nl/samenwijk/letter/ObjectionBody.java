package nl.samenwijk.letter;

import nl.samenwijk.letter.LetterContents.DecisionOnObjection;
import nl.samenwijk.letter.LetterContents.ObjectionAcknowledgement;
import nl.samenwijk.letter.LetterContents.ObjectionQuestion;
import nl.samenwijk.scheme.Nature;

/** What the letters to an objector have to say. What was asked in the request does not stand in them: it is not the objector's to know. */
record ObjectionBody(Sheet sheet, Passages passages) {

    void acknowledgement(ObjectionAcknowledgement letter) {
        sheet.mainSentence("letter.objectionReceived", letter.head().receivedOn());
        sheet.heading("letter.heading.wrote");
        sheet.words(letter.text());
        if (letter.late()) {
            sheet.heading("letter.heading.tooLate");
            sheet.sentence("letter.objectionReceived.late");
        }
        sheet.heading("letter.heading.next");
        next(letter);
        if (!letter.counted().isEmpty()) {
            passages.counted(letter.counted());
        }
        passages.greeting();
    }

    private void next(ObjectionAcknowledgement letter) {
        if (letter.nature() == Nature.FACTUAL_ACT) {
            sheet.sentence("letter.objectionReceived.factualAct");
        }
        if (letter.premature()) {
            sheet.sentence("letter.objectionReceived.premature");
        }
        if (letter.committee()) {
            sheet.sentence("letter.objectionReceived.committee");
        }
        if (letter.dueOn() != null) {
            sheet.mainSentence("letter.objectionReceived.dueOn", letter.dueOn());
        }
        sheet.sentence("letter.objectionReceived.more");
    }

    void question(ObjectionQuestion letter) {
        sheet.mainSentence("letter.objectionQuestion");
        sheet.heading("letter.heading.needed");
        sheet.words(letter.question());
        if (letter.late()) {
            sheet.sentence("letter.objectionQuestion.late");
        }
        sheet.heading("letter.heading.when");
        sheet.mainSentence("letter.completion.deadline", letter.deadline());
        sheet.sentence("letter.objectionQuestion.standsStill");
        sheet.heading("letter.heading.noAnswer");
        sheet.sentence("letter.objectionQuestion.noAnswer");
        passages.greeting();
    }

    void decision(DecisionOnObjection letter) {
        sheet.sentence("letter.objection", letter.head().receivedOn(), letter.decidedOn());
        sheet.heading("letter.heading.decision");
        sheet.mainSentence("letter.verdict." + letter.verdict());
        sheet.heading("letter.heading.why");
        sheet.words(letter.reasons());
        passages.counted(letter.counted());
        sheet.heading("letter.heading.disagree");
        sheet.sentence("letter.appeal", letter.appealUntil(), letter.court());
        sheet.sentence("letter.appeal.how");
        passages.signed(letter.head(), letter.signature(), true);
    }
}
