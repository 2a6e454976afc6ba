package nl.samenwijk.letter;

import java.time.LocalDate;
import java.util.List;
import nl.samenwijk.scheme.DecisionOutcome;
import nl.samenwijk.scheme.Ground;
import nl.samenwijk.scheme.Nature;
import nl.samenwijk.shared.Phrase;
import nl.samenwijk.term.SuspensionKind;
import nl.samenwijk.term.TermStep;
import org.jspecify.annotations.Nullable;

/** The facts of one letter. What is not in a kind of letter cannot come to stand in it: a request to complete has no remedy clause (Awb 6:3). */
public sealed interface LetterContents {

    LetterHead head();

    LetterKind kind();

    /**
     * That the request was received.
     *
     * @param dueOn the last day of the term as it now counts
     */
    record Acknowledgement(LetterHead head, Nature nature, LocalDate dueOn) implements LetterContents {

        @Override
        public LetterKind kind() {
            return LetterKind.ACKNOWLEDGEMENT;
        }
    }

    /**
     * What is missing.
     *
     * @param deadline until when the answer can come; the term stands still from the day after the letter
     */
    record CompletionRequest(LetterHead head, Nature nature, String question, LocalDate deadline)
            implements LetterContents {

        @Override
        public LetterKind kind() {
            return LetterKind.COMPLETION_REQUEST;
        }
    }

    /**
     * That the decision comes later.
     *
     * @param dueOn the last day as it now counts: {@code newDueOn} when the term was extended, an earlier one when the town can only inform (Awb 4:14(1))
     */
    record TermExtension(LetterHead head, String reason, LocalDate newDueOn, LocalDate dueOn, List<TermStep> counted)
            implements LetterContents {

        @Override
        public LetterKind kind() {
            return LetterKind.EXTENSION;
        }

        boolean onlyInforms() {
            return dueOn.isBefore(newDueOn);
        }
    }

    /**
     * That the term stands still for another reason than a request to complete (opschorting, Awb 4:15). The applicant is told the new last day.
     *
     * @param from the first day that does not count
     * @param until the last day that does not count
     * @param reason the town's own words
     * @param dueOn the last day as it now counts
     * @param counted how that day was counted
     */
    record TermSuspension(
            LetterHead head,
            Nature nature,
            SuspensionKind cause,
            LocalDate from,
            LocalDate until,
            String reason,
            LocalDate dueOn,
            List<TermStep> counted)
            implements LetterContents {

        public TermSuspension {
            if (cause == SuspensionKind.COMPLETION || cause == SuspensionKind.MISSING_GROUNDS) {
                throw new IllegalArgumentException("Who is asked for something gets a letter that asks for it");
            }
        }

        @Override
        public LetterKind kind() {
            return LetterKind.SUSPENSION;
        }
    }

    /**
     * That another authority decides, and has the request now (doorzendbericht, Awb 2:3). The day on which this town received it stands in the head.
     *
     * @param to the name of that authority
     * @param reason why it is the one to decide
     */
    record Forwarding(LetterHead head, String to, LocalDate forwardedOn, String reason) implements LetterContents {

        @Override
        public LetterKind kind() {
            return LetterKind.FORWARDING;
        }
    }

    /**
     * A decision, or for a factual act the answer.
     *
     * @param departure why it departs from the advice that was given (Awb 3:50); null when it does not
     * @param alternative what else the applicant can do; null when there is nothing else
     * @param counted how the term was counted
     * @param remedy what an interested party can do against it, or for a factual act instead
     */
    record Decision(
            LetterHead head,
            Nature nature,
            DecisionOutcome outcome,
            String reasons,
            @Nullable String departure,
            Ground ground,
            Granted granted,
            @Nullable String alternative,
            Signature signature,
            List<TermStep> counted,
            Phrase remedy)
            implements LetterContents {

        @Override
        public LetterKind kind() {
            return LetterKind.DECISION;
        }
    }

    /**
     * That the law itself granted what was asked, because nobody decided in time (van rechtswege verleend, Awb 4:20b, 4:20c). Nobody decided, so there is no
     * mandate and nobody's name.
     *
     * @param dueOn the last day on which it could have been decided
     * @param inForceOn from which day on it holds
     * @param counted how the term was counted
     */
    record GrantedByLaw(LetterHead head, LocalDate dueOn, LocalDate inForceOn, List<TermStep> counted, Phrase remedy)
            implements LetterContents {

        @Override
        public LetterKind kind() {
            return LetterKind.DECISION;
        }
    }

    /**
     * What is granted, and what must be done in return.
     *
     * @param amount in cents; null when no money is granted
     * @param payBy the last day on which it is paid (Awb 4:87)
     */
    record Granted(@Nullable Long amount, @Nullable LocalDate payBy, List<Phrase> things, List<Duty> duties) {}

    /** Something that must be done in return (verplichting, Awb 4:37-4:39). */
    record Duty(String text, String owner, LocalDate dueOn) {}

    /**
     * Whose mandate it rests on (Awb 10:1).
     *
     * @param cap in cents; null when the mandate has no limit
     */
    record Signature(String holder, @Nullable Long cap) {}

    /**
     * That an objection was received (ontvangstbevestiging, Awb 6:14).
     *
     * @param nature of what it is about: an objection to a factual act is answered, too
     * @param text what the objector wrote
     * @param premature it came before the decision and waits for it (Awb 6:10)
     * @param late it came after the objection term (Awb 6:7, 6:11)
     * @param committee an advisory committee looks at it, which the objector must be told for the longer term (Awb 7:13(2), 7:10(1))
     * @param dueOn the last day to decide on it; null while it is not known
     * @param counted how that day was counted; empty while it is not known
     */
    record ObjectionAcknowledgement(
            LetterHead head,
            Nature nature,
            String text,
            boolean premature,
            boolean late,
            boolean committee,
            @Nullable LocalDate dueOn,
            List<TermStep> counted)
            implements LetterContents {

        @Override
        public LetterKind kind() {
            return LetterKind.OBJECTION_ACKNOWLEDGEMENT;
        }
    }

    /**
     * What an objection lacks (herstel verzuim, Awb 6:6).
     *
     * @param late it is asked why the objection is late, too (Awb 6:11)
     * @param deadline the last day for the answer
     */
    record ObjectionQuestion(LetterHead head, String question, boolean late, LocalDate deadline)
            implements LetterContents {

        @Override
        public LetterKind kind() {
            return LetterKind.OBJECTION_QUESTION;
        }
    }

    /**
     * A decision on an objection. The day on which the objection came stands in the head.
     *
     * @param decidedOn the day of the decision that was objected to
     * @param appealUntil the last day for appeal (Awb 6:7)
     * @param court name and address
     */
    record DecisionOnObjection(
            LetterHead head,
            LocalDate decidedOn,
            Verdict verdict,
            String reasons,
            Signature signature,
            List<TermStep> counted,
            LocalDate appealUntil,
            String court)
            implements LetterContents {

        @Override
        public LetterKind kind() {
            return LetterKind.DECISION_ON_OBJECTION;
        }
    }

    /** What comes of an objection. */
    enum Verdict {
        UPHELD,
        PARTLY_UPHELD,
        DISMISSED,
        INADMISSIBLE
    }

    /**
     * A decision on a penalty for a late decision.
     *
     * @param noticeOn the day on which the notice of default came (ingebrekestelling, Awb 4:17)
     * @param days the days for which it is due, each row at its own amount; empty when none is due
     * @param reasons why none, or what else there is to say; null when nothing
     */
    record PenaltyDecision(
            LetterHead head,
            LocalDate noticeOn,
            List<PenaltyDays> days,
            @Nullable String reasons,
            LocalDate payBy,
            Signature signature,
            Phrase remedy)
            implements LetterContents {

        @Override
        public LetterKind kind() {
            return LetterKind.PENALTY_DECISION;
        }

        long amount() {
            return days.stream().mapToLong(PenaltyDays::amount).sum();
        }
    }

    /** Days in a row with the same amount a day, in cents. */
    record PenaltyDays(LocalDate from, LocalDate until, int days, long eachDay) {

        long amount() {
            return days * eachDay;
        }
    }
}
