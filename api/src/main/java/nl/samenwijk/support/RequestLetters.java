package nl.samenwijk.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.samenwijk.identity.Organisation;
import nl.samenwijk.initiative.Initiative;
import nl.samenwijk.initiative.Initiator;
import nl.samenwijk.letter.Addressee;
import nl.samenwijk.letter.Channel;
import nl.samenwijk.letter.LetterContents;
import nl.samenwijk.letter.LetterHead;
import nl.samenwijk.letter.LetterRef;
import nl.samenwijk.letter.Letters;
import nl.samenwijk.mandate.MandateLine;
import nl.samenwijk.objection.Objection;
import nl.samenwijk.shared.Language;
import nl.samenwijk.shared.NodeId;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.term.SuspensionKind;
import nl.samenwijk.term.Term;
import nl.samenwijk.term.TermStep;
import nl.samenwijk.term.TermStepCode;
import nl.samenwijk.term.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives a letter its facts: of a request as it will be after the one write that refers to the letter. */
@Component
class RequestLetters {

    private final Letters letters;
    private final Terms terms;

    RequestLetters(Letters letters, Terms terms) {
        this.letters = letters;
        this.terms = terms;
    }

    LetterRef acknowledgement(SupportRequest request, Initiative plan, LocalDate on) {
        return letters.write(
                new LetterContents.Acknowledgement(head(request, plan, on), request.nature(), request.dueOn()));
    }

    LetterRef completion(SupportRequest request, Initiative plan, String question, LocalDate deadline, LocalDate on) {
        return letters.write(
                new LetterContents.CompletionRequest(head(request, plan, on), request.nature(), question, deadline));
    }

    LetterRef extension(SupportRequest request, Initiative plan, String reason, LocalDate newDueOn, LocalDate on) {
        Term counted = counted(request);
        return letters.write(new LetterContents.TermExtension(
                head(request, plan, on), reason, newDueOn, counted.lastDay(), counted.steps()));
    }

    /** The term stands still for another reason than a request to complete; of a request in which that is noted already. */
    LetterRef suspension(
            SupportRequest request,
            Initiative plan,
            SuspensionKind cause,
            LocalDate from,
            LocalDate until,
            String reason,
            LocalDate on) {
        Term counted = counted(request);
        return letters.write(new LetterContents.TermSuspension(
                head(request, plan, on),
                request.nature(),
                cause,
                from,
                until,
                reason,
                counted.lastDay(),
                counted.steps()));
    }

    LetterRef forwarding(SupportRequest request, Initiative plan, String to, String reason, LocalDate on) {
        return letters.write(new LetterContents.Forwarding(head(request, plan, on), to, on, reason));
    }

    /** By the channel that somebody chose. */
    LetterRef send(LetterContents letter, Channel channel) {
        return letters.write(letter, channel);
    }

    /** The page of the same letter. Nothing is kept. */
    String preview(LetterContents letter) {
        return letters.preview(letter);
    }

    /** The answer to the request, which was just announced. Without a mandate nobody took it: the law granted what was asked. */
    LetterContents decision(SupportRequest request, Initiative plan, NodeId id, LocalDate on) {
        SupportOutcome decision = request.decision(id).orElseThrow();
        SupportOutcome.Announcement how = Objects.requireNonNull(decision.announcement());
        return decision.mandate() == null
                ? grantedByLaw(request, plan, how, on)
                : decided(request, plan, decision, how, on);
    }

    private LetterContents decided(
            SupportRequest request,
            Initiative plan,
            SupportOutcome decision,
            SupportOutcome.Announcement how,
            LocalDate on) {
        return new LetterContents.Decision(
                head(request, plan, on),
                request.nature(),
                decision.outcome(),
                decision.reasoning(),
                decision.departsFromAdviceBecause(),
                decision.ground(),
                granted(decision, request, plan, on),
                decision.alternative(),
                signature(Objects.requireNonNull(decision.mandate())),
                counted(request).steps(),
                how.remedyClause());
    }

    private LetterContents grantedByLaw(
            SupportRequest request, Initiative plan, SupportOutcome.Announcement how, LocalDate on) {
        LocalDate dueOn = counted(request).lastDay();
        List<TermStep> counted = terms.grantedBySilence(dueOn).steps();
        return new LetterContents.GrantedByLaw(
                head(request, plan, on), dueOn, inForceOn(counted), counted, how.remedyClause());
    }

    private static LocalDate inForceOn(List<TermStep> counted) {
        return counted.stream()
                .filter(step -> step.code() == TermStepCode.IN_FORCE)
                .map(TermStep::on)
                .findFirst()
                .orElseThrow();
    }

    /**
     * What a letter must know of who objects.
     *
     * @param party the account, or the organisation on whose behalf; null for who is known to the desk only
     * @param language in which it is written to them
     */
    record Objector(String name, @Nullable NodeId party, Language language, LocalDate lodgedOn) {

        Addressee addressee() {
            return new Addressee(name, party);
        }
    }

    Objector objector(Objection objection, Initiative plan) {
        nl.samenwijk.objection.Objector who = objection.objector();
        return new Objector(who.name(), who.account(), plan.texts().language(), objection.lodgedOn());
    }

    /** Of an objection that was just received. */
    LetterRef objectionReceived(SupportRequest request, Initiative plan, Objection objection, LocalDate on) {
        return letters.write(new LetterContents.ObjectionAcknowledgement(
                head(request, plan, objector(objection, plan), on),
                request.nature(),
                objection.text(),
                objection.decision() == null,
                request.isLate(objection, terms),
                objection.committee(),
                objection.dueOn(),
                objection.term(terms).map(Term::steps).orElseGet(List::of)));
    }

    /** @param late the objector is asked why the objection is late, too */
    LetterRef objectionQuestion(
            SupportRequest request,
            Initiative plan,
            Objector objector,
            String question,
            boolean late,
            LocalDate deadline,
            LocalDate on) {
        return letters.write(
                new LetterContents.ObjectionQuestion(head(request, plan, objector, on), question, late, deadline));
    }

    /**
     * What was decided on an objection.
     *
     * @param against the day of the decision that was objected to
     * @param counted how the term to decide was counted
     * @param appealUntil the last day for appeal
     * @param court name and address
     */
    record OnObjection(
            LocalDate against,
            LetterContents.Verdict verdict,
            String reasons,
            MandateLine mandate,
            List<TermStep> counted,
            LocalDate appealUntil,
            String court) {}

    LetterContents onObjection(
            SupportRequest request, Initiative plan, Objector objector, OnObjection decision, LocalDate on) {
        return new LetterContents.DecisionOnObjection(
                head(request, plan, objector, on),
                decision.against(),
                decision.verdict(),
                decision.reasons(),
                signature(decision.mandate()),
                decision.counted(),
                decision.appealUntil(),
                decision.court());
    }

    /**
     * What was fixed for a late decision.
     *
     * @param noticeOn the day on which the notice of default came
     * @param days each row at its own amount; empty when no penalty is due
     * @param reasons what there is to say besides; null when nothing
     */
    record Fixed(
            LocalDate noticeOn,
            List<LetterContents.PenaltyDays> days,
            @Nullable String reasons,
            MandateLine mandate,
            Phrase remedy) {}

    /** For a late decision on the request. */
    LetterContents penalty(SupportRequest request, Initiative plan, Fixed penalty, LocalDate on) {
        return penalty(head(request, plan, on), penalty);
    }

    /** For a late decision on an objection (Awb 7:14). */
    LetterContents penalty(SupportRequest request, Initiative plan, Objector objector, Fixed penalty, LocalDate on) {
        return penalty(head(request, plan, objector, on), penalty);
    }

    private LetterContents penalty(LetterHead head, Fixed penalty) {
        return new LetterContents.PenaltyDecision(
                head,
                penalty.noticeOn(),
                penalty.days(),
                penalty.reasons(),
                terms.payment(head.date(), null).lastDay(),
                signature(penalty.mandate()),
                penalty.remedy());
    }

    private LetterContents.Granted granted(
            SupportOutcome decision, SupportRequest request, Initiative plan, LocalDate on) {
        String initiator = plan.initiator().displayName();
        return new LetterContents.Granted(
                decision.amount(),
                decision.amount() == null
                        ? null
                        : terms.payment(on, request.rule()).lastDay(),
                decision.quantities().stream().map(AskedLines::said).toList(),
                decision.obligations().stream().map(one -> duty(one, initiator)).toList());
    }

    private static LetterContents.Duty duty(Obligation obligation, String initiator) {
        Obligation.Owner owner = obligation.owner();
        return new LetterContents.Duty(
                obligation.text(), owner == null ? initiator : owner.displayName(), obligation.dueOn());
    }

    private static LetterContents.Signature signature(MandateLine mandate) {
        return new LetterContents.Signature(mandate.holder(), mandate.cap());
    }

    private Term counted(SupportRequest request) {
        return terms.decision(request.termFacts());
    }

    private static LetterHead head(SupportRequest request, Initiative plan, LocalDate on) {
        return new LetterHead(
                request.id(),
                request.reference(),
                plan.texts().title(),
                initiator(plan),
                on,
                plan.texts().language(),
                request.body(),
                LetterHead.SentIn.REQUEST,
                request.receivedOn(),
                AskedLines.of(request));
    }

    /** The organisation on whose behalf it was asked, else the person. */
    static Addressee initiator(Initiative plan) {
        Initiator initiator = plan.initiator();
        Organisation organisation = initiator.organisation();
        return new Addressee(initiator.displayName(), organisation == null ? initiator.account() : organisation.id());
    }

    /** A neighbour who objects may not know what was asked, and when. */
    private static LetterHead head(SupportRequest request, Initiative plan, Objector objector, LocalDate on) {
        return new LetterHead(
                request.id(),
                request.reference(),
                plan.texts().title(),
                objector.addressee(),
                on,
                objector.language(),
                request.body(),
                LetterHead.SentIn.OBJECTION,
                objector.lodgedOn(),
                List.of());
    }
}
