package nl.samenwijk.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import nl.samenwijk.scheme.AdministrativeAuthority;
import nl.samenwijk.scheme.DecisionOutcome;
import nl.samenwijk.scheme.Ground;
import nl.samenwijk.scheme.Nature;
import nl.samenwijk.scheme.SupportKind;
import nl.samenwijk.shared.Euros;
import nl.samenwijk.shared.Language;
import nl.samenwijk.shared.LocalText;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.shared.TownFiles;
import nl.samenwijk.term.DecisionTerm;
import nl.samenwijk.term.Extension;
import nl.samenwijk.term.Holidays;
import nl.samenwijk.term.Suspension;
import nl.samenwijk.term.SuspensionKind;
import nl.samenwijk.term.Term;
import nl.samenwijk.term.TermRule;
import nl.samenwijk.term.TermSettings;
import nl.samenwijk.term.Terms;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/** The facts of letters to a resident of Dordrecht, and the letters that they make. */
final class Facts {

    static final Terms TERMS = new Terms(Holidays.computed(), TermSettings.defaults());
    static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);
    static final LocalDate ANNOUNCED = LocalDate.of(2026, 4, 20);
    static final LocalDate LODGED = LocalDate.of(2026, 4, 1);
    static final String REFERENCE = "DOR-2026-00042-1";
    static final String ADDRESS = "Gemeente Dordrecht, Postbus 8, 3300 AA Dordrecht";
    static final String COURT = "Rechtbank Rotterdam, Postbus 50951, 3007 BM Rotterdam";

    private static final LetterPage PAGE = new LetterPage(TownFiles.municipality());
    private static final LetterPdf PDF = new LetterPdf();

    private Facts() {}

    static LetterHead head(Language language) {
        return head(language, "Noor de Vries", "Moestuin op het hoekje");
    }

    static LetterHead head(Language language, String addressee, String title) {
        return new LetterHead(
                new NodeId("R", "request"),
                REFERENCE,
                title,
                new Addressee(addressee, new NodeId("A", "noor")),
                ANNOUNCED,
                language,
                AdministrativeAuthority.COLLEGE,
                LetterHead.SentIn.REQUEST,
                RECEIVED,
                List.of(
                        new AskedLine(Phrase.of("letter.asked.kind"), Phrase.of("name", SupportKind.FUNDING)),
                        new AskedLine(Phrase.of("letter.asked.amount"), Phrase.of("name", new Euros(80_000))),
                        new AskedLine(Phrase.of("letter.asked.purpose"), Phrase.verbatim("planten en een kraan")),
                        new AskedLine(
                                Phrase.of("letter.asked.explanation"), Phrase.verbatim("Zonder dit lukt het niet."))));
    }

    /** A neighbour who objects; what was asked is not theirs to know. */
    static LetterHead objectorHead(Language language) {
        return objectorHead(language, "Bert Buur", "Moestuin op het hoekje");
    }

    static LetterHead objectorHead(Language language, String addressee, String title) {
        return new LetterHead(
                new NodeId("R", "request"),
                REFERENCE,
                title,
                new Addressee(addressee, null),
                ANNOUNCED,
                language,
                AdministrativeAuthority.COLLEGE,
                LetterHead.SentIn.OBJECTION,
                LODGED,
                List.of());
    }

    /** Asked on 16 March to complete by 30 March, and completed on the 25th: 8 days, due on 6 May 2026. */
    static Term counted() {
        return TERMS.decision(new DecisionTerm(
                RECEIVED,
                TERMS.generalRule(RECEIVED),
                List.of(new Suspension.Completion(
                        LocalDate.of(2026, 3, 16), LocalDate.of(2026, 3, 30), LocalDate.of(2026, 3, 25))),
                null));
    }

    static LetterContents.Acknowledgement acknowledgement(Nature nature, Language language) {
        return new LetterContents.Acknowledgement(head(language), nature, LocalDate.of(2026, 4, 28));
    }

    static LetterContents.CompletionRequest completion(Nature nature, Language language) {
        return new LetterContents.CompletionRequest(
                head(language), nature, "Wie geeft de planten water?\nEn in de vakantie?", LocalDate.of(2026, 5, 4));
    }

    /** Four weeks more; by a regulation that is only said, and the term stays what it is. */
    static LetterContents.TermExtension extension(boolean byRegulation, Language language) {
        LocalDate newDueOn = LocalDate.of(2026, 5, 26);
        TermRule rule = TermRule.of(8, "Awb 4:13", byRegulation, null, null, false);
        Term term = TERMS.decision(new DecisionTerm(RECEIVED, rule, List.of(), new Extension(ANNOUNCED, newDueOn)));
        return new LetterContents.TermExtension(
                head(language), "Wij wachten op een advies over de kraan.", newDueOn, term.lastDay(), term.steps());
    }

    /** Ten days in April do not count. */
    static LetterContents.TermSuspension suspension(SuspensionKind cause, Nature nature, Language language) {
        LocalDate from = LocalDate.of(2026, 4, 21);
        LocalDate until = LocalDate.of(2026, 4, 30);
        Term term = TERMS.decision(new DecisionTerm(
                RECEIVED, TERMS.generalRule(RECEIVED), List.of(new Suspension.Period(cause, from, until)), null));
        return new LetterContents.TermSuspension(
                head(language),
                nature,
                cause,
                from,
                until,
                "De monteur uit Gent heeft de tekening nog niet gestuurd.",
                term.lastDay(),
                term.steps());
    }

    static LetterContents.Forwarding forwarding(Language language) {
        return new LetterContents.Forwarding(
                head(language), "Waterschap Hollandse Delta", ANNOUNCED, "Het gaat over een sloot van het waterschap.");
    }

    /** Nobody decided by 28 April: in force on the third day after. */
    static LetterContents.GrantedByLaw byLaw(Language language) {
        LocalDate dueOn = LocalDate.of(2026, 4, 28);
        return new LetterContents.GrantedByLaw(
                head(language),
                dueOn,
                LocalDate.of(2026, 5, 1),
                TERMS.grantedBySilence(dueOn).steps(),
                remedy(Nature.ORDER, AdministrativeAuthority.COLLEGE));
    }

    /** To a decision of 20 March that was announced then. */
    static LetterContents.ObjectionAcknowledgement objectionReceived(boolean committee, Language language) {
        Term term = TERMS.decisionOnObjection(LocalDate.of(2026, 3, 20), committee, false);
        return new LetterContents.ObjectionAcknowledgement(
                objectorHead(language),
                Nature.ORDER,
                "De kraan komt voor mijn raam.",
                false,
                false,
                committee,
                term.lastDay(),
                term.steps());
    }

    static LetterContents.ObjectionAcknowledgement prematureObjection(Language language) {
        return waiting(Nature.ORDER, true, false, language);
    }

    static LetterContents.ObjectionAcknowledgement lateObjection(Language language) {
        return waiting(Nature.ORDER, false, true, language);
    }

    static LetterContents.ObjectionAcknowledgement objectionToAFactualAct(Language language) {
        return waiting(Nature.FACTUAL_ACT, false, false, language);
    }

    private static LetterContents.ObjectionAcknowledgement waiting(
            Nature nature, boolean premature, boolean late, Language language) {
        return new LetterContents.ObjectionAcknowledgement(
                objectorHead(language),
                nature,
                "De kraan komt voor mijn raam.",
                premature,
                late,
                false,
                null,
                List.of());
    }

    static LetterContents.ObjectionQuestion objectionQuestion(boolean late, Language language) {
        return new LetterContents.ObjectionQuestion(
                objectorHead(language), "Waarom bent u het er niet mee eens?", late, LocalDate.of(2026, 5, 4));
    }

    static LetterContents.Decision decision(DecisionOutcome outcome, Language language) {
        return decision(outcome, Nature.ORDER, head(language), "Het plan past bij de wijk.");
    }

    static LetterContents.Decision factualAct(DecisionOutcome outcome, Language language) {
        return decision(outcome, Nature.FACTUAL_ACT, head(language), "De hekken zijn er in die week.");
    }

    static LetterContents.Decision decision(DecisionOutcome outcome, Nature nature, LetterHead head, String reasons) {
        boolean money = nature == Nature.ORDER && outcome.isGrant();
        return new LetterContents.Decision(
                head,
                nature,
                outcome,
                reasons,
                null,
                new Ground(
                        "PURPOSE",
                        new LocalText("Het plan past bij het doel.", "The plan fits the purpose."),
                        "CVDR681037 art. 2",
                        EnumSet.of(outcome)),
                new LetterContents.Granted(
                        money ? 60_000L : null,
                        money ? TERMS.payment(ANNOUNCED, null).lastDay() : null,
                        things(outcome, money),
                        duties(outcome)),
                outcome.withholds() ? "Vraag de rest bij het Oranje Fonds." : null,
                new LetterContents.Signature("Anke Bakker", 100_000L),
                counted().steps(),
                remedy(nature, head.body()));
    }

    private static List<Phrase> things(DecisionOutcome outcome, boolean money) {
        return outcome == DecisionOutcome.PARTLY_GRANTED && !money
                ? List.of(Phrase.of("letter.item.quantity", "hekken", 6))
                : List.of();
    }

    private static List<LetterContents.Duty> duties(DecisionOutcome outcome) {
        return outcome == DecisionOutcome.GRANTED_WITH_OBLIGATIONS
                ? List.of(
                        new LetterContents.Duty("Stuur een foto.", "Noor de Vries", LocalDate.of(2026, 6, 1)),
                        new LetterContents.Duty("Keur de kraan.", "Kees Vos", LocalDate.of(2026, 7, 1)))
                : List.of();
    }

    private static Phrase remedy(Nature nature, AdministrativeAuthority body) {
        return nature == Nature.ORDER
                ? Phrase.of("remedy.order", TERMS.objection(ANNOUNCED).lastDay(), body, ADDRESS)
                : Phrase.of("remedy.factualAct");
    }

    static LetterContents.DecisionOnObjection onObjection(LetterContents.Verdict verdict, Language language) {
        return new LetterContents.DecisionOnObjection(
                objectorHead(language),
                LocalDate.of(2026, 3, 20),
                verdict,
                "U woont naast de tuin. De regeling vraagt dat de buurt meedoet.",
                new LetterContents.Signature("Ellen Jansen", null),
                TERMS.decisionOnObjection(LocalDate.of(2026, 3, 20), false, false)
                        .steps(),
                TERMS.objection(ANNOUNCED).lastDay(),
                COURT);
    }

    static LetterContents.PenaltyDecision penalty(boolean due, Language language) {
        List<LetterContents.PenaltyDays> days = due
                ? List.of(
                        new LetterContents.PenaltyDays(LocalDate.of(2026, 3, 17), LocalDate.of(2026, 3, 30), 14, 2_300),
                        new LetterContents.PenaltyDays(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 5), 6, 3_500))
                : List.of();
        return new LetterContents.PenaltyDecision(
                head(language),
                LocalDate.of(2026, 3, 2),
                days,
                due ? null : "Uw brief kwam voordat onze termijn voorbij was.",
                TERMS.payment(ANNOUNCED, null).lastDay(),
                new LetterContents.Signature("Ellen Jansen", 2_500_000L),
                remedy(Nature.ORDER, AdministrativeAuthority.COLLEGE));
    }

    /** One of each kind, in the forms that say other things. */
    static List<LetterContents> all(Language language) {
        return List.of(
                acknowledgement(Nature.ORDER, language),
                acknowledgement(Nature.FACTUAL_ACT, language),
                completion(Nature.ORDER, language),
                completion(Nature.FACTUAL_ACT, language),
                extension(false, language),
                extension(true, language),
                decision(DecisionOutcome.GRANTED, language),
                decision(DecisionOutcome.PARTLY_GRANTED, language),
                decision(DecisionOutcome.GRANTED_WITH_OBLIGATIONS, language),
                decision(DecisionOutcome.REFUSED, language),
                decision(DecisionOutcome.NOT_PROCESSED, language),
                factualAct(DecisionOutcome.GRANTED, language),
                factualAct(DecisionOutcome.PARTLY_GRANTED, language),
                factualAct(DecisionOutcome.REFUSED, language),
                suspension(SuspensionKind.CONSENT, Nature.ORDER, language),
                suspension(SuspensionKind.APPLICANT_DELAY, Nature.ORDER, language),
                suspension(SuspensionKind.FOREIGN_INFORMATION, Nature.FACTUAL_ACT, language),
                suspension(SuspensionKind.FORCE_MAJEURE, Nature.ORDER, language),
                forwarding(language),
                byLaw(language),
                objectionReceived(false, language),
                objectionReceived(true, language),
                prematureObjection(language),
                lateObjection(language),
                objectionToAFactualAct(language),
                objectionQuestion(false, language),
                objectionQuestion(true, language),
                onObjection(LetterContents.Verdict.PARTLY_UPHELD, language),
                onObjection(LetterContents.Verdict.INADMISSIBLE, language),
                penalty(true, language),
                penalty(false, language));
    }

    static String html(LetterContents contents) {
        return PAGE.of(contents);
    }

    static byte[] pdf(LetterContents contents) {
        return PDF.of(html(contents), contents.head().date());
    }

    /** What somebody reads on the page, one space between words. */
    static String read(LetterContents contents) {
        return html(contents)
                .replaceAll("(?s)<style>.*?</style>", "")
                .replaceAll("<[^>]+>", " ")
                .replace("&#39;", "'")
                .replaceAll("\\s+", " ");
    }

    /** What somebody reads in the PDF, one space between words. */
    static String readPdf(LetterContents contents) {
        return readPdf(pdf(contents));
    }

    static String readPdf(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A person's words around whatever {@code text} is. */
    static LetterContents saying(String text, @Nullable String addressee) {
        LetterHead head = head(Language.NL, addressee == null ? "Noor de Vries" : addressee, text);
        return decision(DecisionOutcome.REFUSED, Nature.ORDER, head, text);
    }

    /** Letters of the other kinds in which somebody's words are whatever {@code text} is. */
    static List<LetterContents> sayingElsewhere(String text) {
        LetterContents.TermSuspension suspension = suspension(SuspensionKind.CONSENT, Nature.ORDER, Language.NL);
        LetterHead own = head(Language.NL, text, text);
        LetterHead objector = objectorHead(Language.NL, text, text);
        return List.of(
                new LetterContents.TermSuspension(
                        own,
                        Nature.ORDER,
                        suspension.cause(),
                        suspension.from(),
                        suspension.until(),
                        text,
                        suspension.dueOn(),
                        suspension.counted()),
                new LetterContents.Forwarding(own, text, ANNOUNCED, text),
                new LetterContents.ObjectionAcknowledgement(
                        objector, Nature.ORDER, text, true, true, true, null, List.of()),
                new LetterContents.ObjectionQuestion(objector, text, true, ANNOUNCED));
    }
}
