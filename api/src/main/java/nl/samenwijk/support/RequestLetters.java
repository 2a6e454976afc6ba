package nl.samenwijk.support;

import java.time.LocalDate;
import java.util.Objects;
import nl.samenwijk.initiative.Initiative;
import nl.samenwijk.letter.LetterContents;
import nl.samenwijk.letter.LetterHead;
import nl.samenwijk.letter.LetterRef;
import nl.samenwijk.letter.Letters;
import nl.samenwijk.term.Term;
import nl.samenwijk.term.Terms;
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

    LetterRef completion(SupportRequest request, Initiative plan, String question, LocalDate deadline, LocalDate on) {
        return letters.write(
                new LetterContents.CompletionRequest(head(request, plan, on), request.nature(), question, deadline));
    }

    LetterRef extension(SupportRequest request, Initiative plan, String reason, LocalDate newDueOn, LocalDate on) {
        Term counted = counted(request);
        return letters.write(new LetterContents.TermExtension(
                head(request, plan, on), reason, newDueOn, counted.lastDay(), counted.steps()));
    }

    /** The last decision, which was just announced. */
    LetterRef decision(SupportRequest request, Initiative plan, LocalDate on) {
        SupportOutcome decision = request.lastDecision().orElseThrow();
        return letters.write(new LetterContents.Decision(
                head(request, plan, on),
                request.nature(),
                decision.outcome(),
                decision.reasoning(),
                decision.ground(),
                granted(decision, request, plan, on),
                decision.alternative(),
                signature(Objects.requireNonNull(decision.mandate())),
                counted(request).steps(),
                Objects.requireNonNull(decision.announcement()).remedyClause()));
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

    private static LetterContents.Signature signature(SupportOutcome.MandateLine mandate) {
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
                plan.initiator().displayName(),
                on,
                plan.texts().language(),
                request.body(),
                request.receivedOn(),
                AskedLines.of(request));
    }
}
